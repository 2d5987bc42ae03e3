/** Why a row is left out. */
export type RefusalReason =
  | 'bad_email'
  | 'no_day'
  | 'bad_day'
  | 'no_amount'
  | 'bad_amount'
  | 'order_too_large'
  | 'other_currency'
  | 'cell_error'
  | 'bad_minutes'
  | 'nobody'
  | 'bad_count'
  | 'bad_phone'
  | 'people_do_not_match'
  | 'no_kind'
  | 'unknown_kind'
  | 'bad_cost'
  | 'unknown_reading'
  | 'no_rating'
  | 'bad_rating'
  | 'off_the_scale'
  | 'bad_scale'
  | 'bad_mention'
  | 'number_anew'
  | 'row_too_large';

/** What is worth knowing of a row that is stored all the same. */
export type WarningReason =
  | 'day_after_today'
  | 'day_long_ago'
  | 'unknown_stage'
  | 'unknown_presence'
  | 'unreadable_profile'
  | 'ignored_error'
  | 'odd_quotes'
  | 'order_of_two_people'
  | 'repeated_line'
  | 'unknown_response'
  | 'unknown_giveaway'
  | 'rating_without_use'
  | 'rounded_amount'
  | 'no_day_at_all';

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
  order_too_large: ({ column, value }) =>
    `With “${value}” in “${column}” its order adds up to more than can be counted.`,
  other_currency: ({ column, value }, currency) =>
    `“${value}” in “${column}” is not money in ${currency}, the currency of this book.`,
  cell_error: ({ column, value }) => `The formula in “${column}” failed (${value}).`,
  bad_minutes: ({ column, value }) => `“${value}” in “${column}” is not a number of minutes.`,
  nobody: () => 'The row names nobody: no name, no e-mail address, no number.',
  bad_count: ({ column, value }) => `“${value}” in “${column}” is not a whole number that could be meant.`,
  bad_phone: ({ column, value }) =>
    `“${value}” in “${column}” is not a telephone number, and the row names nobody otherwise.`,
  people_do_not_match: ({ column, value }) =>
    `“${value}” in “${column}” does not name as many people as the other columns: nobody can say who is who.`,
  no_kind: ({ column }) => `“${column}” is blank: the row does not say what was done.`,
  unknown_kind: ({ column, value }) =>
    `“${value}” in “${column}” is not one kind of the rate card. Write the kind as the rate card calls it.`,
  bad_cost: ({ column, value }) => `“${value}” in “${column}” is not a cost: costs are zero or more.`,
  unknown_reading: ({ column, value }) =>
    `“${value}” in “${column}” is not review, NPS, mention, referral or thanks.`,
  no_rating: ({ column }) =>
    `“${column}” is blank: a review or a survey answer is nothing without its rating.`,
  bad_rating: ({ column, value }) => `“${value}” in “${column}” is not a rating.`,
  off_the_scale: ({ column, value }) =>
    `“${value}” in “${column}” lies outside its scale. Mend the rating, or say under “Out of” what the most is.`,
  bad_scale: ({ column, value }) => `“${value}” in “${column}” is not a whole number that ratings go up to.`,
  number_anew: ({ column, value }) =>
    `“${value}” in “${column}” is the number of an earlier sale, too. Where your numbers begin anew, leave that column out or write the year before each number.`,
  bad_mention: ({ column, value }) =>
    `“${value}” in “${column}” does not say whether the mention is good, bad or neither: write +1, -1 or 0.`,
  row_too_large: ({ value }) => `The row is ${value}: more than is read of one row.`,
};

const WARNINGS: Record<WarningReason, (cited: Cited) => string> = {
  day_after_today: ({ column, value }) => `${value} in “${column}” is after today. It is kept.`,
  day_long_ago: ({ column, value }) => `${value} in “${column}” is before 1970. It is kept.`,
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
  unknown_giveaway: ({ column, value }) =>
    `There is no giveaway “${value}” (“${column}”) in this book. The act goes in without one.`,
  rating_without_use: ({ column, value }) =>
    `“${value}” in “${column}” was left out: referrals and words of thanks have no rating.`,
  no_day_at_all: () =>
    'Neither the file nor its rows say a day: the giveaway is dated the day of the import.',
  rounded_amount: ({ column, value }) =>
    `“${value}” in “${column}” has more decimals than the money of this book. It was rounded.`,
  order_of_two_people: ({ value }) =>
    `The rows of order ${value} name different buyers. The order goes to the first of them.`,
  repeated_line: ({ column, value }) =>
    `It is the same as another line of its order and was counted once${value === '' ? '' : `: its “${value}” in “${column}” was not added again`}.`,
};
