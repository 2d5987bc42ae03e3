import type { RateComparison } from '../../domain/benchmarks/compare-rates';
import type { RateBenchmark } from '../../domain/benchmarks/said';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { Working } from '../../ui/working';
import { DifferenceBar } from './difference-bar';
import { type About, GROUP_WORDS } from './group-words';
import { type Landmark, NobodyInCredit, NobodyToCompare } from './landmark';
import { Note, Question, VerdictSide } from './question';
import { differenceText, ratioText } from './range-words';
import { RateWorking } from './rate-working';
import { ShowPeople } from './show-people';
import { verdictWords } from './verdict-words';

type RatePartProps = {
  title: string;
  about: About;
  landmark: Landmark;
  /** The shares alone, while the verdict is being worked out. */
  quick: RateComparison;
  found: RateBenchmark | null;
};

/** How many more of one group bought than of the other. */
export function RatePart({ title, about, landmark, quick, found }: RatePartProps) {
  const say = useSay();
  const rates = found ?? quick;
  const words = GROUP_WORDS[about];
  const isRead = rates.gate !== 'not_enough' && rates.difference !== null;
  return (
    <Question
      title={title}
      words={<RateWords rates={rates} about={about} landmark={landmark} />}
      drawing={
        isRead &&
        rates.difference !== null && (
          <DifferenceBar name={title} difference={rates.difference} unit="points" />
        )
      }
      isTall={isRead}
      side={<VerdictSide verdict={found && verdictWords(found, about, say)} />}
    >
      {found && rates.a.n + rates.b.n > 0 && (
        <>
          <ShowPeople
            comparison={words.comparison}
            of={title}
            counts={{
              a: rates.a.n,
              b: rates.b.n,
              neither: about === 'treatment' ? found.leftOut.overdrawn : found.leftOut.unchecked,
            }}
          />
          <Working of={title}>
            <RateWorking found={found} about={about} landmark={landmark} />
          </Working>
        </>
      )}
    </Question>
  );
}

type RateWordsProps = { rates: RateComparison; about: About; landmark: Landmark };

function RateWords({ rates, about, landmark }: RateWordsProps) {
  const formats = useFormats();
  const say = useSay();
  const { a, b, adjusted, ratio } = rates;
  const { a: nouns, b: others } = GROUP_WORDS[about];
  const days = formats.counted(landmark.windows.outcomeDays, 'day');
  if (a.n + b.n === 0) return <NobodyToCompare about={about} landmark={landmark} />;
  // Too few for a share: the counts are all there is to say.
  if (rates.gate === 'not_enough' || a.share === null || b.share === null) {
    const [one, many] = nouns;
    return (
      <>
        <p>
          {formats.counted(a.n, one, many)}, {formats.count(a.buyers)} bought; {formats.count(b.n)} {others},{' '}
          {formats.count(b.buyers)} bought, in {days}.
        </p>
        {about === 'treatment' && a.n === 0 && <NobodyInCredit landmark={landmark} />}
      </>
    );
  }
  const times = ratioText(ratio, formats.locale);
  return (
    <>
      <p>
        {say.share(a.share.p)} of {formats.counted(a.n, ...nouns)}, against {say.share(b.share.p)} of{' '}
        {formats.count(b.n)} {others}, in {days}.
      </p>
      {adjusted?.rd && (
        <Note>Among people with similar past spending: {differenceText(adjusted.rd, 'points', say)}.</Note>
      )}
      {times !== null && <Note>{times}.</Note>}
    </>
  );
}
