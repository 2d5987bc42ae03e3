import { describe, expect, it } from 'vitest';
import { differenceText, pText, ratioText, signed } from '../../../src/features/benchmarks/range-words';
import { makeFormats } from '../../../src/ui/formats-context';
import { JOINER, sayIn } from '../../../src/ui/say';

const say = sayIn(makeFormats('en-US', 'USD'));
const plain = (text: string): string => text.replaceAll(JOINER, '');

describe('a difference in words', () => {
  it('is signed, with its range', () => {
    const found = { estimate: 0.13, lower: 0.01, upper: 0.25 };
    expect(plain(differenceText(found, 'points', say))).toBe('+13 points (+1 to +25)');
    const money = { estimate: 1700, lower: -900, upper: 4300 };
    expect(plain(differenceText(money, 'money', say))).toBe('+$17 (−$9 to +$43)');
  });

  it('has no sign where it comes to nothing', () => {
    expect(plain(signed(20, 'money', say))).toBe('$0');
    expect(signed(0, 'points', say)).toBe('0');
  });
});

describe('a ratio in words', () => {
  it('has its range', () => {
    expect(ratioText({ ratio: 1.46, lower: 1.02, upper: 2.2 }, 'en-US')).toBe(
      '1.5 times as likely (1.0 to 2.2)',
    );
  });

  it('says that there is no upper limit, and nothing of a ratio over nobody', () => {
    expect(ratioText({ ratio: 3, lower: 0.5, upper: Infinity }, 'en-US')).toBe(
      '3.0 times as likely (0.5 upwards, without a limit)',
    );
    expect(ratioText({ ratio: Infinity, lower: 2, upper: Infinity }, 'en-US')).toBeNull();
    expect(ratioText({ ratio: null, lower: 0, upper: Infinity }, 'en-US')).toBeNull();
  });
});

describe('a p-value', () => {
  it('has two digits and never claims less than a thousandth', () => {
    expect(pText(0.0321, 'en-US')).toBe('0.032');
    expect(pText(0.00002, 'en-US')).toBe('below 0.001');
  });
});
