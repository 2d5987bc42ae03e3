import type { AmountReadingView, DayReadingView, Question, SheetInQuestion } from '../../contract/imports';
import { minorUnitDigits } from '../../domain/money';
import type { Formats } from '../../ui/formats-context';

const ORDERS = { dmy: 'day first', mdy: 'month first', ymd: 'year first' } as const;
const MARKS = { point: 'decimal point', comma: 'decimal comma' } as const;

/** One answer to a question: what it makes of the value asked about, of others, and of the whole file. */
export type AnswerWords = {
  readonly value: string;
  readonly title: string;
  readonly lines: readonly string[];
};

/** “Which day is 03/04/2026?” */
export function questionText({ id, readings }: Question): string {
  const example = readings[0]?.examples[0]?.text ?? '';
  return id === 'date_order' ? `Which day is ${example}?` : `How much is ${example}?`;
}

/** All the answers, with days and amounts as the owner writes them. */
export function answersTo(question: Question, formats: Formats): AnswerWords[] {
  return question.id === 'date_order'
    ? question.readings.map((reading) => dayAnswer(reading, formats))
    : question.readings.map((reading) => amountAnswer(reading, formats));
}

/** A sheet or table with its rows and the first cells of its header, by which it is known. */
export function sheetOption({ name, rows, headers }: SheetInQuestion, formats: Formats): AnswerWords {
  const more = headers.length > HEADERS ? ' …' : '';
  const header = `${headers.slice(0, HEADERS).join(', ')}${more}`;
  return {
    value: name,
    title: name,
    lines: [formats.counted(rows, 'row'), ...(header === '' ? [] : [header])],
  };
}

const HEADERS = 4;

function dayAnswer(
  { answer, examples, first, last, misfits }: DayReadingView,
  formats: Formats,
): AnswerWords {
  const read = examples.map(({ text, day }) => ({ text, is: day ? formats.day(day) : 'no day' }));
  const span = `The file would run ${formats.day(first)} – ${formats.day(last)}${butFor(misfits, 'day', formats)}`;
  return { value: answer, title: titleOf(read, ORDERS[answer]), lines: [...others(read), span] };
}

function amountAnswer(
  { answer, examples, misfits, rounded }: AmountReadingView,
  formats: Formats,
): AnswerWords {
  const read = examples.map(({ text, cents }) => ({
    text,
    is: cents === null ? 'no amount' : formats.money(cents),
  }));
  const first = examples.find(({ isRounded }) => isRounded);
  const loss = rounded > 0 ? [roundingOf(rounded, first, formats)] : [];
  const but = misfits > 0 ? [`The file would be read${butFor(misfits, 'amount', formats)}`] : [];
  return { value: answer, title: titleOf(read, MARKS[answer]), lines: [...others(read), ...loss, ...but] };
}

// A decimal is never dropped without a word: who reads prices as thousands would see it here.
function roundingOf(
  rounded: number,
  example: AmountReadingView['examples'][number] | undefined,
  formats: Formats,
): string {
  const amounts = formats.counted(rounded, 'amount');
  const digits = minorUnitDigits(formats.currency);
  const such =
    example && example.cents !== null ? `: ${example.text} to ${formats.money(example.cents)}` : '';
  return `${amounts} would be rounded to ${formats.counted(digits, 'decimal')}${such}`;
}

type Read = { readonly text: string; readonly is: string };

function titleOf([first]: readonly Read[], reading: string): string {
  return first === undefined ? reading : `${first.is} · ${reading}`;
}

function others([, ...more]: readonly Read[]): string[] {
  return more.length === 0 ? [] : [more.map(({ text, is }) => `${text} is ${is}`).join(', ')];
}

// Of this column alone: what is wrong with a row otherwise is not told by how it is read.
function butFor(misfits: number, what: 'day' | 'amount', formats: Formats): string {
  if (misfits === 0) return '';
  const whose = misfits === 1 ? 'its' : 'their';
  return `, but for ${formats.counted(misfits, 'row')} that would be refused for ${whose} ${what}`;
}
