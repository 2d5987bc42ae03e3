import { type Day, spanDays } from './day';

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
  /** Days on which regular buyers bought, oldest first. */
  readonly purchaseDays: ReadonlyMap<number, readonly Day[]>;
  /** Balances now and 90 days ago. */
  readonly balances: readonly { readonly contactId: number; readonly before: number; readonly now: number }[];
};

/** A buyer is silent after this many times the usual gap between purchases. */
const SILENT_AFTER_GAPS = 2;
/** A balance is falling when less than this share is left of what was at least `warm` (2 points). */
const FALLING_SHARE = 0.5;
const WARM = 2;

/** Contacts worth a kind act, one reason each: open complaints, then silences, then falling balances. */
export function whomToCareFor(inputs: CareInputs, limit: number): CareSuggestion[] {
  const found = new Map<number, CareReason>();
  const add = (contactId: number, why: CareReason): void => {
    if (!found.has(contactId)) found.set(contactId, why);
  };
  for (const { contactId, since } of inputs.complaints) {
    add(contactId, { type: 'complaint', since, days: spanDays(since, inputs.asOf) });
  }
  for (const { contactId, why } of silentBuyers(inputs)) add(contactId, why);
  for (const { contactId, why } of fallingBalances(inputs)) add(contactId, why);
  return [...found].slice(0, limit).map(([contactId, why]) => ({ contactId, why }));
}

function silentBuyers({ purchaseDays, asOf }: CareInputs): CareSuggestion[] {
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
  return balances
    .filter((b) => b.before >= WARM && b.now < b.before * FALLING_SHARE)
    .sort((a, b) => b.before - b.now - (a.before - a.now) || a.contactId - b.contactId)
    .map((b) => ({ contactId: b.contactId, why: { type: 'falling', from: b.before, to: b.now } }));
}

function medianGap(days: readonly Day[]): number {
  const gaps = days.slice(1).map((day, i) => spanDays(days[i] ?? day, day));
  return median(gaps) ?? 0;
}

/** The middle value; the mean of the two middle ones for an even count; null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
