import { type Day, dayNumber, spanDays } from './day';

/** Why a contact is worth a kind act now. Points and days. */
export type CareReason =
  | { readonly type: 'complaint'; readonly since: Day; readonly days: number }
  | { readonly type: 'silent'; readonly lastPurchase: Day; readonly usualGapDays: number }
  | { readonly type: 'falling'; readonly from: number; readonly to: number };

export type CareSuggestion = { readonly contactId: number; readonly why: CareReason };

/** What is known of each contact who may be worth a kind act. */
export type CareInputs = {
  readonly asOf: Day;
  readonly complaints: readonly { readonly contactId: number; readonly since: Day }[];
  /** As `silentBuyers` finds them. */
  readonly silent: readonly CareSuggestion[];
  /** Balances now and 90 days ago; looked at only where complaints and silences leave room. */
  readonly balances: Iterable<{ readonly contactId: number; readonly before: number; readonly now: number }>;
};

/** A buyer is silent after this many times the usual gap between purchases. */
const SILENT_AFTER_GAPS = 2;
/** A balance is falling when less than this share is left of what was at least `warm` (2 points). */
const FALLING_SHARE = 0.5;
const WARM = 2;

/** Contacts worth a kind act, one reason each: open complaints, then silences, then falling balances. */
export function whomToCareFor(inputs: CareInputs, limit: number): CareSuggestion[] {
  const found = new Map<number, CareReason>();
  for (const { contactId, why } of reasons(inputs, limit)) {
    if (found.size >= limit) break;
    if (!found.has(contactId)) found.set(contactId, why);
  }
  return [...found].map(([contactId, why]) => ({ contactId, why }));
}

function* reasons(inputs: CareInputs, limit: number): Generator<CareSuggestion> {
  yield* openComplaints(inputs, limit);
  yield* inputs.silent;
  yield* fallingBalances(inputs);
}

function* openComplaints({ complaints, asOf }: CareInputs, limit: number): Generator<CareSuggestion> {
  for (const { contactId, since } of oldest(complaints, limit)) {
    yield { contactId, why: { type: 'complaint', since, days: spanDays(since, asOf) } };
  }
}

type Complaint = CareInputs['complaints'][number];

// Only the few that are shown are put in order: a business of many years may have thousands left open.
function oldest(complaints: readonly Complaint[], count: number): Complaint[] {
  const few: Complaint[] = [];
  for (const complaint of complaints) {
    const last = few.at(-1);
    if (few.length >= count && last && !isOlder(complaint, last)) continue;
    const place = few.findIndex((one) => isOlder(complaint, one));
    few.splice(place === -1 ? few.length : place, 0, complaint);
    few.length = Math.min(few.length, count);
  }
  return few;
}

function isOlder(a: Complaint, b: Complaint): boolean {
  return a.since === b.since ? a.contactId < b.contactId : a.since < b.since;
}

/**
 * Regular buyers who have not bought for more than twice their usual gap, the most overdue first.
 * `purchaseDays` are the days each of them bought on up to that day, oldest first.
 */
export function silentBuyers(purchaseDays: ReadonlyMap<number, readonly Day[]>, asOf: Day): CareSuggestion[] {
  const silent: (CareSuggestion & { readonly late: number })[] = [];
  for (const [contactId, days] of purchaseDays) {
    const lastPurchase = days.at(-1);
    if (!lastPurchase) continue;
    const usualGapDays = Math.max(7, medianGap(days));
    const late = spanDays(lastPurchase, asOf) / usualGapDays;
    if (late > SILENT_AFTER_GAPS)
      silent.push({ contactId, why: { type: 'silent', lastPurchase, usualGapDays }, late });
  }
  return silent.sort((a, b) => b.late - a.late || a.contactId - b.contactId);
}

function fallingBalances({ balances }: CareInputs): CareSuggestion[] {
  return [...balances]
    .filter((b) => b.before >= WARM && b.now < b.before * FALLING_SHARE)
    .sort((a, b) => b.before - b.now - (a.before - a.now) || a.contactId - b.contactId)
    .map((b) => ({ contactId: b.contactId, why: { type: 'falling', from: b.before, to: b.now } }));
}

function medianGap(days: readonly Day[]): number {
  const numbers = days.map(dayNumber);
  return median(numbers.slice(1).map((number, i) => number - (numbers[i] ?? number))) ?? 0;
}

/** The middle value; the mean of the two middle ones for an even count; null for none. */
export function median(values: Iterable<number>): number | null {
  return middleOf(Float64Array.from(values).sort());
}

/** The same of values that come from the least up. */
export function middleOf(sorted: ArrayLike<number>): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
