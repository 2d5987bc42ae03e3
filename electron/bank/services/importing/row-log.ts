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
  /** How many more rows the same is to be said of, where it is said once for all of them. */
  readonly others?: number;
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
/** Said of the first row and counted for the others: a column of computed prices has it in every row. */
const SAID_ONCE: ReadonlySet<WarningReason> = new Set(['rounded_amount']);
/** So many refused rows are kept with their cells. */
const MOST_WHOLE = 1000;

/** An empty log; `currency` is the book's. */
export function rowLog(currency: string): RowLog {
  const refused: RefusedLine[] = [];
  const warnings: WarnedLine[] = [];
  const saidAt = new Map<WarningReason, number>();
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
      for (const remark of remarks) {
        const { reason, value } = remark;
        const said = saidAt.get(reason);
        const before = said === undefined ? undefined : warnings[said];
        if (said !== undefined && before) warnings[said] = withOneMore(before);
        else if (warnings.length < MOST_WARNINGS) {
          if (SAID_ONCE.has(reason)) saidAt.set(reason, warnings.length);
          warnings.push({ row, reason, value, message: warningSentence(remark) });
        }
      }
    },
  };
}

function withOneMore(line: WarnedLine): WarnedLine {
  const { others: before = 0 } = line;
  const others = before + 1;
  return { ...line, others, message: line.message.replace(soManyMore(before), '') + soManyMore(others) };
}

function soManyMore(others: number): string {
  if (others === 0) return '';
  return others === 1 ? ' So was 1 more like it.' : ` So were ${others} more like it.`;
}
