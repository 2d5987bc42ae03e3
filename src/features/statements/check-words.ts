import { assertNever } from '../../domain/assert-never';
import type { Month } from '../../domain/month';
import type { CloseCheck } from '../../domain/statement/close-checks';
import type { Formats } from '../../ui/formats-context';

/** A check in a sentence, and where to go to look at it: a screen and what its link is called. */
export type CheckWords = {
  readonly text: string;
  readonly goTo: { readonly screen: string; readonly link: string } | null;
};

/** What a check found, in words. */
export function checkWords(check: CloseCheck, month: Month, formats: Formats): CheckWords {
  const name = formats.monthName(month);
  switch (check.about) {
    case 'entries':
      return { text: entriesText(check.entries, name, formats), goTo: { screen: '/ledger', link: 'Ledger' } };
    case 'sales':
      return { text: salesText(check, formats), goTo: { screen: '/import', link: 'Import' } };
    case 'presence':
      return { text: presenceText(check, name, formats), goTo: { screen: '/people', link: 'People' } };
    case 'imports':
      return { text: importsText(check, name, formats), goTo: { screen: '/import', link: 'Import' } };
    case 'complaints':
      return complaintsWords(check.people, name, formats);
    case 'late':
      return { text: lateText(check.acts, name, formats), goTo: { screen: '/ledger', link: 'Ledger' } };
    case 'freshness':
      return { text: freshnessText(check, name, formats), goTo: { screen: '/import', link: 'Import' } };
    case 'before':
      return { text: beforeText(check.months, formats), goTo: null };
    default:
      return assertNever(check);
  }
}

function entriesText(entries: number, name: string, formats: Formats): string {
  if (entries === 0) return `Nothing is in the ledger for ${name}.`;
  return `${formats.counted(entries, 'entry', 'entries')} in the ledger for ${name}.`;
}

function salesText(check: CloseCheck & { about: 'sales' }, formats: Formats): string {
  if (check.unmatched === 0) return 'Every sale belongs to a contact.';
  const sales = formats.counted(check.unmatched, 'sale');
  return `${sales} belong${check.unmatched === 1 ? 's' : ''} to no contact, ${formats.money(check.sumCents)} in all.`;
}

function presenceText(check: CloseCheck & { about: 'presence' }, name: string, formats: Formats): string {
  if (check.inAll === 0) return 'The social presence of every contact has been checked.';
  const inAll = `${formats.count(check.inAll)} of all contacts`;
  if (check.ofMonth === 0)
    return `Social presence is checked for everybody of ${name}; not yet for ${inAll}.`;
  const ofMonth = formats.counted(check.ofMonth, 'contact');
  return `Social presence is not checked for ${ofMonth} of ${name}, ${inAll}.`;
}

function importsText(check: CloseCheck & { about: 'imports' }, name: string, formats: Formats): string {
  if (check.rows === 0) return `No import since the beginning of ${name} left a row out.`;
  const rows = formats.counted(check.rows, 'row');
  const imports = formats.counted(check.imports, 'import');
  return `${rows} could not be read with certainty and ${check.rows === 1 ? 'was' : 'were'} left out of ${imports}.`;
}

function complaintsWords(
  people: (CloseCheck & { about: 'complaints' })['people'],
  name: string,
  formats: Formats,
): CheckWords {
  const [first] = people;
  const end = `at the end of ${name}`;
  if (!first) return { text: `No complaint was open ${end}.`, goTo: { screen: '/people', link: 'People' } };
  const others = people.length - 1;
  const who = others === 0 ? first.name : `${first.name} and ${formats.counted(others, 'other')}`;
  const open = people.length === 1 ? 'A complaint was' : `${formats.count(people.length)} complaints were`;
  return {
    text: `${open} open ${end}: ${who}.`,
    goTo: { screen: `/people/${first.contactId}`, link: first.name },
  };
}

function lateText(acts: number, name: string, formats: Formats): string {
  if (acts === 0) return `Everything of ${name} was recorded within the month.`;
  return `${formats.counted(acts, 'act')} of ${name} ${acts === 1 ? 'was' : 'were'} recorded after the month had ended.`;
}

function freshnessText(check: CloseCheck & { about: 'freshness' }, name: string, formats: Formats): string {
  if (check.lastImportOn === null) return 'Nothing has been imported yet.';
  const last = formats.day(check.lastImportOn);
  if (!check.look) return `Sales and people were imported on ${last}, after ${name} had ended.`;
  return `The last import was on ${last}: sales of the last days of ${name} may be missing.`;
}

function beforeText(months: number, formats: Formats): string {
  if (months === 0) return 'No earlier month is open.';
  return `${formats.counted(months, 'earlier month')} ${months === 1 ? 'is' : 'are'} still open.`;
}
