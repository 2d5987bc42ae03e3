import type { Presence, Stage } from '../../../src/contract/people';
import { type TierId, type Tier, tierOf } from '../../../src/domain/ledger/rate-card';
import type { ReadingHandle } from '../db/handle';
import { idsTagged } from '../db/people-tags';

/** What a list of people is narrowed to; null leaves nobody out. */
export type PeopleFilter = {
  readonly presence: Presence | null;
  readonly stage: Stage | 'none' | null;
  readonly tier: TierId | null;
  readonly tag: string | null;
};

type Row = {
  readonly id: number;
  readonly presence: string;
  readonly stage: string | null;
  readonly balance: number;
};

/** Whether a contact fits a filter, under the tiers of a card. */
export function fitting(
  handle: ReadingHandle,
  { presence, stage, tier, tag }: PeopleFilter,
  tiers: readonly Tier[],
): (row: Row) => boolean {
  const tagged = tag === null ? null : idsTagged(handle, tag);
  return (row) =>
    (presence === null || row.presence === presence) &&
    (stage === null || (row.stage ?? 'none') === stage) &&
    (tier === null || tierOf(tiers, row.balance) === tier) &&
    (tagged === null || tagged.has(row.id));
}
