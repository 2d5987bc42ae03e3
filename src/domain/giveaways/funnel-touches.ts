import { NOBODY, type ResponseColumns } from '../attribution/business';
import type { Touches } from '../attribution/touches';
import { NEVER } from '../leads/condition-day';
import { RESPONSE_WAYS, type ResponseWay } from '../rules/lead-terms';
import { FUNNEL_STEPS, type FunnelStep } from './funnel';

/** What a funnel is counted from besides the touches. Day numbers; contacts and giveaways by their place. */
export type FunnelFacts = {
  readonly responses: ResponseColumns & {
    /** Places in `RESPONSE_WAYS`. */
    readonly way: ArrayLike<number>;
    /** Less than nothing where they are not known. */
    readonly minutes: ArrayLike<number>;
  };
  /** How long a giveaway lasts, in minutes. */
  readonly lengthOf: readonly (number | null)[];
  /** Since when somebody was a customer before a day, by sale or by mark. */
  readonly wasCustomer: (contact: number, day: number) => boolean;
  /** The first sale of somebody of which something was left, on or after a day; `NEVER` for none. */
  readonly boughtFrom: (contact: number, day: number) => number;
  /** The day somebody qualified by contact; `NEVER` for nobody. */
  readonly qualifiedOn: Int32Array;
};

/** What became of every touch: the steps it counts in, and the days of the later ones. */
export type FunnelTouches = {
  readonly touches: Touches;
  readonly steps: Uint16Array;
  /** Minutes attended, added up. */
  readonly minutes: Int32Array;
  /** The sale that counts, a day number; `NEVER` where none came within the lookback. */
  readonly boughtOn: Int32Array;
};

/** The bit of a step in `steps`. */
export function stepBit(step: FunnelStep): number {
  return 1 << FUNNEL_STEPS.indexOf(step);
}

const [RESPONDED, STAYED, CUSTOMER, LEAD] = (['responded', 'stayed', 'customers', 'leads'] as const).map(
  stepBit,
) as [number, number, number, number];
const [QUALIFIED, BOUGHT, THEN_BOUGHT, AGAIN] = (
  ['qualified', 'bought', 'qualified_then_bought', 'bought_again'] as const
).map(stepBit) as [number, number, number, number];
const WAYS = RESPONSE_WAYS.map((way) => stepBit(way));
const ATTENDED = RESPONSE_WAYS.indexOf('attended' satisfies ResponseWay);

/**
 * Tells of every touch up to `asOf` which steps of the funnel it counts in: somebody counts once for a
 * giveaway, however often they clicked. Days are day numbers; the lookback counts both ends.
 * - Customers had a sale of which something is left, or stood marked, on a day before; the others are leads.
 * - A lead is qualified by the giveaways they touched up to `lookbackDays` before the day they qualified.
 * - Bought is a sale of which something is left, from the touch up to `lookbackDays` later; by a customer it
 *   is bought again. It came after qualifying where it is on that day or later.
 * - Stayed is at least half of the giveaway's length, all attendance added up.
 * Source: measurement, sections 2 and 3.8.
 */
export function funnelTouches(
  touches: Touches,
  facts: FunnelFacts,
  asOf: number,
  lookbackDays: number,
): FunnelTouches {
  const found = respondedIn(touches, facts, asOf);
  const { steps, boughtOn } = found;
  for (let contact = 0; contact + 1 < touches.starts.length; contact++) {
    const qualified = facts.qualifiedOn[contact] as number;
    for (let at = touches.starts[contact] as number; at < (touches.starts[contact + 1] as number); at++) {
      const day = touches.day[at] as number;
      const sale = facts.boughtFrom(contact, day);
      const bought = sale <= day + lookbackDays;
      if (bought) boughtOn[at] = sale;
      const isQualified = qualified >= day && qualified <= day + lookbackDays;
      const came = facts.wasCustomer(contact, day)
        ? CUSTOMER | (bought ? AGAIN : 0)
        : leadSteps(isQualified, bought, isQualified && qualified <= sale);
      steps[at] = (steps[at] as number) | RESPONDED | came;
    }
  }
  return found;
}

function leadSteps(qualified: boolean, bought: boolean, inOrder: boolean): number {
  const both = bought && inOrder ? THEN_BOUGHT : 0;
  return LEAD | (qualified ? QUALIFIED : 0) | (bought ? BOUGHT : 0) | both;
}

function respondedIn(touches: Touches, { responses, lengthOf }: FunnelFacts, asOf: number): FunnelTouches {
  const count = touches.day.length;
  const steps = new Uint16Array(count);
  const minutes = new Int32Array(count);
  const { contact, giveaway, day, way } = responses;
  for (let row = 0; row < contact.length; row++) {
    if (contact[row] === NOBODY || (day[row] as number) > asOf) continue;
    const at = placeOf(touches, contact[row] as number, giveaway[row] as number);
    const how = way[row] as number;
    steps[at] = (steps[at] as number) | (WAYS[how] as number);
    if (how === ATTENDED)
      minutes[at] = (minutes[at] as number) + Math.max(0, responses.minutes[row] as number);
  }
  for (let at = 0; at < count; at++) {
    const length = lengthOf[touches.giveaway[at] as number] ?? null;
    const attended = ((steps[at] as number) & (WAYS[ATTENDED] as number)) !== 0;
    if (length !== null && length > 0 && attended && 2 * (minutes[at] as number) >= length) {
      steps[at] = (steps[at] as number) | STAYED;
    }
  }
  return { touches, steps, minutes, boughtOn: new Int32Array(count).fill(NEVER) };
}

function placeOf({ starts, giveaway }: Touches, contact: number, which: number): number {
  let at = starts[contact] as number;
  while (giveaway[at] !== which) at++;
  return at;
}
