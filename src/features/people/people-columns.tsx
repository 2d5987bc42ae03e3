import type { ContactRow } from '../../contract/people';
import { tierName } from '../../domain/ledger/tier-name';
import { CellLink } from '../../ui/data-table/cell-link';
import type { Column } from '../../ui/data-table/column';
import { DayText } from '../../ui/day-text';
import { Money } from '../../ui/money';
import { Points } from '../../ui/points';
import { Quiet } from './quiet';
import { presenceWord, stageWord } from '../../ui/contact-words';
import { calledBy } from './person-words';

/** A column's id is the name of its order in the bank, where it has one. */
export const PEOPLE_COLUMNS: readonly Column<ContactRow>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 'minmax(170px, 2fr)',
    sortable: true,
    cell: (row) => (
      <span title={[calledBy(row), row.company].filter(Boolean).join(' · ')}>
        <CellLink to={`/people/${row.id}`}>{calledBy(row)}</CellLink>
        {row.company !== '' && <Quiet> · {row.company}</Quiet>}
      </span>
    ),
  },
  {
    id: 'balance',
    header: 'Balance',
    width: '92px',
    figures: true,
    sortable: true,
    descendingFirst: true,
    cell: (row) => <Points value={row.balance} />,
  },
  { id: 'tier', header: 'Tier', width: '110px', indent: true, cell: (row) => <Tier row={row} /> },
  {
    id: 'stage',
    header: 'Stage',
    width: 'minmax(118px, 0.7fr)',
    cell: (row) => (row.stage === null ? <Quiet>–</Quiet> : stageWord(row.stage)),
  },
  {
    id: 'presence',
    header: 'On social media',
    width: '116px',
    cell: (row) =>
      row.presence === 'unchecked' ? <Quiet>{presenceWord('unchecked')}</Quiet> : presenceWord(row.presence),
  },
  {
    id: 'spent',
    header: 'Spent',
    width: '100px',
    figures: true,
    sortable: true,
    descendingFirst: true,
    cell: (row) => (row.purchases === 0 ? <Quiet>–</Quiet> : <Money cents={row.spentCents} />),
  },
  {
    id: 'lastAct',
    header: 'Last act',
    width: '112px',
    figures: true,
    sortable: true,
    descendingFirst: true,
    cell: (row) => <LastDay day={row.lastActOn} />,
  },
  {
    id: 'lastPurchase',
    header: 'Last purchase',
    width: '116px',
    figures: true,
    sortable: true,
    descendingFirst: true,
    cell: (row) => <LastDay day={row.lastPurchaseOn} />,
  },
];

function Tier({ row }: { row: ContactRow }) {
  return row.tier === 'none' ? <Quiet>{tierName('none')}</Quiet> : tierName(row.tier);
}

function LastDay({ day }: { day: ContactRow['lastActOn'] }) {
  return day === null ? <Quiet>–</Quiet> : <DayText day={day} />;
}
