import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRating } from '../../../src/domain/import/rating-text';
import {
  READING_KINDS,
  mentionOf,
  readingOf,
  repliedOf,
  speaksOfRecommending,
} from '../../../src/domain/import/reading-words';

it.each([
  ['Review', 'review'],
  ['Bewertung', 'review'],
  ['avis', 'review'],
  ['Reseña', 'review'],
  ['avaliação', 'review'],
  ['recensione', 'review'],
  ['beoordeling', 'review'],
  ['NPS score', 'nps'],
  ['Umfrage', 'nps'],
  ['Erwähnung', 'mention'],
  ['menção', 'mention'],
  ['Empfehlung', 'referral'],
  ['parrainage', 'referral'],
  ['Thank you!', 'thanks'],
  ['Grazie', 'thanks'],
  ['bedankt', 'thanks'],
  ['gossip', null],
])('“%s” is %s', (text, kind) => {
  expect(readingOf(text)).toBe(kind);
});

it('every kind is known by its own name', () => {
  for (const kind of READING_KINDS) expect(readingOf(kind.toUpperCase())).toBe(kind);
});

it('a rating is read the same way out of every spelling', () => {
  const value = fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10);
  const out = fc.constantFrom('/', ' / ', ' von ', ' out of ', ' sur ', ' de ', ' su ', ' van ', ' of ');
  fc.assert(
    fc.property(value, out, fc.constantFrom('.', ','), (rating, of, mark) => {
      const text = String(rating).replace('.', mark);
      expect(readRating(text)).toEqual({ value: rating, scale: null });
      expect(readRating(`${text}${of}5`)).toEqual({ value: rating, scale: 5 });
      expect(readRating(`${text} stars`)).toEqual({ value: rating, scale: null });
    }),
  );
});

it('stars are counted, and hollow ones say how many there could be', () => {
  const stars = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(stars, fc.constantFrom('★', '⭐', '⭐️'), ([full, hollow], star) => {
      const scale = hollow > 0 ? full + hollow : null;
      expect(readRating(star.repeat(full) + '☆'.repeat(hollow))).toEqual({ value: full, scale });
    }),
  );
});

it.each(['', 'good', '4 apples', '4/5/2026', '-3', '1e3', '☕', '5 of many'])('“%s” is no rating', (text) => {
  expect(readRating(text)).toBeNull();
});

it.each([
  ['+1', 1],
  ['1', 1],
  ['+', 1],
  ['positiv', 1],
  ['👍', 1],
  ['0', 0],
  ['neutre', 0],
  ['-1', -1],
  ['−1', -1],
  ['-', -1],
  ['negativo', -1],
  ['slecht', -1],
  ['5', null],
  ['loud', null],
  ['', null],
])('the mention “%s” is %s', (text, value) => {
  expect(mentionOf(text)).toBe(value);
});

it.each([
  ['yes', true],
  ['✓', true],
  ['2026-04-10', true],
  ['Thank you for coming!', true],
  ['Ja', true],
  ['no', false],
  ['', false],
  ['–', false],
  ['not replied', false],
  ['Keine', false],
  ['unbeantwortet', false],
])('“%s” says that there was a reply: %s', (text, replied) => {
  expect(repliedOf(text)).toBe(replied);
});

it.each([
  ['NPS', true],
  ['Net Promoter Score', true],
  ['How likely are you to recommend us to a friend?', true],
  ['Würden Sie uns weiterempfehlen?', true],
  ['Recommanderiez-vous notre boutique ?', true],
  ['¿Nos recomendaría?', true],
  ['Ci consiglieresti?', true],
  ['Zou u ons aanbevelen?', true],
  ['Rating', false],
  ['Bewertung', false],
  ['Comments', false],
])('“%s” speaks of recommending: %s', (header, speaks) => {
  expect(speaksOfRecommending(header)).toBe(speaks);
});
