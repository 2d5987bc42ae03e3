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
  /** Which of the rows that its row of the file gives, from 0. */
  readonly part?: number;
  /** Its cells by field, for the owner to mend; only of the first rows that were refused. */
  readonly cells?: Readonly<Record<string, string>>;
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
  /** Keeps the cells of the row refused last. */
  readonly keepCells: (part: number, cells: () => Readonly<Record<string, string>>) => void;
  readonly warn: (row: number, remarks: readonly Remark<WarningReason>[]) => void;
};

/** Beyond this many, warnings are counted by nobody and only cost memory. */
const MOST_WARNINGS = 1000;
/** So many refused rows are kept with their cells. */
const MOST_WHOLE = 1000;

/** An empty log; `currency` is the book's. */
export function rowLog(currency: string): RowLog {
  const refused: RefusedLine[] = [];
  const warnings: WarnedLine[] = [];
  return {
    refused,
    warnings,
    refuse: (row, remark) => {
      if (refused.at(-1)?.row === row) return; // one row of the file may give a sale and its refund
      const { reason, column, value } = remark;
      refused.push({ row, reason, column, value, message: refusalSentence(remark, currency) });
    },
    keepCells: (part, cells) => {
      const last = refused.at(-1);
      if (last)
        refused[refused.length - 1] = {
          ...last,
          part,
          ...(refused.length <= MOST_WHOLE && { cells: cells() }),
        };
    },
    warn: (row, remarks) => {
      if (warnings.length >= MOST_WARNINGS) return;
      for (const remark of remarks) {
        warnings.push({ row, reason: remark.reason, value: remark.value, message: warningSentence(remark) });
      }
    },
  };
}
