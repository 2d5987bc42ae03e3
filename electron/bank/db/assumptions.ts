import type { Day } from '../../../src/domain/day';
import { type Cents, cents } from '../../../src/domain/money';
import type { OwnersAssumptions } from '../../../src/domain/value/assumption-bounds';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** A version of what the owner states for the estimate, as it is kept. Shares, people and cents. */
export type KeptAssumptions = OwnersAssumptions & {
  readonly version: number;
  readonly takesEffectOn: Day;
  readonly recordedOn: Day;
  readonly note: string;
};

type Row = Pick<KeptAssumptions, 'version' | 'takesEffectOn' | 'recordedOn' | 'note'> & {
  readonly rate: number;
  readonly weight: number;
  readonly spend: number;
  readonly lift: number;
  readonly margin: number | null;
};

const MICRO = 1e6;

/** Every version the owner wrote, oldest first. */
export function listAssumptions(handle: ReadingHandle): KeptAssumptions[] {
  return sql<Row>(
    handle,
    `SELECT version, takes_effect_on AS takesEffectOn, recorded_on AS recordedOn, note, owner_rate_micro AS rate,
            owner_rate_weight_micro AS weight, owner_spend_cents AS spend, assumed_lift_micro AS lift,
            gross_margin_micro AS margin
     FROM assumption ORDER BY version`,
  )
    .all()
    .map(({ rate, weight, spend, lift, margin, ...rest }) => ({
      ...rest,
      ownerRate: rate / MICRO,
      ownerRateWeight: weight / MICRO,
      ownerSpendCents: cents(spend),
      assumedLift: lift / MICRO,
      grossMargin: margin === null ? null : margin / MICRO,
    }));
}

/** Adds a version, recorded today; those already there are never changed. */
export function insertAssumptions(handle: WritingHandle, kept: Omit<KeptAssumptions, 'recordedOn'>): void {
  const { ownerRate, ownerRateWeight, ownerSpendCents, assumedLift, grossMargin, ...rest } = kept;
  sql(
    handle,
    `INSERT INTO assumption (version, takes_effect_on, recorded_on, note, owner_rate_micro,
       owner_rate_weight_micro, owner_spend_cents, assumed_lift_micro, gross_margin_micro)
     VALUES (:version, :takesEffectOn, :today, :note, :rate, :weight, :spend, :lift, :margin)`,
  ).run({
    ...rest,
    today: handle.today,
    rate: micro(ownerRate),
    weight: micro(ownerRateWeight),
    spend: ownerSpendCents satisfies Cents,
    lift: micro(assumedLift),
    margin: grossMargin === null ? null : micro(grossMargin),
  });
}

function micro(value: number): number {
  return Math.round(value * MICRO);
}
