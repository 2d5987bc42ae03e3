import type { TrackRecordView, ValueView } from '../../src/contract/value';
import type { PastMonth } from '../../src/domain/value/past-month';
import { isBesideRange } from '../../src/domain/value/caveats';
import { stratumName } from '../../src/domain/value/strata';
import { toldMonths } from '../../src/domain/value/track-record-words';
import { moneyOf } from './money-text';

/** The estimate in words, range first, with its parts; and a table of past month ends. */
export function valueText(view: ValueView, past: TrackRecordView | null): string {
  const { estimate, texts, currency } = view;
  const money = moneyOf(currency);
  // Where nobody in credit is on record, there is nothing to take apart.
  const parts = (estimate.grade === 'D' ? [] : (estimate.value?.strata ?? [])).map(
    ({ stratum, inCredit, valueCents }) =>
      `  ${stratumName(stratum).padEnd(26)} ${String(inCredit).padStart(6)} in credit ${money(valueCents).padStart(12)}`,
  );
  const beside = texts.caveats.filter(isBesideRange).map(({ text }) => text);
  const rest = texts.caveats.filter((caveat) => !isBesideRange(caveat)).map(({ text }) => text);
  const said = [texts.verdict, ...beside, texts.scenario, estimate.value && texts.meaning, texts.shares];
  const lines = [...said, ...parts, ...rest, view.trackRecord.text];
  return [...lines.filter((line) => line !== null), ...(past ? pastLines(past) : [])].join('\n');
}

function pastLines({ record, texts, currency }: TrackRecordView): string[] {
  const heading = `${'Month end'.padEnd(12)} ${'Forecast sales'.padStart(26)} ${'Came'.padStart(12)}`;
  const months = toldMonths(record);
  if (months.length === 0) return [];
  const rows = months.map((month) => monthLine(month, moneyOf(currency)));
  return ['', heading, ...rows, ...[texts.coverage, texts.ratio].filter((text) => text !== null)];
}

function monthLine(
  { monthEnd, estimated, happenedCents, inside }: PastMonth,
  money: (amount: number) => string,
): string {
  const range = `${money(estimated.lowerCents)} to ${money(estimated.upperCents)}`;
  const came = money(happenedCents).padStart(12);
  return `${monthEnd.padEnd(12)} ${range.padStart(26)} ${came}${inside ? '' : '  outside'}`;
}
