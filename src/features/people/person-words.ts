import type { TierId } from '../../domain/ledger/rate-card';

const STANDINGS: Readonly<Record<TierId, string>> = {
  overdrawn: 'Overdrawn: more was taken than given',
  none: 'Not yet in credit',
  warm: 'Warm: in credit',
  trusted: 'Trusted',
  champion: 'Champion',
};

/** What a tier means for one contact. */
export function standing(tier: TierId): string {
  return STANDINGS[tier];
}

/** What to call a contact: some came in with nothing but an address. */
export function calledBy({ name, email }: { readonly name: string; readonly email: string | null }): string {
  return name || email || 'No name';
}
