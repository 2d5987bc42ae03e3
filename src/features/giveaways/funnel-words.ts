import { assertNever } from '../../domain/assert-never';
import type { FunnelStep } from '../../domain/giveaways/funnel';

/** What the people of a step are called, over their list. */
export function stepName(step: FunnelStep): string {
  switch (step) {
    case 'responded':
      return 'Responded';
    case 'registered':
      return 'Registered';
    case 'attended':
      return 'Attended';
    case 'stayed':
      return 'Stayed';
    case 'downloaded':
      return 'Downloaded';
    case 'replied':
      return 'Replied';
    case 'customers':
      return 'Customers already';
    case 'leads':
      return 'Leads';
    case 'qualified':
      return 'Qualified leads';
    case 'bought':
      return 'Bought';
    case 'qualified_then_bought':
      return 'Qualified, then bought';
    case 'bought_again':
      return 'Bought again';
    default:
      return assertNever(step);
  }
}

/** How a step is counted, in one sentence; `days` is the lookback window. */
export function stepFormula(step: FunnelStep, days: number): string {
  const within = `within ${days} days after they responded`;
  switch (step) {
    case 'responded':
      return 'Everybody who registered, attended, downloaded or replied, each counted once.';
    case 'registered':
      return 'Everybody who registered, whether or not they came.';
    case 'attended':
      return 'Everybody who came, for however long.';
    case 'stayed':
      return 'Everybody who stayed for at least half of its length.';
    case 'downloaded':
      return 'Everybody who downloaded it, each counted once.';
    case 'replied':
      return 'Everybody who replied to it, each counted once.';
    case 'customers':
      return 'Responded, and had bought or were called a customer before that. They are not leads.';
    case 'leads':
      return 'Responded, and were no customer before that.';
    case 'qualified':
      return `Leads who met your rule for a qualified lead, or were marked as one, ${within}.`;
    case 'bought':
      return `Leads who bought ${within}, qualified or not.`;
    case 'qualified_then_bought':
      return `Leads who qualified and then bought, both ${within}.`;
    case 'bought_again':
      return `Customers already who bought again ${within}.`;
    default:
      return assertNever(step);
  }
}
