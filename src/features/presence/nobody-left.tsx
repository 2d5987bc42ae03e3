import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { EmptyState } from '../../ui/empty-state';
import { type Formats, useFormats } from '../../ui/formats-context';
import { useWorkKeys } from './use-work-keys';
import type { Deed, WorkList } from './use-work-list';

/** The end of the list: what was done here, and where it counts. */
export function NobodyLeft({ work }: { work: WorkList }) {
  const [, go] = useLocation();
  const formats = useFormats();
  const { deeds, putOffCount, next } = work;
  useWorkKeys({ back: work.takeBack });
  const isEmptyBook = next.data?.everybody.people === 0;
  if (isEmptyBook)
    return (
      <EmptyState title="Nobody in the book yet" text="People come in with a file you import, or one by one.">
        <Button onClick={() => go('/import')}>Import a file</Button>
      </EmptyState>
    );
  return (
    <EmptyState
      title={putOffCount > 0 ? 'Only those you put off are left' : 'Everybody is checked'}
      text={`${doneText(deeds, formats)} It counts in the benchmark of social presence from today on.`}
    >
      {putOffCount > 0 && (
        <Button onClick={work.resume}>
          Go through {formats.counted(putOffCount, 'person', 'people')} now
        </Button>
      )}
      <Button variant="default" onClick={() => go('/benchmarks')}>
        See the benchmark
      </Button>
    </EmptyState>
  );
}

function doneText(deeds: readonly Deed[], { counted, count }: Formats): string {
  const yes = deeds.filter(({ status }) => status === 'yes');
  const no = deeds.filter(({ status }) => status === 'no');
  const checked = yes.length + no.length;
  if (checked === 0) return 'Nothing was noted this time.';
  const profiles = yes.filter(({ profile }) => profile !== null).length;
  const kept = profiles === 0 ? '' : `, ${counted(profiles, 'profile')} kept`;
  return `You checked ${counted(checked, 'person', 'people')}: ${count(yes.length)} yes, ${count(no.length)} no${kept}.`;
}
