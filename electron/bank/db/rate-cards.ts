import type { Day } from '../../../src/domain/day';
import type { ActKind, EntryClass, RateCard, Tier, TierId } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

type CardRow = {
  readonly version: number;
  readonly takes_effect_on: string;
  readonly half_life_deposit: number | null;
  readonly half_life_ask: number | null;
  readonly half_life_breach: number | null;
  readonly audience_micro: number;
};
type KindRow = {
  readonly kind: string;
  readonly label: string;
  readonly class: string;
  readonly micropoints: number;
  readonly max_units_per_day: number | null;
};
type TierRow = { readonly tier: string; readonly below_micropoints: number | null };

/** Every rate card of the book, oldest first. */
export function listRateCards(handle: ReadingHandle): RateCard[] {
  const rows = sql<CardRow>(handle, 'SELECT * FROM rate_card ORDER BY version').all();
  return rows.map((row) => toRateCard(row, kindsOf(handle, row.version), tiersOf(handle, row.version)));
}

/** The day each version was recorded. */
export function recordedDays(handle: ReadingHandle): Map<number, Day> {
  const rows = sql<{ version: number; recorded_on: string }>(
    handle,
    'SELECT version, recorded_on FROM rate_card',
  ).all();
  return new Map(rows.map((row) => [row.version, row.recorded_on as Day]));
}

/** The number of the next version. One that was taken back leaves its number behind, never to be used again. */
export function nextCardVersion(handle: ReadingHandle): number {
  const row = sql<{ last: number }>(
    handle,
    `SELECT max((SELECT coalesce(max(version), 0) FROM rate_card),
                coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'rate_card'), 0)) AS last`,
  ).get();
  return (row?.last ?? 0) + 1;
}

/** How many entries were posted under each version, voided ones included: all in one pass over the ledger. */
export function entriesByVersion(handle: ReadingHandle): Map<number, number> {
  const rows = sql<{ version: number; n: number }>(
    handle,
    'SELECT rate_card_version AS version, count(*) AS n FROM entry GROUP BY rate_card_version',
  ).all();
  return new Map(rows.map(({ version, n }) => [version, n]));
}

/** Removes a version nothing was posted under. */
export function removeRateCard(handle: WritingHandle, version: number): void {
  sql(handle, 'DELETE FROM rate_card_kind WHERE version = ?').run(version);
  sql(handle, 'DELETE FROM rate_card_tier WHERE version = ?').run(version);
  sql(handle, 'DELETE FROM rate_card WHERE version = ?').run(version);
}

/** Adds a version; versions already there are never changed. */
export function insertRateCard(handle: WritingHandle, card: RateCard): void {
  sql(
    handle,
    `INSERT INTO rate_card (version, takes_effect_on, recorded_on, half_life_deposit, half_life_ask, half_life_breach, audience_micro)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    card.version,
    card.takesEffectOn,
    handle.today,
    card.halfLifeDays.deposit,
    card.halfLifeDays.ask,
    card.halfLifeDays.breach,
    Math.round(card.audienceFactor * 1e6),
  );
  for (const [position, kind] of card.kinds.entries()) insertKind(handle, card.version, position, kind);
  for (const [position, tier] of card.tiers.entries()) insertTier(handle, card.version, position, tier);
}

function insertKind(handle: WritingHandle, version: number, position: number, kind: ActKind): void {
  sql(
    handle,
    `INSERT INTO rate_card_kind (version, position, kind, label, class, micropoints, max_units_per_day)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    version,
    position,
    kind.id,
    kind.label,
    kind.class,
    Math.round(kind.points * 1e6),
    kind.maxUnitsPerDay,
  );
}

function insertTier(handle: WritingHandle, version: number, position: number, tier: Tier): void {
  sql(
    handle,
    'INSERT INTO rate_card_tier (version, position, tier, below_micropoints) VALUES (?, ?, ?, ?)',
  ).run(version, position, tier.id, tier.below === null ? null : Math.round(tier.below * 1e6));
}

function kindsOf(handle: ReadingHandle, version: number): ActKind[] {
  const rows = sql<KindRow>(handle, 'SELECT * FROM rate_card_kind WHERE version = ? ORDER BY position').all(
    version,
  );
  return rows.map((row) => ({
    id: row.kind,
    label: row.label,
    class: row.class as EntryClass,
    points: row.micropoints / 1e6,
    maxUnitsPerDay: row.max_units_per_day,
  }));
}

function tiersOf(handle: ReadingHandle, version: number): Tier[] {
  const rows = sql<TierRow>(handle, 'SELECT * FROM rate_card_tier WHERE version = ? ORDER BY position').all(
    version,
  );
  return rows.map((row) => ({
    id: row.tier as TierId,
    below: row.below_micropoints === null ? null : row.below_micropoints / 1e6,
  }));
}

function toRateCard(row: CardRow, kinds: ActKind[], tiers: Tier[]): RateCard {
  return {
    version: row.version,
    takesEffectOn: row.takes_effect_on as Day,
    halfLifeDays: { deposit: row.half_life_deposit, ask: row.half_life_ask, breach: row.half_life_breach },
    audienceFactor: row.audience_micro / 1e6,
    tiers,
    kinds,
  };
}
