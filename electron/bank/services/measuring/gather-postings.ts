import type { Day } from '../../../../src/domain/day';
import type { PostingColumns } from '../../../../src/domain/value/posting-columns';
import type { ReadingHandle } from '../../db/handle';
import { measuredEntries } from '../../db/measured-rows';

/** Postings in columns, their owners by the contact's id. */
export type GatheredPostings = Omit<PostingColumns, 'owners'> & { readonly contactIds: Float64Array };

/** Postings of contacts up to a day, those voided since too: what was known on a past day may rest on them. */
export function gatherPostings(handle: ReadingHandle, asOf: Day): GatheredPostings {
  const { contactIds, classes, days, recorded, voided, micropoints } = measuredEntries(handle, asOf);
  const from = recorded.slice();
  const points = new Float64Array(days.length);
  for (let at = 0; at < days.length; at++) {
    from[at] = Math.max(recorded[at] as number, days[at] as number);
    points[at] = (micropoints[at] as number) / 1e6;
  }
  return { contactIds, classes, days, from, until: voided, points };
}
