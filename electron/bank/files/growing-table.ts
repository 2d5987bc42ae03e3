import type { Row } from '../../../src/domain/import/cell';
import type { RowBatch, SourceTable } from './source-file';

/** A table whose rows are still being read: whoever goes through it waits for those to come. */
export type GrowingTable = {
  readonly table: SourceTable;
  readonly take: (rows: readonly Row[]) => void;
  readonly end: (notes: readonly string[]) => void;
  readonly fail: (error: unknown) => void;
  readonly hasFailed: () => boolean;
  /** Resolves to whether the table has any row, as soon as that is known. */
  readonly isFilled: () => Promise<boolean>;
};

const BATCH = 2000;

/** A sheet of which nothing has been read yet. */
export function growingTable(sheet: string, hidden: boolean): GrowingTable {
  const rows: Row[] = [];
  let notes: readonly string[] = [];
  let state: { readonly is: 'growing' | 'whole' } | { readonly is: 'failed'; readonly error: unknown } = {
    is: 'growing',
  };
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  };
  /** Whether there are rows beyond so many, once that is known. */
  const hasMore = async (given: number): Promise<boolean> => {
    while (state.is === 'growing' && rows.length <= given) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    if (state.is === 'failed') throw state.error;
    return rows.length > given;
  };
  async function* batches(signal?: AbortSignal): AsyncGenerator<RowBatch> {
    let given = 0;
    while (await hasMore(given)) {
      signal?.throwIfAborted();
      const batch = rows.slice(given, given + BATCH);
      yield { firstRow: given + 1, rows: batch, oddRows: [], overRows: [] };
      given += batch.length;
    }
  }
  const table: SourceTable = {
    sheet,
    hidden,
    get notes() {
      return notes;
    },
    rowCount: () => (state.is === 'whole' ? rows.length : null),
    batches,
  };
  return {
    table,
    take: (more) => {
      for (const row of more) rows.push(row);
      wake();
    },
    end: (known) => {
      notes = known;
      state = { is: 'whole' };
      wake();
    },
    fail: (error) => {
      if (state.is === 'growing') state = { is: 'failed', error };
      wake();
    },
    hasFailed: () => state.is === 'failed',
    isFilled: () => hasMore(0),
  };
}
