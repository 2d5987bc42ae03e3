import { formatDay } from '../../../../src/domain/format/day';
import { formatMoney } from '../../../../src/domain/format/money';
import type { AmountReading } from '../../../../src/domain/import/amount-column';
import type { DayReading } from '../../../../src/domain/import/day-column';
import type { Ambiguity } from './ambiguities';

const LOCALE = 'en-GB';

/** One reading, shown on values: what to answer, what it makes of them, what the file would be like. */
type Reading = { readonly answer: string; readonly example: string; readonly consequence: string };
type Read = Extract<Ambiguity, { readonly about: 'date_order' | 'decimal' }>;

/** What is unclear and how to settle it on the command line. */
export function ambiguitySentence(ambiguity: Ambiguity, currency: string): string {
  if (ambiguity.about === 'sheet')
    return `Several sheets could be meant: choose one of ${list(ambiguity.readings)} with --sheet.`;
  if (ambiguity.about === 'kind')
    return `It does not say what its rows are: add --kind with one of ${ambiguity.readings.join(', ')}.`;
  if (ambiguity.about === 'field') return fieldSentence(ambiguity);
  const option = ambiguity.about === 'date_order' ? '--date-order' : '--decimal';
  const readings = readingsOf(ambiguity, currency).map(
    ({ answer, example, consequence }) => `${answer} (${example}${consequence ? `; ${consequence}` : ''})`,
  );
  return `The column “${ambiguity.column}” ${WHY[ambiguity.why]}: ${readings.join(' or ')}. Choose with ${option}.`;
}

function fieldSentence({ label, readings }: Extract<Ambiguity, { readonly about: 'field' }>): string {
  return readings.length > 0
    ? `${label} could be any of ${list(readings)}: say which with --mapping.`
    : `No column is clearly ${label}: say which with --mapping.`;
}

function readingsOf(ambiguity: Read, currency: string): Reading[] {
  return ambiguity.about === 'date_order'
    ? ambiguity.readings.map((reading) => dayReading(reading))
    : ambiguity.readings.map((reading) => amountReading(reading, currency));
}

function dayReading({ order, first, last, misfits, examples }: DayReading): Reading {
  const read = examples.map(({ day }) => (day ? formatDay(day, LOCALE) : 'no day'));
  return {
    answer: order,
    example: examples.map(({ text }, at) => `${text} is ${read[at]}`).join(', '),
    consequence: `The file would run ${formatDay(first, LOCALE)} – ${formatDay(last, LOCALE)}${refusedRows(misfits, 'day')}`,
  };
}

function amountReading({ decimal, misfits, rounded, examples }: AmountReading, currency: string): Reading {
  const read = examples.map(({ cents, isRounded }) => {
    if (cents === null) return 'no amount';
    return `${formatMoney(cents, currency, LOCALE)}${isRounded ? ', rounded' : ''}`;
  });
  const consequences = [
    ...(misfits > 0 ? [`The file would be read${refusedRows(misfits, 'amount')}`] : []),
    ...(rounded > 0 ? [`${rounded === 1 ? '1 amount' : `${rounded} amounts`} would be rounded`] : []),
  ];
  return {
    answer: decimal,
    example: examples.map(({ text }, at) => `${text} is ${read[at]}`).join(', '),
    consequence: consequences.join('; '),
  };
}

function refusedRows(misfits: number, what: 'day' | 'amount'): string {
  if (misfits === 0) return '';
  const rows =
    misfits === 1 ? '1 row that would be refused for its' : `${misfits} rows that would be refused for their`;
  return `, but for ${rows} ${what}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

const WHY = { either: 'can be read in more than one way', contradiction: 'contradicts itself' } as const;
