import {
  type Remark,
  type RefusalReason,
  type WarningReason,
  refusalSentence,
  warningSentence,
} from '../../../../src/domain/import/row-outcome';

/** A row that was left out: the row of the file, a code, a sentence, and the value that kept it out. */
export type RefusedLine = {
  readonly row: number;
  readonly reason: RefusalReason;
  readonly column: string;
  readonly value: string;
  readonly message: string;
};

/** A row that was stored although something about it is worth knowing. */
export type WarnedLine = {
  readonly row: number;
  readonly reason: WarningReason;
  readonly value: string;
  readonly message: string;
};

/** Collects what is to be said of single rows. */
export type RowLog = {
  readonly refused: readonly RefusedLine[];
  readonly warnings: readonly WarnedLine[];
  readonly refuse: (row: number, remark: Remark<RefusalReason>) => void;
  readonly warn: (row: number, remarks: readonly Remark<WarningReason>[]) => void;
};

/** Beyond this many, warnings are counted by nobody and only cost memory. */
const MOST_WARNINGS = 1000;

/** An empty log; `currency` is the book's. */
export function rowLog(currency: string): RowLog {
  const refused: RefusedLine[] = [];
  const warnings: WarnedLine[] = [];
  return {
    refused,
    warnings,
    refuse: (row, remark) => {
      const { reason, column, value } = remark;
      refused.push({ row, reason, column, value, message: refusalSentence(remark, currency) });
    },
    warn: (row, remarks) => {
      if (warnings.length >= MOST_WARNINGS) return;
      for (const remark of remarks) {
        warnings.push({ row, reason: remark.reason, value: remark.value, message: warningSentence(remark) });
      }
    },
  };
}
