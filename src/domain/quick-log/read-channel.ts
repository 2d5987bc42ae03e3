import { type Reading, claim, foldedAt, isFree } from './reading';
import { fold } from './words';

/** Channels understood before an owner has used any. */
export const USUAL_CHANNELS: readonly string[] = [
  'email',
  'phone',
  'in person',
  'shop',
  'website',
  'instagram',
  'facebook',
  'linkedin',
  'whatsapp',
  'tiktok',
  'youtube',
  'newsletter',
  'sms',
  'zoom',
];

const LEADS = ['on', 'via', 'by', 'in', 'at', 'over', 'through'];
const ARTICLES = [
  'a',
  'an',
  'the',
  'my',
  'our',
  'your',
  'his',
  'her',
  'their',
  'its',
  'this',
  'that',
  'time',
];

/** Finds the channel of a line (`on instagram`, `by phone`, `via the shop`) and claims its words; else empty. */
export function readChannel(reading: Reading, used: readonly string[]): string {
  return knownChannel(reading, [...used, ...USUAL_CHANNELS]) ?? newChannel(reading) ?? '';
}

function knownChannel(reading: Reading, channels: readonly string[]): string | null {
  for (let i = 0; i < reading.words.length; i++) {
    for (const channel of channels) {
      const span = spanOf(reading, i, channel);
      if (!span) continue;
      claim(reading, span, 'channel');
      return channel;
    }
  }
  return null;
}

function spanOf(reading: Reading, i: number, channel: string): { from: number; to: number } | null {
  const names = fold(channel).split(/\s+/);
  const to = i + names.length;
  if (names[0] === '' || !names.every((name, k) => foldedAt(reading, i + k) === name)) return null;
  const article = foldedAt(reading, i - 1) === 'the' ? 1 : 0;
  const lead = i - 1 - article;
  const isLed = LEADS.includes(foldedAt(reading, lead));
  // “in person” and the like begin with their own preposition.
  const from = isLed ? lead : LEADS.includes(names[0] ?? '') ? i : null;
  return from !== null && isFree(reading, { from, to }) ? { from, to } : null;
}

// “via etsy” says a channel whatever comes; “on etsy” only where the line or its facts end after it.
function newChannel(reading: Reading): string | null {
  const { words, roles } = reading;
  for (let i = 0; i + 1 < words.length; i++) {
    const lead = foldedAt(reading, i);
    const word = words[i + 1];
    const span = { from: i, to: i + 2 };
    if (!word || !isFree(reading, span) || ARTICLES.includes(word.folded) || !/^\p{L}/u.test(word.text))
      continue;
    const isLast = i + 2 === words.length || roles[i + 2] !== null;
    if (lead !== 'via' && !(lead === 'on' && isLast)) continue;
    claim(reading, span, 'channel');
    return word.text;
  }
  return null;
}
