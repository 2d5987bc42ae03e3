import { RESPONSE_WAYS, type ResponseWay } from '../../domain/rules/lead-terms';
import type { GiveawayResponse } from '../../contract/giveaways';

const WORDS: Readonly<Record<ResponseWay, string>> = {
  registered: 'Registered',
  attended: 'Attended',
  downloaded: 'Downloaded',
  replied: 'Replied',
};

/** What somebody did about a giveaway, in a word. */
export function wayWord(way: ResponseWay): string {
  return WORDS[way];
}

/** Every way to respond, to choose from. */
export const WAY_CHOICES = RESPONSE_WAYS.map((value) => ({ value, label: wayWord(value) }));

/** What to call whoever responded: some came in with nothing but an address. */
export function responderName({ name, email }: Pick<GiveawayResponse, 'name' | 'email'>): string {
  return name || email || 'No name';
}
