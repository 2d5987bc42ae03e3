import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ExplainedRow, RowsBehind } from '../../domain/explain/explanation';
import type { Figure } from '../../domain/explain/figure';
import { useActEditor } from '../act-editor-context';
import { ErrorState } from '../error-state';
import { useFormats } from '../formats-context';
import type { ExplainSource } from './explain-context';
import styles from './explain-panel.module.css';
import { quantityText, wordsText } from './quantity-text';

type RowsBehindFigureProps = {
  figure: Figure;
  behind: RowsBehind;
  source: ExplainSource;
  onClose: () => void;
};

const MORE = 50;

/** The rows behind a figure, a few at first, and the way to all of them. */
export function RowsBehindFigure({ figure, behind, source, onClose }: RowsBehindFigureProps) {
  const formats = useFormats();
  const more = useMoreRows(figure, behind, source);
  const rows = [...behind.first, ...(more.data?.pages.flatMap((page) => page.rows) ?? [])];
  const { list } = behind;
  const left = behind.total - rows.length;
  return (
    <section>
      <h3>
        {behind.heading} · {formats.count(behind.total)}
      </h3>
      {behind.note && <p className={styles.note}>{wordsText(behind.note, formats)}</p>}
      {behind.total === 0 ? (
        <p className={styles.note}>No row stands behind this figure.</p>
      ) : (
        <Rows rows={rows} behind={behind} onClose={onClose} />
      )}
      {more.isError && (
        <ErrorState
          what="More rows could not be read"
          error={more.error}
          onRetry={() => void more.refetch()}
        />
      )}
      <div className={styles.actions}>
        {left > 0 && (
          <Button
            size="compact-md"
            variant="default"
            loading={more.isFetching}
            onClick={() => void (more.isFetched ? more.fetchNextPage() : more.refetch())}
          >
            Show {formats.count(Math.min(left, MORE))} more
          </Button>
        )}
        {list && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => {
              onClose();
              source.openLedger(list);
            }}
          >
            Open in the ledger
          </Button>
        )}
      </div>
    </section>
  );
}

function useMoreRows(figure: Figure, behind: RowsBehind, source: ExplainSource) {
  const given = behind.first.length;
  return useInfiniteQuery({
    queryKey: ['explain', 'rows', figure],
    queryFn: ({ pageParam }) => source.rows(figure, { offset: pageParam, limit: MORE }),
    initialPageParam: given,
    getNextPageParam: ({ total }, pages) => {
      const next = given + pages.length * MORE;
      return next < total ? next : undefined;
    },
    enabled: false,
  });
}

type RowsProps = { rows: readonly ExplainedRow[]; behind: RowsBehind; onClose: () => void };

function Rows({ rows, behind, onClose }: RowsProps) {
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          <th scope="col">Row</th>
          <th scope="col" className={styles.number}>
            {behind.amount}
          </th>
          {behind.left !== undefined && (
            <th scope="col" className={styles.number}>
              {behind.left}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} hasLeft={behind.left !== undefined} onClose={onClose} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, hasLeft, onClose }: { row: ExplainedRow; hasLeft: boolean; onClose: () => void }) {
  const formats = useFormats();
  const beside = [row.day === null ? '' : formats.day(row.day), row.who].filter((part) => part !== '');
  return (
    <tr>
      <th scope="row">
        <What row={row} onClose={onClose} />
        {beside.length > 0 && <span className={styles.note}>{beside.join(' · ')}</span>}
      </th>
      <td className={styles.number}>{quantityText(row.amount, formats)}</td>
      {hasLeft && <td className={styles.number}>{row.left ? quantityText(row.left, formats) : ''}</td>}
    </tr>
  );
}

function What({ row: { what, opens }, onClose }: { row: ExplainedRow; onClose: () => void }) {
  const editor = useActEditor();
  if (opens === null) return what;
  if (opens.type === 'person') {
    return (
      <Link href={`/people/${opens.id}`} onClick={onClose}>
        {what}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className={styles.act}
      onClick={() => {
        onClose();
        editor.edit(opens.id);
      }}
    >
      {what}
    </button>
  );
}
