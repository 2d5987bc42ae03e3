import type { ResultsView } from '../../src/contract/results';
import { intervalOut } from './comparison-json';

/** Fewer giveaways than these cannot show how much they differ (measurement, section 3.8). */
const ENOUGH_GIVEAWAYS = 3;

const CAVEAT =
  'Giveaways of different kinds reach different people. This counts who qualified after one; it does not prove that it was the reason.';

type Said = { readonly level: 'ok' | 'early' | 'not_enough'; readonly code: string; readonly text: string };

/** Qualified leads per giveaway, as a benchmark: the estimate is per giveaway. Source: measurement, section 3.8. */
export function leadsBenchmark({ all }: Pick<ResultsView, 'all'>): Readonly<Record<string, unknown>> {
  const found = all.leadsPerGiveaway;
  return {
    estimate: found?.rate ?? null,
    unit: 'leads',
    interval: intervalOut(found),
    inputs: {
      giveaways: found?.giveaways ?? 0,
      qualifiedLeads: found?.total ?? 0,
      people: all.qualified,
      phi: found?.phi ?? null,
    },
    verdict: { ...saidOf(all), direction: null },
    caveat: CAVEAT,
  };
}

/** The same as one sentence. */
export function leadsSentence(all: ResultsView['all']): string {
  return saidOf(all).text;
}

function saidOf({ leadsPerGiveaway: found }: ResultsView['all']): Said {
  const need = `This needs at least ${ENOUGH_GIVEAWAYS} giveaways; you have ${found?.giveaways ?? 0}.`;
  if (!found) return { level: 'not_enough', code: 'not_enough', text: `Not enough data yet. ${need}` };
  const range = `${found.rate.toFixed(1)} per giveaway (${found.lower.toFixed(1)} to ${found.upper.toFixed(1)})`;
  if (found.giveaways >= ENOUGH_GIVEAWAYS) return { level: 'ok', code: 'counted', text: `${range}.` };
  return { level: 'early', code: 'counted', text: `${range}. So few giveaways say little.` };
}
