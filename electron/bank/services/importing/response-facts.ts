import type { Day } from '../../../../src/domain/day';
import type { ResponseRecord } from '../../../../src/domain/import/response-row';
import type { ResponseKind } from '../../../../src/domain/import/response-words';

/** A row of a report with the key that stands for it. */
export type Line = { readonly row: number; readonly record: ResponseRecord; readonly key: string };

/** What one contact did about one giveaway, from all rows about them. */
export type Fact = { readonly kind: ResponseKind; readonly day: Day; readonly lines: readonly Line[] };

/**
 * The facts of one contact's rows: whoever stands in a list of registrations registered, whether or not
 * they came; coming several times is one attendance with all its rows. Days the rows leave open are the
 * giveaway's.
 */
export function factsOf(lines: readonly Line[], listsRegistrations: boolean, giveawayDay: Day): Fact[] {
  const facts = new Map<ResponseKind, { day: Day; lines: Line[] }>();
  const note = (kind: ResponseKind, day: Day, line: Line | null): void => {
    const known = facts.get(kind);
    if (!known) facts.set(kind, { day, lines: line ? [line] : [] });
    else {
      if (day < known.day) known.day = day;
      if (line) known.lines.push(line);
    }
  };
  for (const line of lines) {
    const { did, day, registeredOn } = line.record;
    if (listsRegistrations || did === 'registered') {
      note('registered', registeredOn ?? (did === 'registered' ? day : null) ?? giveawayDay, null);
    }
    if (did !== 'registered') note(did, day ?? giveawayDay, line);
  }
  return [...facts].map(([kind, { day, lines: own }]) => ({ kind, day, lines: own }));
}
