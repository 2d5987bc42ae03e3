import type { TrackRecordView, ValueView } from '../../src/contract/value';
import { stratumName } from '../../src/domain/value/strata';
import type { CentsRange } from '../../src/domain/value/value-range';
import { toldMonths } from '../../src/domain/value/track-record-words';
import { includesNothing } from '../../src/domain/value/verdict';
import { getTrackRecord, getValue } from '../bank/services/measuring/value';
import { asOfDay } from './balance';
import type { Command } from './command';
import { valueText } from './value-text';
import { withBook } from './with-book';

/** The estimated conversion value of a day; with `--backtest` how past estimates turned out. */
export const value: Command = {
  usage: 'value [--as-of DAY] [--backtest]',
  options: { 'as-of': { type: 'string' }, backtest: { type: 'boolean' } },
  run: (args) =>
    withBook(args, async (context) => {
      const asOf = asOfDay(args, context);
      const view = await getValue(context, { asOf });
      const past = args.has('backtest') ? await getTrackRecord(context, { asOf }) : null;
      const json = { ...valueJson(view), ...(past && backtestJson(past)) };
      return { json, text: valueText(view, past) };
    }),
};

/** The estimate: its range, or null and what is missing. */
export function valueJson({
  estimate,
  assumptions,
  currency,
  texts,
}: ValueView): Readonly<Record<string, unknown>> {
  const { asOf, formulaVersion, horizonDays, status, grade, basis, widening, firstRecorded } = estimate;
  const found = estimate.value;
  return {
    asOf,
    formulaVersion,
    currency,
    horizonDays,
    firstRecorded,
    status,
    grade,
    range: found && rangeJson(found),
    expectedCents: found?.expectedCents ?? null,
    probPositive: estimate.grade === 'D' ? null : (found?.probPositive ?? null),
    widening,
    contribution: found?.contribution ? rangeJson(found.contribution) : null,
    scenario: estimate.scenario && rangeJson(estimate.scenario),
    atRisk: estimate.atRisk && { ...rangeJson(estimate.atRisk), overdrawn: estimate.atRisk.overdrawn },
    sales: estimate.sales && rangeJson(estimate.sales),
    basis: { ownDataShare: basis.dataShare, ...basis },
    assumptions,
    parts: (found?.strata ?? []).map((part) => ({ ...part, name: stratumName(part.stratum) })),
    tiers: found?.tiers ?? [],
    missing: estimate.missing.map((missing, at) => ({ ...missing, text: texts.missing[at] ?? '' })),
    verdict: verdictJson(estimate, texts.verdict),
    caveats: texts.caveats,
  };
}

function backtestJson({ record, texts }: TrackRecordView): Readonly<Record<string, unknown>> {
  const { independent, widening, ratio, coverage, buyersCoverage, calibration, scores } = record;
  const summary = { independent, widening, ratio, coverage, buyersCoverage, calibration, scores, texts };
  return { trackRecord: toldMonths(record), trackRecordSummary: summary };
}

// A range that leaves open whether there is any value at all cannot tell; any other says that there likely is.
function verdictJson(estimate: ValueView['estimate'], text: string): Readonly<Record<string, unknown>> {
  const { value: found, status } = estimate;
  if (found === null) return { level: 'not_enough', code: 'not_enough', direction: null, text };
  const level = status === 'ok' ? 'ok' : 'early';
  if (includesNothing(found)) return { level, code: 'cant_tell', direction: null, text };
  return { level, code: 'likely', direction: found.lowerCents > 0 ? 'higher' : 'lower', text };
}

/** A range in whole cents, with its level. */
export function rangeJson({
  lowerCents,
  middleCents,
  upperCents,
  level,
}: CentsRange): Readonly<Record<string, unknown>> {
  return { lowerCents, middleCents, upperCents, level };
}
