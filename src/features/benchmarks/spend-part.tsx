import type { SpendBenchmark } from '../../domain/benchmarks/said';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { Working } from '../../ui/working';
import { DifferenceBar } from './difference-bar';
import { type About, GROUP_WORDS } from './group-words';
import { type Landmark, NobodyToCompare } from './landmark';
import { Note, Question, VerdictSide } from './question';
import { asCents, differenceText, signed } from './range-words';
import { ShowPeople } from './show-people';
import { SpendWorking } from './spend-working';
import { verdictWords } from './verdict-words';

type SpendPartProps = { title: string; about: About; landmark: Landmark; found: SpendBenchmark | null };

/** How much more one group spent a head than the other. */
export function SpendPart({ title, about, landmark, found }: SpendPartProps) {
  const say = useSay();
  const isRead = found !== null && found.gate !== 'not_enough' && found.difference !== null;
  return (
    <Question
      title={title}
      words={found && <SpendWords found={found} about={about} landmark={landmark} />}
      drawing={
        isRead &&
        found.difference !== null && <DifferenceBar name={title} difference={found.difference} unit="money" />
      }
      isTall={found === null || found.gate !== 'not_enough'}
      side={<VerdictSide verdict={found && verdictWords(found, about, say)} />}
    >
      {found && found.a.n + found.b.n > 0 && (
        <>
          <ShowPeople
            comparison={GROUP_WORDS[about].comparison}
            of={title}
            counts={{
              a: found.a.n,
              b: found.b.n,
              neither: about === 'treatment' ? found.leftOut.overdrawn : found.leftOut.unchecked,
            }}
          />
          <Working of={title}>
            <SpendWorking found={found} about={about} landmark={landmark} />
          </Working>
        </>
      )}
    </Question>
  );
}

type SpendWordsProps = { found: SpendBenchmark; about: About; landmark: Landmark };

function SpendWords({ found, about, landmark }: SpendWordsProps) {
  const formats = useFormats();
  const say = useSay();
  const { a, b } = found;
  const { a: nouns, b: others } = GROUP_WORDS[about];
  const days = formats.counted(landmark.windows.outcomeDays, 'day');
  if (a.n + b.n === 0) return <NobodyToCompare about={about} landmark={landmark} />;
  const [one, two] = [formats.counted(a.n, ...nouns), `${formats.count(b.n)} ${others}`];
  if (found.gate === 'not_enough' || a.summary === null || b.summary === null) {
    return (
      <p>
        {one}, {formats.counted(a.buyers, 'buyer')}; {two}, {formats.counted(b.buyers, 'buyer')}, in {days}.
      </p>
    );
  }
  return (
    <>
      <p>
        {say.money(asCents(a.summary.mean))} a head of {one}, against {say.money(asCents(b.summary.mean))} of{' '}
        {two}, in {days}.
      </p>
      <Why found={found} />
    </>
  );
}

function Why({ found }: { found: SpendBenchmark }) {
  const say = useSay();
  const { adjusted, dropTop, hurdle } = found;
  return (
    <>
      {adjusted && (
        <Note>Among people with similar past spending: {differenceText(adjusted, 'money', say)}.</Note>
      )}
      {hurdle && (
        <Note>
          Of the difference, {signed(hurdle.fromRate, 'money', say)} is{' '}
          {hurdle.fromRate < 0 ? 'fewer' : 'more'} buyers and {signed(hurdle.fromBasket, 'money', say)}{' '}
          {hurdle.fromBasket < 0 ? 'smaller' : 'bigger'} baskets.
        </Note>
      )}
      {dropTop !== null && dropTop.without !== null && (
        <Note>Without the biggest customer the difference is {signed(dropTop.without, 'money', say)}.</Note>
      )}
    </>
  );
}
