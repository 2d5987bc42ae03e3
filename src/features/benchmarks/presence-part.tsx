import { Link } from 'wouter';
import type { PresenceBenchmark } from '../../domain/benchmarks/said';
import { ShareBar } from '../../ui/charts/share-bar';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { FigureTable, Working } from '../../ui/working';
import { Note, Question, VerdictSide } from './question';
import { ShowPeople } from './show-people';
import type { VerdictWords } from './verdict-words';

const TITLE = 'Who has a social presence?';

/** How many clients have one: a count, and bounds while some are not checked. */
export function PresencePart({ found }: { found: PresenceBenchmark }) {
  const { yes, no, unchecked } = found;
  return (
    <Question
      title={TITLE}
      words={<PresenceWords found={found} />}
      drawing={<PresenceDrawing found={found} />}
      side={
        <>
          <VerdictSide verdict={verdictOf(found)} />
          {unchecked > 0 && <CheckLink found={found} />}
        </>
      }
    >
      {yes + no + unchecked > 0 && (
        <>
          <ShowPeople comparison="presence" of={TITLE} counts={{ a: yes, b: no, neither: unchecked }} />
          <Working of={TITLE}>
            <PresenceWorking found={found} />
          </Working>
        </>
      )}
    </Question>
  );
}

function verdictOf({ yes, no, unchecked }: PresenceBenchmark): VerdictWords {
  if (yes + no === 0) {
    const detail = 'This needs at least one client checked; you have none.';
    return { headline: 'Not enough data yet', detail, beside: null, tone: 'open', caveats: [] };
  }
  if (unchecked > 0) {
    const headline = 'Counted in part';
    return { headline, detail: '', beside: null, tone: 'open', caveats: ['A blank is not a no.'] };
  }
  return { headline: 'A count, not an estimate', detail: '', beside: null, tone: 'settled', caveats: [] };
}

function PresenceWords({ found }: { found: PresenceBenchmark }) {
  const formats = useFormats();
  const say = useSay();
  const { yes, no, unchecked, bounds, shareOfChecked } = found;
  const checked = yes + no;
  const clients = formats.counted(checked + unchecked, 'client');
  if (checked + unchecked === 0) return <p>Nobody is a client yet: nobody bought anything so far.</p>;
  if (checked === 0 || shareOfChecked === null) return <p>{clients}, none of them checked yet.</p>;
  const share = say.share(shareOfChecked);
  return (
    <>
      <p>
        {formats.count(yes)} of the {formats.counted(checked, 'client')} checked {yes === 1 ? 'has' : 'have'}{' '}
        one, {share}.
      </p>
      {unchecked > 0 && bounds !== null && (
        <Note>
          {clients}. If all {formats.count(unchecked)} not checked had one it would be{' '}
          {say.share(bounds.upper)}, if none {say.share(bounds.lower)}.
        </Note>
      )}
    </>
  );
}

function PresenceDrawing({ found: { yes, no, unchecked } }: { found: PresenceBenchmark }) {
  const formats = useFormats();
  if (yes + no + unchecked === 0) return null;
  const parts = [
    { value: yes, text: `${formats.count(yes)} yes`, look: 'yes' },
    { value: no, text: `${formats.count(no)} no`, look: 'no' },
    { value: unchecked, text: `${formats.count(unchecked)} not checked yet`, look: 'open' },
  ] as const;
  return <ShareBar parts={parts} label={`Clients: ${parts.map(({ text }) => text).join(', ')}`} />;
}

function CheckLink({ found: { yes, no, unchecked } }: { found: PresenceBenchmark }) {
  const formats = useFormats();
  const others = yes + no === 0 ? '' : 'other ';
  return (
    <Note>
      <Link href="/benchmarks/presence">
        Check the {others}
        {formats.count(unchecked)}
      </Link>
    </Note>
  );
}

function PresenceWorking({ found }: { found: PresenceBenchmark }) {
  const say = useSay();
  const { yes, no, unchecked, bounds, interval } = found;
  return (
    <>
      <p>
        Clients only, as they are marked. The share is those with a presence out of those checked; nobody is
        guessed. The bounds count everybody not checked first as no, then as yes.
      </p>
      <FigureTable
        label="Clients by social presence"
        head={['Marked', 'Clients']}
        rows={[
          ['Yes', yes],
          ['No', no],
          ['Not checked', unchecked],
        ]}
        foot={['Clients', yes + no + unchecked]}
      />
      {bounds !== null && unchecked > 0 && (
        <p>
          Certain bounds: {say.share(bounds.lower)} to {say.share(bounds.upper)} of all clients.
        </p>
      )}
      {interval !== null && (
        <p>
          What to expect of those not checked yet, if they are like the rest: {say.share(interval.lower)} to{' '}
          {say.share(interval.upper)} (Wilson, {say.share(interval.level)}).
        </p>
      )}
    </>
  );
}
