import { counted } from '../../../src/domain/format/count';
import type { Say } from '../../../src/domain/rules/say';

/** Writes days and amounts as they are, so that a sentence can be read off. */
export const say: Say = {
  day: (value) => value,
  money: (amount) => `${amount}c`,
  points: (value) => value.toFixed(1),
  counted: (value, one, many) => counted(value, one, 'en', many),
  kind: (id) => id,
};
