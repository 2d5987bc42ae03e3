import type { ConversionValue } from './conversion-value';
import { missingSentence } from './missing-words';
import type { ValueSay } from './say';
import type { ValueRange } from './value-range';

/** True when the range leaves open whether there is any value at all. */
export function includesNothing({ lowerCents, upperCents }: ValueRange): boolean {
  return lowerCents <= 0 && upperCents >= 0;
}

/** What may be said of an estimate, range first. Source: measurement, section 4.6 (verdict). */
export function verdictSentence(estimate: ConversionValue, say: ValueSay): string {
  const { value, missing, horizonDays } = estimate;
  if (value === null) {
    const first = missing.find(({ before }) => before === 'figure');
    const need = first ? ` ${missingSentence(first, horizonDays, say)}` : '';
    return `Not enough data yet.${need}`;
  }
  const [lower, upper] = [say.money(value.lowerCents), say.money(value.upperCents)];
  if (includesNothing(value)) {
    return `Can’t tell yet whether the balance is worth money: ${lower} to ${upper}.`;
  }
  const ahead = `over the next ${say.counted(horizonDays, 'day')}`;
  return `Your credit is likely worth ${lower} to ${upper} ${ahead}, most likely about ${say.money(value.middleCents)}.`;
}

/** What the figure is of, in one sentence. Source: measurement, section 4.1. */
export function meaningSentence({ basis }: ConversionValue, say: ValueSay): string {
  const people = say.counted(basis.inCredit, 'person in credit is', 'people in credit are');
  return `What ${people} expected to spend beyond people with the same buying history who are not.`;
}

/** How much of the figure records say and how much is assumed; null while nobody is in credit. */
export function sharesSentence({ basis }: ConversionValue, say: ValueSay): string | null {
  const { dataShare, assumptionShare } = basis;
  if (dataShare === null || assumptionShare === null) return null;
  const assumption = 'the assumption that credit changes nothing, give or take';
  if (dataShare === 0) return `What credit adds is not on your records yet: all of it is ${assumption}.`;
  return `What credit adds rests for ${say.share(dataShare)} on your own records, for ${say.share(assumptionShare)} on ${assumption}.`;
}

/** What the owner’s assumed lift would mean; null without one. Source: measurement, section 4.6 (status). */
export function scenarioSentence({ scenario, horizonDays }: ConversionValue, say: ValueSay): string | null {
  if (scenario === null) return null;
  const [lower, upper] = [say.money(scenario.lowerCents), say.money(scenario.upperCents)];
  const ahead = `over the next ${say.counted(horizonDays, 'day')}`;
  return `What your own assumptions would mean: ${lower} to ${upper} ${ahead}, middle ${say.money(scenario.middleCents)}.`;
}
