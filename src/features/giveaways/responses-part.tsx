import { Button, SegmentedControl } from '@mantine/core';
import { type CSSProperties, useState } from 'react';
import type { GiveawayResponse } from '../../contract/giveaways';
import { RESPONSE_WAYS, type ResponseWay } from '../../domain/rules/lead-terms';
import type { RowAction } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { NOTHING_SELECTED } from '../../ui/data-table/selection';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { usePastView } from '../../ui/view-context';
import { EditResponse } from './edit-response-dialog';
import { useGiveawayDialogs } from './giveaway-dialogs-context';
import { useResponses } from './list-responses';
import { useRemoveResponses } from './remove-responses';
import { RESPONSE_COLUMNS } from './response-columns';
import { WAY_CHOICES, responderName, wayWord } from './response-words';
import styles from './responses.module.css';

const ANY = 'any';
const ROW_PX = 36;
const MOST_ROWS_SEEN = 12;

/** Everybody who responded to a giveaway, newest first: what they did, when, for how long. */
export function ResponsesPart({ giveawayId }: { giveawayId: number }) {
  const [way, setWay] = useState<ResponseWay | null>(null);
  const [descending, setDescending] = useState(true);
  const [selected, setSelected] = useState(NOTHING_SELECTED);
  const [editing, setEditing] = useState<GiveawayResponse | null>(null);
  const none = (): void => setSelected(NOTHING_SELECTED);
  const remove = useRemoveResponses(none);
  const rows = useResponses({ giveawayId, way, descending });
  const isNow = usePastView().asOf === null;
  const actionsOf = (row: GiveawayResponse): readonly RowAction[] => [
    { label: 'Edit', run: () => setEditing(row) },
    { label: 'Remove', danger: true, run: () => remove([row.id]) },
  ];
  const isEmpty = rows.total === 0 && way === null;

  return (
    <section aria-labelledby="giveaway-responses">
      <SectionHeading id="giveaway-responses">Responses</SectionHeading>
      {rows.error && (
        <ErrorState what="The responses could not be read" error={rows.error} onRetry={rows.retry} />
      )}
      {isEmpty ? (
        <NobodyYet giveawayId={giveawayId} />
      ) : (
        !rows.error && (
          <>
            <div className={styles.bar}>
              <Count total={rows.total} selected={selected.size} />
              {selected.size > 0 && (
                <>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="withdraw"
                    onClick={() => remove([...selected])}
                  >
                    Remove
                  </Button>
                  <Button size="compact-sm" variant="subtle" onClick={none}>
                    Select none
                  </Button>
                </>
              )}
              <Ways
                way={way}
                onChange={(next) => {
                  none();
                  setWay(next);
                }}
              />
            </div>
            <div className={styles.table} style={heightFor(rows.total)}>
              <DataTable
                label="Responses"
                columns={RESPONSE_COLUMNS}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => `${responderName(row)}, ${wayWord(row.way)}`}
                question={`${giveawayId} ${way ?? ANY} ${descending}`}
                sort={{ by: 'day', descending }}
                onSort={(sort) => setDescending(sort.descending)}
                {...(isNow && {
                  onOpen: setEditing,
                  selection: { selected, setSelected },
                  onDelete: remove,
                  actions: actionsOf,
                })}
                empty={<p className={styles.quiet}>Nobody in this way.</p>}
              />
            </div>
          </>
        )
      )}
      <EditResponse response={editing} onClose={() => setEditing(null)} />
    </section>
  );
}

function heightFor(total = MOST_ROWS_SEEN): CSSProperties {
  // The header, the rows, and room for the bar that scrolls sideways.
  return { height: (Math.min(Math.max(total, 2), MOST_ROWS_SEEN) + 1) * ROW_PX + 12 };
}

function Count({ total, selected }: { total: number | undefined; selected: number }) {
  const formats = useFormats();
  const all = total === undefined ? '' : formats.counted(total, 'response');
  return <span role="status">{selected === 0 ? all : `${formats.count(selected)} of ${all} selected`}</span>;
}

function Ways({ way, onChange }: { way: ResponseWay | null; onChange: (way: ResponseWay | null) => void }) {
  return (
    <SegmentedControl
      size="xs"
      data={[{ value: ANY, label: 'All' }, ...WAY_CHOICES]}
      value={way ?? ANY}
      onChange={(value) => onChange(RESPONSE_WAYS.find((one) => one === value) ?? null)}
      aria-label="Which responses"
    />
  );
}

function NobodyYet({ giveawayId }: { giveawayId: number }) {
  const dialogs = useGiveawayDialogs();
  const isNow = usePastView().asOf === null;
  if (!isNow) return <p className={styles.quiet}>Nobody had responded by then.</p>;
  return (
    <div className={styles.bar}>
      <span>Nobody is on record yet. Paste who came or downloaded it, or import its report.</span>
      <Button variant="default" onClick={() => dialogs.respond(giveawayId)}>
        Log responses
      </Button>
    </div>
  );
}
