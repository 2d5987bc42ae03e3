import type { BenchmarkSay } from '../../../src/domain/benchmarks/say';
import { counted } from '../../../src/domain/format/count';
import { formatWholeMoney } from '../../../src/domain/format/money';
import { formatShare } from '../../../src/domain/format/rate';
import { formatSharePoints } from '../../../src/domain/format/share-points';

/** How an owner in the United States reads a benchmark. */
export const sayInDollars: BenchmarkSay = {
  money: (amount) => formatWholeMoney(amount, 'USD', 'en-US'),
  counted: (value, one, many) => counted(value, one, 'en-US', many),
  share: (value) => formatShare(value, 'en-US'),
  sharePoints: (difference) => formatSharePoints(difference, 'en-US'),
};
