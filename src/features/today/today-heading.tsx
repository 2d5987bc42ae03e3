import { VisuallyHidden } from '@mantine/core';
import { PageHeader } from '../../ui/page-header';
import { usePastView } from '../../ui/view-context';

/** Today needs no title to look at; a past day names itself. */
export function TodayHeading() {
  const { asOf } = usePastView();
  if (asOf === null) return <VisuallyHidden component="h1">Today</VisuallyHidden>;
  return <PageHeader title="The book" past />;
}
