import { valueOf } from '../contract/failure';
import { personPaperSchema } from '../contract/shell';
import { dayLocale } from '../domain/format/day';
import { formatFullDay } from '../domain/format/day-range';
import type { PersonStatement } from '../domain/statement/person-statement';
import { PersonPaper } from '../ui/statement-paper/person-paper';
import { periodWords } from '../ui/statement-paper/person-days';
import type { LaidOut } from './laid-out';

/** True when the address names a contact's statement: `#/person?person={…}&paper=A4`. */
export function namesPerson(hash: string): boolean {
  return hash.startsWith('#/person');
}

/** A contact's statement as it goes on paper. */
export async function personOnPaper(query: URLSearchParams, locale: string): Promise<LaidOut> {
  const paper = personPaperSchema.parse(JSON.parse(query.get('person') ?? 'null'));
  const statement = await valueOf(window.bank.people.statement(paper));
  return {
    currency: statement.currency,
    title: `${statement.business} – Trust Bank statement, ${statement.person.name}, ${periodWords(statement, locale)}`,
    footer: footer(statement, locale),
    paper: <PersonPaper statement={statement} />,
  };
}

function footer({ formulaVersion, drawnUpOn, knownOn }: PersonStatement, locale: string): string {
  const full = (day: PersonStatement['to']): string => formatFullDay(day, dayLocale(locale));
  const known = knownOn === null ? [] : [`as known on ${full(knownOn)}`];
  return [`Formula version ${formulaVersion}`, `data as of ${full(drawnUpOn)}`, ...known].join(' · ');
}
