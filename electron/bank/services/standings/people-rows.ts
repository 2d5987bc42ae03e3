import type { Day } from '../../../../src/domain/day';
import type { ReadingHandle } from '../../db/handle';
import { type PersonRow, type Spend, findPerson, listPeople, spendBy, stagesBy } from '../../db/people-list';
import { contactsChangedAfter } from '../../db/table-versions';
import { keptPerBook, whileUnchanged } from './kept';

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Every contact in order of name and id. */
export function peopleByName(handle: ReadingHandle): readonly PersonRow[] {
  return keptByName(handle, null).sorted;
}

/** The stage each contact had reached by a day. */
export const stagesOn = keptPerBook<Day, Map<number, string>>(whileUnchanged('stage_change', stagesBy));

/** What each contact had spent by a day. */
export const spendOn = keptPerBook<Day, Map<number, Spend>>(whileUnchanged('purchase', spendBy));

// Sorting by name is the dearest part of the list; a list that is nearly in order is soon in order again.
const keptByName = keptPerBook<null, { sorted: PersonRow[] }>({
  load: (handle) => ({ sorted: listPeople(handle).sort(byName) }),
  renew: (handle, kept, seen) => {
    const ids = new Set(contactsChangedAfter(handle, seen));
    if (ids.size === 0) return kept;
    const now = [...ids].flatMap((id) => findPerson(handle, id) ?? []);
    return { sorted: [...kept.sorted.filter(({ id }) => !ids.has(id)), ...now].sort(byName) };
  },
});

function byName(a: PersonRow, b: PersonRow): number {
  return collator.compare(a.name, b.name) || a.id - b.id;
}
