/** Why a row is left out. */
export type RefusalReason =
  | 'bad_email'
  | 'no_day'
  | 'bad_day'
  | 'no_amount'
  | 'bad_amount'
  | 'other_currency'
  | 'cell_error'
  | 'bad_minutes'
  | 'nobody';

/** What is worth knowing of a row that is stored all the same. */
export type WarningReason =
  | 'day_after_today'
  | 'unknown_stage'
  | 'unknown_presence'
  | 'unreadable_profile'
  | 'ignored_error'
  | 'odd_quotes'
  | 'order_of_two_people'
  | 'unknown_response';

/** A remark on one cell: the column by name, the value as the file has it. */
export type Remark<Reason extends string> = {
  readonly reason: Reason;
  readonly column: string;
  readonly value: string;
};

/** One row as the book would hold it, with remarks; or the one remark that keeps it out. */
export type RowOutcome<T> =
  | { readonly ok: true; readonly record: T; readonly warnings: readonly Remark<WarningReason>[] }
  | { readonly ok: false; readonly refused: Remark<RefusalReason> };

/** Ends the reading of a row that cannot be stored; caught where rows become outcomes. */
export class RowRefused extends Error {
  constructor(readonly remark: Remark<RefusalReason>) {
    super(remark.reason);
  }
}

/** Why a row was left out, as a sentence that names column and value. `currency` is the book's. */
export function refusalSentence(remark: Remark<RefusalReason>, currency: string): string {
  return REFUSALS[remark.reason](remark, currency);
}

/** What a warning means, as a sentence that names column and value. */
export function warningSentence(remark: Remark<WarningReason>): string {
  return WARNINGS[remark.reason](remark);
}

type Cited = { readonly column: string; readonly value: string };

const REFUSALS: Record<RefusalReason, (cited: Cited, currency: string) => string> = {
  bad_email: ({ column, value }) => `“${value}” in “${column}” is not an e-mail address.`,
  no_day: ({ column }) => `“${column}” is blank: the row says no day.`,
  bad_day: ({ column, value }) => `“${value}” in “${column}” is not a day of the calendar.`,
  no_amount: ({ column }) => `“${column}” is blank: the row says no amount.`,
  bad_amount: ({ column, value }) => `“${value}” in “${column}” is not an amount.`,
  other_currency: ({ column, value }, currency) =>
    `“${value}” in “${column}” is not money in ${currency}, the currency of this book.`,
  cell_error: ({ column, value }) => `The formula in “${column}” failed (${value}).`,
  bad_minutes: ({ column, value }) => `“${value}” in “${column}” is not a number of minutes.`,
  nobody: () => 'The row names nobody: no name, no e-mail address, no number.',
};

const WARNINGS: Record<WarningReason, (cited: Cited) => string> = {
  day_after_today: ({ column, value }) => `${value} in “${column}” is after today. It was kept.`,
  unknown_stage: ({ column, value }) =>
    `“${value}” in “${column}” is no stage this book knows. The stage was left as it is.`,
  unknown_presence: ({ column, value }) =>
    `“${value}” in “${column}” is neither yes nor no. Social presence was left as it is.`,
  unreadable_profile: ({ column, value }) =>
    `“${value}” in “${column}” is no profile that could be read. It was left out.`,
  ignored_error: ({ column, value }) =>
    `The formula in “${column}” failed (${value}). The cell was treated as blank.`,
  odd_quotes: () => 'The row has a quotation mark in an odd place. Its marks were read as ordinary text.',
  unknown_response: ({ column, value }) =>
    `“${value}” in “${column}” is no response this book knows. It was taken as registered or attended by the other columns.`,
  order_of_two_people: ({ value }) =>
    `The rows of order ${value} name different buyers. The order went to the first of them.`,
};
