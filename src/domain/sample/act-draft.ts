import type { Day } from '../day';
import { type Cents, cents } from '../money';
import type { SampleAct } from './sample-business';

/** An act before it has its number and the day it was typed in. */
export type ActDraft = Omit<SampleAct, 'id' | 'recordedOn'>;

/** An act of which only what is given is known. */
export function draftAct(
  kind: string,
  day: Day,
  more: Partial<Omit<ActDraft, 'kind' | 'day' | 'costCents'>> & { readonly cost?: number },
): ActDraft {
  const { cost, ...rest } = more;
  const costCents: Cents | null = cost === undefined || cost === 0 ? null : cents(cost);
  const nothing = { channel: '', contactIds: [], reach: null, giveawayId: null, minutes: null, note: '' };
  return { ...nothing, ...rest, kind, day, costCents };
}
