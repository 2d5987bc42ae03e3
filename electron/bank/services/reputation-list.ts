import type { InputOf } from '../../../src/contract/operation';
import type { ReadingPage, ReadingRow, reputationOperations } from '../../../src/contract/reputation';
import type { Day } from '../../../src/domain/day';
import { monthEnd, monthStart } from '../../../src/domain/month';
import { inOneView } from '../db/handle';
import {
  type ListedReading,
  type ReadingFilter,
  countByKind,
  readingPage,
  readingSources,
} from '../db/reading-list';
import type { Context } from './context';
import { viewedOf } from './viewed';

type Asked = InputOf<(typeof reputationOperations)['list']>;

/** A page of what was said up to the day looked at, newest first. */
export function listReadings(context: Context, asked: Asked): ReadingPage {
  const { reader } = context.book;
  const filter = filterOf(asked, viewedOf(context, asked).asOf);
  return inOneView(reader, () => {
    const counts = countByKind(reader, filter);
    const count = (kind: ReadingRow['kind']): number => counts.get(kind) ?? 0;
    const byKind = {
      review: count('review'),
      nps: count('nps'),
      mention: count('mention'),
      referral: count('referral'),
      thanks: count('thanks'),
    };
    const total =
      asked.kind === null ? Object.values(byKind).reduce((sum, n) => sum + n, 0) : byKind[asked.kind];
    return { total, byKind, rows: readingPage(reader, filter, asked.offset, asked.limit).map(rowOf) };
  });
}

/** Where something was said before, most used first. */
export function listSources({ book }: Context): readonly string[] {
  return readingSources(book.reader);
}

function filterOf({ kind, month, unanswered }: Asked, asOf: Day): ReadingFilter {
  if (month === null) return { from: null, to: asOf, kind, unanswered };
  const end = monthEnd(month);
  return { from: monthStart(month), to: end < asOf ? end : asOf, kind, unanswered };
}

function rowOf({ valueMilli, contactId, contactName, ...rest }: ListedReading): ReadingRow {
  return {
    ...rest,
    value: valueMilli === null ? null : valueMilli / 1000,
    contact: contactId === null ? null : { id: contactId, name: contactName ?? '' },
  };
}
