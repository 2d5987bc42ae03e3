import type { BenchmarkSay } from '../../../../src/domain/benchmarks/say';
import { counted } from '../../../../src/domain/format/count';
import { formatWholeMoney } from '../../../../src/domain/format/money';
import { formatShare } from '../../../../src/domain/format/rate';
import { formatSharePoints } from '../../../../src/domain/format/share-points';

const LOCALE = 'en-US';

/** How the bank's own sentences write figures, the same on every machine; a window has its own formats. */
export function englishSay(currency: string): BenchmarkSay {
  return {
    money: (amount) => formatWholeMoney(amount, currency, LOCALE),
    counted: (value, one, many) => counted(value, one, LOCALE, many),
    share: (value) => formatShare(value, LOCALE),
    sharePoints: (difference) => formatSharePoints(difference, LOCALE),
  };
}
