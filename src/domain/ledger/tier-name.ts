import type { TierId } from './rate-card';

const TIER_NAMES: Readonly<Record<TierId, string>> = {
  overdrawn: 'Overdrawn',
  none: 'None',
  warm: 'Warm',
  trusted: 'Trusted',
  champion: 'Champion',
};

/** What a tier is called. */
export function tierName(id: TierId): string {
  return TIER_NAMES[id];
}
