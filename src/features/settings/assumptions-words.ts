import type { AssumptionsVersion } from '../../contract/assumptions';
import { formatRate, formatShare } from '../../domain/format/rate';
import type { OwnersAssumptions } from '../../domain/value/assumption-bounds';
import type { Formats } from '../../ui/formats-context';

/** One of the owner's numbers: what it is, what it stands at, and what it does to the estimate. */
export type StatedNumber = { readonly name: string; readonly value: string; readonly does: string };

/** The owner's numbers in words; `days` is how far ahead the estimate looks. */
export function statedNumbers(stated: OwnersAssumptions, days: number, formats: Formats): StatedNumber[] {
  const { locale, counted, money } = formats;
  const within = counted(days, 'day');
  return [
    {
      name: `Share of people who buy within ${within}`,
      value: formatShare(stated.ownerRate, locale),
      does: 'Where the estimate starts from while your book says little. The more people your book has, the less it counts.',
    },
    {
      name: 'How much that thought weighs',
      value: counted(stated.ownerRateWeight, 'person', 'people'),
      does: 'It counts like the records of so many people. More makes the estimate slower to believe your book.',
    },
    {
      name: `What a buyer spends within ${within}`,
      value: money(stated.ownerSpendCents),
      does: 'The size of a sale where there are few sales to learn it from.',
    },
    {
      name: 'Your assumption: what being in credit adds',
      value: liftText(stated.assumedLift, formats),
      does: 'Shown as a scenario of yours beside the estimate and labelled so, never as what your book says. None is no thought of yours.',
    },
    {
      name: 'Gross margin',
      value: stated.grossMargin === null ? 'not given' : formatShare(stated.grossMargin, locale),
      does: 'The share of a sale left after what was sold has been paid for. With it the value is shown after that cost, too.',
    },
  ];
}

/** Since when a version holds: `Version 2, from 3 Nov 2026`. */
export function versionText(
  { version, takesEffectOn, recordedOn }: AssumptionsVersion,
  { day }: Formats,
): string {
  if (recordedOn === null) return 'As it comes: not yet numbers of yours.';
  const written = recordedOn === takesEffectOn ? '' : `, written on ${day(recordedOn)}`;
  return `Version ${version}, from ${day(takesEffectOn)}${written}`;
}

function liftText(lift: number, { locale }: Formats): string {
  if (lift === 0) return 'none';
  const people = formatRate(Math.abs(Math.round(lift * 1e8) / 1e6), locale);
  return `${people} ${lift > 0 ? 'more' : 'fewer'} of 100 people buy`;
}
