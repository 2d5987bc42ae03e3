import { PLATFORM_IDS, readProfile } from '../../domain/import/profile';
import { platformName } from '../../ui/contact-words';
import type { Platform } from './mark-presence';

/** What was made of what stands in the field. */
export type TypedProfile =
  | { readonly type: 'nothing' }
  /** A handle that could be anywhere: the platform has to be said. */
  | { readonly type: 'handle' }
  | { readonly type: 'known'; readonly words: string }
  | { readonly type: 'unreadable' };

const ADDRESS = /^(?:https?:\/\/|www\.)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?$/iu;

/** Reads a handle or an address as it is typed; `platform` says whose handle it is. */
export function typedProfile(text: string, platform: Platform | null): TypedProfile {
  const typed = text.trim();
  if (typed === '') return { type: 'nothing' };
  const profile = readProfile(typed, platform);
  if (profile && (profile.platform !== 'other' || platform !== null))
    return { type: 'known', words: `${platformName(profile.platform) || 'Elsewhere'}: ${profile.handle}` };
  if (ADDRESS.test(typed)) return { type: 'known', words: 'Another page of theirs' };
  const couldBe = readProfile(typed, 'other') !== null;
  return { type: couldBe ? 'handle' : 'unreadable' };
}

/** The platforms a bare handle can be of. */
export const PLATFORM_CHOICES = [
  ...PLATFORM_IDS.map((value) => ({ value, label: platformName(value) })),
  { value: 'other' as const, label: 'Somewhere else' },
];
