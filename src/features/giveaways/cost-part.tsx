import type { GiveawayView } from '../../contract/giveaways';
import type { GiveawayResult } from '../../contract/results';
import { type Cents, cents } from '../../domain/money';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { SectionHeading } from '../../ui/section-heading';
import { useGiveaway } from './get-giveaway';
import { NOT_ENOUGH, costPerLeadWords, hoursWords } from './result-words';
import styles from './results.module.css';

/** What it cost, hours by whom included, and what that makes for each qualified lead. */
export function CostPart({ result }: { result: GiveawayResult }) {
  const { cost } = result;
  const formats = useFormats();
  const giveaway = useGiveaway(result.id);
  return (
    <section aria-labelledby="giveaway-cost">
      <SectionHeading id="giveaway-cost">Cost</SectionHeading>
      <dl className={styles.parts}>
        <div>
          <dt>Money</dt>
          <dd>
            <Money cents={cost.moneyCents} />
          </dd>
        </div>
        {giveaway.data && <Hours giveaway={giveaway.data} />}
        <div className={styles.sum}>
          <dt>In all</dt>
          <dd>
            <Money cents={cost.totalCents} />
          </dd>
        </div>
      </dl>
      {cost.uncostedMinutes > 0 && (
        <p className={styles.basis}>
          {hoursWords(cost.uncostedMinutes, formats)} of work without a cost on record: not in it.
        </p>
      )}
      <PerLead result={result} />
    </section>
  );
}

type Spent = { readonly who: string; readonly minutes: number; readonly hourCostCents: Cents | null };

function Hours({ giveaway: { minutes, hourCostCents, work } }: { giveaway: GiveawayView }) {
  const formats = useFormats();
  const own: Spent = { who: 'Your time', minutes, hourCostCents };
  const others = work.map((one) => ({ ...one, who: one.who === '' ? 'Somebody else' : one.who }));
  return [own, ...others]
    .filter((spent) => spent.minutes > 0)
    .map((spent, at) => (
      // Two helpers may bear one name.
      // oxlint-disable-next-line react/no-array-index-key
      <div key={at}>
        <dt>
          {spent.who}, {hoursWords(spent.minutes, formats)}
        </dt>
        <dd>
          {spent.hourCostCents === null ? (
            'no cost on record'
          ) : (
            <Money cents={cents(Math.round((spent.minutes * spent.hourCostCents) / 60))} />
          )}
        </dd>
      </div>
    ));
}

function PerLead({ result: { costPerLead, cost, funnel } }: { result: GiveawayResult }) {
  const formats = useFormats();
  const words = costPerLeadWords(costPerLead, formats);
  const leads = formats.counted(funnel.counts.qualified, 'qualified lead');
  return (
    <div className={styles.perLead}>
      <SectionHeading>Cost per qualified lead</SectionHeading>
      {words === null ? (
        <p className={styles.unsaid}>{NOT_ENOUGH}</p>
      ) : (
        <p className={styles.figure}>
          {words.figure} <small>{words.range}</small>
        </p>
      )}
      {words !== null && (
        <p className={styles.basis}>
          {formats.money(cost.totalCents)} ÷ {leads}.{' '}
          {funnel.counts.qualified === 0
            ? 'With none yet, all that can be said is how much one costs at least.'
            : 'The range is what so few leads leave open, at 95%.'}
        </p>
      )}
    </div>
  );
}
