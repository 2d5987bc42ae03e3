import type { GiveawayResponse } from '../../contract/giveaways';
import { CellLink } from '../../ui/data-table/cell-link';
import type { Column } from '../../ui/data-table/column';
import { DayText } from '../../ui/day-text';
import { useFormats } from '../../ui/formats-context';
import { responderName, wayWord } from './response-words';

/** Who responded, how, when, for how long. */
export const RESPONSE_COLUMNS: readonly Column<GiveawayResponse>[] = [
  {
    id: 'name',
    header: 'Who',
    width: 'minmax(150px, 2fr)',
    cell: (row) => (
      <span title={row.email ?? undefined}>
        <CellLink to={`/people/${row.contactId}`}>{responderName(row)}</CellLink>
      </span>
    ),
  },
  { id: 'way', header: 'What', width: 'minmax(96px, 1fr)', cell: (row) => wayWord(row.way) },
  {
    id: 'day',
    header: 'Day',
    width: '112px',
    figures: true,
    sortable: true,
    descendingFirst: true,
    cell: (row) => <DayText day={row.day} />,
  },
  {
    id: 'minutes',
    header: 'Minutes',
    width: '84px',
    figures: true,
    cell: (row) => <Minutes minutes={row.minutes} />,
  },
];

function Minutes({ minutes }: { minutes: number | null }) {
  const formats = useFormats();
  return minutes === null ? '–' : formats.count(minutes);
}
