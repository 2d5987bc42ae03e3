import type { BeforeAfterBenchmark } from '../../domain/benchmarks/said';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { FigureTable, Working } from '../../ui/working';
import { DifferenceBar } from './difference-bar';
import type { Landmark } from './landmark';
import { PSentence } from './p-sentence';
import { Note, Question, VerdictSide } from './question';
import { asCents, differenceText, signed } from './range-words';
import { ShowPeople } from './show-people';
import { WelchLine, rangeMethod, testOf } from './spend-working';
import { beforeAfterVerdictWords } from './verdict-words';

const TITLE = 'The same people, before and after';

type BeforeAfterPartProps = { landmark: Landmark; found: BeforeAfterBenchmark | null };

/** How people changed who came into credit, against people who stayed without. */
export function BeforeAfterPart({ landmark, found }: BeforeAfterPartProps) {
  const say = useSay();
  const isRead = found !== null && found.gate !== 'not_enough';
  return (
    <Question
      title={TITLE}
      words={found && <Words found={found} />}
      drawing={isRead && found.bootT && <DifferenceBar name={TITLE} difference={found.bootT} unit="money" />}
      isTall={found === null || found.gate !== 'not_enough'}
      side={<VerdictSide verdict={found && beforeAfterVerdictWords(found, say)} />}
    >
      {found && found.a.n + found.b.n > 0 && (
        <>
          <ShowPeople
            comparison="beforeAfter"
            of={TITLE}
            counts={{ a: found.a.n, b: found.b.n, neither: null }}
          />
          <Working of={TITLE}>
            <BeforeAfterWorking found={found} landmark={landmark} />
          </Working>
        </>
      )}
    </Question>
  );
}

function Words({ found }: { found: BeforeAfterBenchmark }) {
  const formats = useFormats();
  const say = useSay();
  const money = (value: number | null): string => (value === null ? '–' : say.money(asCents(value)));
  const came = `${formats.counted(found.a.n, 'person', 'people')} came into credit`;
  const stayed = `${formats.count(found.b.n)} stayed without`;
  if (found.a.n + found.b.n === 0) return <p>There is nobody to compare with themselves yet.</p>;
  if (found.gate === 'not_enough') {
    return (
      <p>
        {came}, {formats.counted(found.a.buyers, 'buyer')}; {stayed},{' '}
        {formats.counted(found.b.buyers, 'buyer')}.
      </p>
    );
  }
  return (
    <>
      <p>
        {came}: {money(found.treatedBefore)} a head before, {money(found.treatedAfter)} after. {stayed}:{' '}
        {money(found.controlBefore)}, then {money(found.controlAfter)}.
      </p>
      {found.dropTop !== null && found.dropTop.without !== null && (
        <Note>
          Without the biggest change the difference is {signed(found.dropTop.without, 'money', say)}.
        </Note>
      )}
    </>
  );
}

function BeforeAfterWorking({ found, landmark }: { found: BeforeAfterBenchmark; landmark: Landmark }) {
  const formats = useFormats();
  const { days, windows } = landmark;
  const isRead = found.gate !== 'not_enough';
  const money = (value: number | null): string =>
    value === null || !isRead ? '–' : formats.money(asCents(value));
  return (
    <>
      <p>
        People without credit on {formats.day(days.before)}, as known then: those in credit on{' '}
        {formats.day(days.landmark)} against those still without. Each is compared with themselves: what they
        bought in the {formats.counted(windows.outcomeDays, 'day')} after that day less what they bought in
        the {formats.counted(windows.outcomeDays, 'day')} up to it.
      </p>
      <FigureTable
        label="A head, before and after"
        head={['Group', 'People', 'Bought', 'Before', 'After']}
        rows={[
          [
            'Came into credit',
            found.a.n,
            found.a.buyers,
            money(found.treatedBefore),
            money(found.treatedAfter),
          ],
          [
            'Stayed without',
            found.b.n,
            found.b.buyers,
            money(found.controlBefore),
            money(found.controlAfter),
          ],
        ]}
      />
      {isRead && <Ranges found={found} />}
    </>
  );
}

function Ranges({ found }: { found: BeforeAfterBenchmark }) {
  const say = useSay();
  return (
    <ul>
      {found.bootT && (
        <li>
          Difference of the two changes:{' '}
          {differenceText({ estimate: found.bootT.diff, ...found.bootT }, 'money', say)} (
          {rangeMethod(found.bootT)}).
        </li>
      )}
      {found.welch && <WelchLine welch={found.welch} />}
      {found.p && <PSentence p={found.p.p} pHolm={null} test={testOf(found.p)} />}
      {found.placebo.bootT && (
        <li>
          The same one window earlier, where nothing should be found:{' '}
          {differenceText({ estimate: found.placebo.bootT.diff, ...found.placebo.bootT }, 'money', say)}.
        </li>
      )}
    </ul>
  );
}
