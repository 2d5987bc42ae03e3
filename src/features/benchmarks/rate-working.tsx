import type { RateGroup } from '../../domain/benchmarks/compare-rates';
import type { RateBenchmark } from '../../domain/benchmarks/said';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { FigureTable } from '../../ui/working';
import { type About, GROUP_WORDS } from './group-words';
import { type Landmark, LandmarkSentence, LeftOutSentence } from './landmark';
import { PSentence } from './p-sentence';
import { differenceText, ratioText } from './range-words';

type RateWorkingProps = { found: RateBenchmark; about: About; landmark: Landmark };

/** How a comparison of shares is worked out, to be done again by hand. */
export function RateWorking({ found, about, landmark }: RateWorkingProps) {
  const formats = useFormats();
  const say = useSay();
  const { names } = GROUP_WORDS[about];
  // Of too few nothing is worked out: what would be printed could be anything.
  const isRead = found.gate !== 'not_enough';
  const row = (name: string, { n, buyers, share }: RateGroup) => [
    name,
    formats.count(n),
    formats.count(buyers),
    share === null || !isRead ? '–' : say.share(share.p),
    share === null || !isRead ? '–' : `${say.share(share.lower)} to ${say.share(share.upper)}`,
  ];
  return (
    <>
      <LandmarkSentence landmark={landmark} />
      <FigureTable
        label="Who bought"
        head={['Group', 'People', 'Bought', 'Share', '95% range']}
        rows={[row(names.a, found.a), row(names.b, found.b)]}
      />
      {isRead && <Ranges found={found} />}
      <LeftOutSentence leftOut={found.leftOut} />
    </>
  );
}

function Ranges({ found }: { found: RateBenchmark }) {
  const { locale } = useFormats();
  const say = useSay();
  const times = ratioText(found.ratio, locale);
  return (
    <>
      <p>The difference is the first share less the second. Ranges are 95%:</p>
      <ul>
        {found.difference && (
          <li>
            Difference:{' '}
            {differenceText({ estimate: found.difference.diff, ...found.difference }, 'points', say)}{' '}
            (Newcombe, from the two Wilson ranges).
          </li>
        )}
        {times !== null && <li>Ratio: {times} (Koopman).</li>}
        {found.adjusted?.rd && (
          <li>
            Among people who spent alike before: {differenceText(found.adjusted.rd, 'points', say)}{' '}
            (Mantel–Haenszel over five levels of past spending, Sato’s range).
          </li>
        )}
        {found.p && <PSentence p={found.p.p} pHolm={found.pHolm} test={TESTS[found.p.method]} />}
      </ul>
    </>
  );
}

const TESTS = {
  'n-1 chi-square': 'N − 1 chi-square test',
  'fisher-irwin': 'Fisher–Irwin test',
  degenerate: 'nothing differs',
} as const;
