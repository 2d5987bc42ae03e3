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
  /** The first of those rows, where they are named. */
  readonly also?: readonly number[];
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
const SAID_ONCE: ReadonlySet<WarningReason> = new Set(['rounded_amount', 'repeated_line']);
/** Of these so many more rows are named: each may be a sale that is missed. */
const NAMED: ReadonlySet<WarningReason> = new Set(['repeated_line']);
const MOST_NAMED = 4;
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
        if (said !== undefined && before) warnings[said] = withOneMore(before, row);
        else if (warnings.length < MOST_WARNINGS) {
          if (SAID_ONCE.has(reason)) saidAt.set(reason, warnings.length);
          warnings.push({ row, reason, value, message: warningSentence(remark) });
        }
      }
    },
  };
}

function withOneMore(line: WarnedLine, row: number): WarnedLine {
  const { others = 0, also = [] } = line;
  const more = NAMED.has(line.reason)
    ? { others: others + 1, also: [...also, row].slice(0, MOST_NAMED) }
    : { others: others + 1 };
  const said = line.message.replace(soManyMore(line), '');
  return { ...line, ...more, message: said + soManyMore(more) };
}

function soManyMore({ others = 0, also = [] }: Pick<WarnedLine, 'others' | 'also'>): string {
  if (others === 0) return '';
  if (also.length > 0) return ` The same goes for ${rowsNamed(also, others)}.`;
  return others === 1 ? ' So was 1 more like it.' : ` So were ${others} more like it.`;
}

// “row 7”, “rows 7 and 9”, “rows 7, 9, 12, 15 and 8 more”.
function rowsNamed(also: readonly number[], others: number): string {
  const unnamed = others - also.length;
  const names = [...also.map(String), ...(unnamed > 0 ? [`${unnamed} more`] : [])];
  const last = names.pop() ?? '';
  return names.length === 0 ? `row ${last}` : `rows ${names.join(', ')} and ${last}`;
}
