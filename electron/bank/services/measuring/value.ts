import type {
  TrackRecordSummary,
  TrackRecordView,
  ValueTexts,
  ValueView,
} from '../../../../src/contract/value';
import type { Day } from '../../../../src/domain/day';
import type { TrackRecord } from '../../../../src/domain/value/backtest';
import { valueCaveats } from '../../../../src/domain/value/caveats';
import type { ConversionValue } from '../../../../src/domain/value/conversion-value';
import { missingSentence } from '../../../../src/domain/value/missing-words';
import type { ValueSay } from '../../../../src/domain/value/say';
import {
  coverageSentence,
  noTrackRecordSentence,
  ratioSentence,
  trackRecordSentence,
} from '../../../../src/domain/value/track-record-words';
import {
  meaningSentence,
  scenarioSentence,
  sharesSentence,
  verdictSentence,
} from '../../../../src/domain/value/verdict';
import type { Context } from '../context';
import type { Valued } from './compute';
import { measuredOn } from './gather';
import type { Measured } from './measured';
import { makeRuns } from './runs';
import { englishSay } from './say';

type OnDay = { readonly asOf: Day | null };

/** What was computed of a day, with what it was computed from. @throws Refusal `broken_rule`, `cancelled` */
export async function valuedOn(
  context: Context,
  asOf: Day | null,
): Promise<Valued & { readonly measured: Measured }> {
  const measured = measuredOn(context, asOf);
  return { ...(await valueRun(context, measured)), measured };
}

/** The estimated conversion value of a day. @throws Refusal `broken_rule`, `cancelled` */
export async function getValue(context: Context, { asOf }: OnDay): Promise<ValueView> {
  const { estimate, record, measured } = await valuedOn(context, asOf);
  const { assumptions, currency } = measured;
  const say = englishSay(currency);
  const { value } = estimate;
  return {
    estimate: { ...estimate, value: value === null ? null : { ...value, contacts: [] } },
    assumptions,
    currency,
    texts: textsOf(estimate, say),
    trackRecord: summaryOf(record, assumptions.horizonDays, say),
  };
}

/** How past estimates turned out. @throws Refusal `broken_rule`, `cancelled` */
export async function getTrackRecord(context: Context, { asOf }: OnDay): Promise<TrackRecordView> {
  const { record, measured } = await valuedOn(context, asOf);
  const { currency, assumptions } = measured;
  const { horizonDays } = assumptions;
  const say = englishSay(currency);
  const texts = {
    lately: latelyText(record, horizonDays, say),
    coverage: coverageSentence(record, say),
    ratio: ratioSentence(record, say),
  };
  return { asOf: measured.asOf, horizonDays, currency, record, texts };
}

const valueRun = makeRuns('value');

function textsOf(estimate: ConversionValue, say: ValueSay): ValueTexts {
  return {
    verdict: verdictSentence(estimate, say),
    meaning: meaningSentence(estimate, say),
    shares: sharesSentence(estimate, say),
    scenario: scenarioSentence(estimate, say),
    missing: estimate.missing.map((missing) => missingSentence(missing, estimate.horizonDays, say)),
    caveats: valueCaveats(estimate, say),
  };
}

function summaryOf(record: TrackRecord, horizonDays: number, say: ValueSay): TrackRecordSummary {
  const { independent, widening, ratio, coverage, months } = record;
  return {
    independent,
    widening,
    ratio,
    coverage,
    months: months.length,
    came: months.filter(({ inside }) => inside).length,
    text: latelyText(record, horizonDays, say),
  };
}

function latelyText(record: TrackRecord, horizonDays: number, say: ValueSay): string {
  return trackRecordSentence(record) ?? noTrackRecordSentence(horizonDays, say);
}
