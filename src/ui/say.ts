import { useMemo } from 'react';
import type { BenchmarkSay } from '../domain/benchmarks/say';
import { formatShare } from '../domain/format/rate';
import { formatSharePoints } from '../domain/format/share-points';
import { type Formats, useFormats } from './formats-context';

/** Keeps a sign and the amount after it on one line. */
export const JOINER = '\u2060';

/** How the sentences of benchmarks and estimates write their figures: in the owner's formats. */
export function sayIn({ locale, wholeMoney, counted }: Formats): BenchmarkSay {
  return {
    money: (amount) => wholeMoney(amount).replace(/^\u2212/, `\u2212${JOINER}`),
    counted,
    share: (value) => formatShare(value, locale),
    sharePoints: (difference) => formatSharePoints(difference, locale),
  };
}

/** The same of the formats a part stands in. */
export function useSay(): BenchmarkSay {
  const formats = useFormats();
  return useMemo(() => sayIn(formats), [formats]);
}
