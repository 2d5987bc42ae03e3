import { counted } from '../../../../src/domain/format/count';
import { dayLocale, formatDay } from '../../../../src/domain/format/day';
import { formatMoney } from '../../../../src/domain/format/money';
import { formatPoints } from '../../../../src/domain/format/points';
import type { Say } from '../../../../src/domain/rules/say';
import { type Context, businessOf } from '../context';
import { kindWords } from '../rules';

/** How the bank writes days, amounts and kinds in its own sentences: as the locale of who asks does. */
export function sayOf(context: Context, locale = 'en-GB'): Say {
  const { currency } = businessOf(context);
  const kinds = new Map(kindWords(context.book.reader).map(({ id, label }) => [id, label]));
  return {
    day: (value) => formatDay(value, dayLocale(locale)),
    money: (amount) => formatMoney(amount, currency, locale),
    points: (value) => formatPoints(value, locale),
    counted: (value, one, many) => counted(value, one, locale, many),
    kind: (id) => kinds.get(id) ?? id,
  };
}
