import type { SpendGroup } from '../../domain/benchmarks/compare-spend';
import type { SpendBenchmark } from '../../domain/benchmarks/said';
import type { BootT } from '../../domain/statistics/boot-t';
import type { Permutation } from '../../domain/statistics/permutation';
import type { Welch } from '../../domain/statistics/welch';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { FigureTable } from '../../ui/working';
import { type About, GROUP_WORDS } from './group-words';
import { type Landmark, LandmarkSentence, LeftOutSentence } from './landmark';
import { PSentence } from './p-sentence';
import { asCents, differenceText, pText } from './range-words';

type SpendWorkingProps = { found: SpendBenchmark; about: About; landmark: Landmark };

/** How a comparison of spend is worked out, with the figure an accountant can do again by hand. */
export function SpendWorking({ found, about, landmark }: SpendWorkingProps) {
  const formats = useFormats();
  const { names } = GROUP_WORDS[about];
  // Of too few nothing is worked out: what would be printed could be anything.
  const isRead = found.gate !== 'not_enough';
  const money = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : formats.money(asCents(value));
  const row = (name: string, { n, buyers, summary }: SpendGroup) => [
    name,
    formats.count(n),
    formats.count(buyers),
    ...(isRead ? [money(summary?.sum), money(summary?.mean), money(summary?.sd)] : ['–', '–', '–']),
  ];
  return (
    <>
      <LandmarkSentence landmark={landmark} />
      <FigureTable
        label="What they spent"
        head={['Group', 'People', 'Bought', 'In all', 'A head', 'Standard deviation']}
        rows={[row(names.a, found.a), row(names.b, found.b)]}
      />
      {isRead && <Ranges found={found} />}
      <LeftOutSentence leftOut={found.leftOut} />
    </>
  );
}

function Ranges({ found }: { found: SpendBenchmark }) {
  const say = useSay();
  const { difference, adjusted, welch, p } = found;
  return (
    <>
      <p>A head counts those who bought nothing, too. Ranges are 95%:</p>
      <ul>
        {difference && (
          <li>
            Difference: {differenceText({ estimate: difference.diff, ...difference }, 'money', say)} (
            {rangeMethod(difference)}).
          </li>
        )}
        {welch && <WelchLine welch={welch} />}
        {adjusted && (
          <li>
            Among people who spent alike before: {differenceText(adjusted, 'money', say)} (five levels of past
            spending, weighted as the first group is).
          </li>
        )}
        {p && <PSentence p={p.p} pHolm={found.pHolm} test={testOf(p)} />}
      </ul>
    </>
  );
}

/** Welch's t test as it is done by hand. Amounts in cents. */
export function WelchLine({ welch }: { welch: Welch }) {
  const formats = useFormats();
  const say = useSay();
  const { diff, lower, upper, se, df, p } = welch;
  const digits = (value: number): string =>
    new Intl.NumberFormat(formats.locale, { maximumFractionDigits: 1 }).format(value);
  return (
    <li>
      To do again by hand, Welch’s t test: {differenceText({ estimate: diff, lower, upper }, 'money', say)},
      standard error {formats.money(asCents(se))}
      {df !== null && `, ${digits(df)} degrees of freedom`}
      {p !== null && `, p ${pText(p, formats.locale)}`}.
    </li>
  );
}

/** How the range of a difference of means was found. */
export function rangeMethod({ degenerate, dominated }: BootT): string {
  return degenerate || dominated
    ? 'Welch, since resampling could not tell'
    : '1,999 resamples, symmetric bootstrap-t';
}

/** How the p-value of a difference of means was found. */
export function testOf({ method }: Permutation): string {
  return method === 'exact'
    ? 'every way to split the people'
    : method === 'monteCarlo'
      ? '4,999 random splits'
      : 'nothing differs';
}
