import { ErrorState } from '../../ui/error-state';
import { sentenceOf } from '../../ui/sentence-of';
import { usePastView } from '../../ui/view-context';
import { BalancePart } from './balance-part';
import { BeginPart } from './begin-part';
import { CarePart } from './care-part';
import { useHasGiveaways, useMonthLeads } from './get-month-leads';
import { useToday } from './get-today';
import { LeadsPart } from './leads-part';
import { MonthLines } from './month-lines';
import { NextPart } from './next-part';
import { SalesPart } from './sales-part';
import { TodayHeading } from './today-heading';
import styles from './today.module.css';
import { ValuePart } from './value-part';
import { WherePart } from './where-part';

/** How the book stands today, and what to do next. */
export function TodayScreen() {
  const today = useToday();
  const leads = useMonthLeads();
  const hasGiveaways = useHasGiveaways();
  const isNow = usePastView().asOf === null;
  if (today.isError) {
    return (
      <ErrorState what="Today could not be read" error={today.error} onRetry={() => void today.refetch()} />
    );
  }
  // Its parts come at once: nothing jumps.
  if (!today.data || leads.isPending) return null;
  const view = today.data;
  const begins = view.entries === 0 && isNow;
  return (
    <>
      <TodayHeading />
      <div className={styles.top}>
        <BalancePart view={view} />
        {begins ? <BeginPart /> : <ValuePart />}
      </div>
      <div className={styles.mid}>
        <div className={styles.column}>
          <MonthLines view={view} />
          <SalesPart view={view} />
        </div>
        <div className={styles.column}>
          {hasGiveaways && leads.data && <LeadsPart view={view} leads={leads.data} />}
          {leads.isError && (
            <p className={styles.quiet}>The qualified leads could not be read. {sentenceOf(leads.error)}</p>
          )}
          {view.entries > 0 && <CarePart view={view} />}
          {isNow && <NextPart view={view} />}
          {view.entries > 0 && <WherePart view={view} />}
          {begins && <ValuePart />}
        </div>
      </div>
    </>
  );
}
