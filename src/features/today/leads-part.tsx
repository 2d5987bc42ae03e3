import { Link } from 'wouter';
import type { TodayView } from '../../contract/ledger';
import type { NewLeads } from '../../contract/results';
import { giveawayKindWord } from '../../domain/giveaways/giveaway-kind';
import { cents } from '../../domain/money';
import { type Formats, useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import styles from './today.module.css';
import { useMonthWords } from './use-month-words';

type LeadsPartProps = { view: TodayView; leads: NewLeads };

const MOST = 5;

/** The month's qualified leads, by the giveaways they came after. */
export function LeadsPart({ view, leads }: LeadsPartProps) {
  const formats = useFormats();
  const { within, isNow } = useMonthWords(view);
  const { giveaways } = leads;
  return (
    <section aria-labelledby="today-leads">
      <SectionHeading id="today-leads">Qualified leads {within}</SectionHeading>
      {giveaways.length === 0 ? (
        <p className={styles.quiet}>{nobodyWords(leads, isNow, formats)}</p>
      ) : (
        <>
          <ul className={styles.careList}>
            {giveaways.slice(0, MOST).map((giveaway) => (
              <Lead key={giveaway.id} giveaway={giveaway} />
            ))}
          </ul>
          <Note leads={leads} />
        </>
      )}
    </section>
  );
}

function Lead({ giveaway }: { giveaway: NewLeads['giveaways'][number] }) {
  const { id, title, kind, qualified, responded, costPerLeadCents } = giveaway;
  const formats = useFormats();
  return (
    <li className={styles.lead}>
      <p>
        <Link href={`/giveaways/${id}`} className={styles.person}>
          {title}
        </Link>{' '}
        · {giveawayKindWord(kind)}
      </p>
      <span>
        <strong>{formats.count(qualified)}</strong> of {formats.count(responded)}
        {costPerLeadCents !== null && ` · ${eachWords(costPerLeadCents, formats)}`}
      </span>
    </li>
  );
}

// Somebody who responded to several giveaways stands with each, so the lines may come to more than the people.
function Note({ leads: { people, giveaways } }: { leads: NewLeads }) {
  const formats = useFormats();
  const rest = giveaways.length - MOST;
  const sum = giveaways.reduce((total, { qualified }) => total + qualified, 0);
  return (
    <p className={styles.leadsNote}>
      Of all who responded, and what each qualified lead has cost so far.
      {sum > people &&
        ` ${formats.counted(people, 'person', 'people')} in all; whoever responded to several stands with each.`}
      {rest > 0 && <Link href="/giveaways"> {formats.counted(rest, 'more giveaway')}</Link>}
    </p>
  );
}

function nobodyWords({ people, leads }: NewLeads, isNow: boolean, formats: Pick<Formats, 'counted'>): string {
  if (people > 0) return `${formats.counted(people, 'person', 'people')}, after no giveaway on record.`;
  const nobody = isNow ? 'Nobody yet' : 'Nobody';
  if (leads === 0) return `${nobody}.`;
  return `${nobody}; ${formats.counted(leads, 'person', 'people')} responded for the first time.`;
}

// From here on the cents of an estimate would be a pretence.
const WHOLE_FROM_CENTS = 2_000;

function eachWords(costCents: number, formats: Formats): string {
  if (costCents === 0) return 'at no cost';
  const rounded = cents(Math.round(costCents));
  const about = costCents < WHOLE_FROM_CENTS ? formats.money(rounded) : formats.wholeMoney(rounded);
  return `${about} each`;
}
