import { explainContacts, explainMedian, explainOverdrawn } from '../../../../src/domain/explain/people';
import type { FigureView } from '../../../../src/domain/explain/figure';
import { points } from '../../../../src/domain/explain/quantity';
import { tierOf } from '../../../../src/domain/ledger/rate-card';
import { tierName } from '../../../../src/domain/ledger/tier-name';
import { callsOf } from '../../db/explained-contacts';
import type { Context } from '../context';
import { peopleTallies } from '../standings/people-tallies';
import { viewedOf } from '../viewed';
import type { Explainer, RowsSource } from './explainer';
import { basisOf } from './gather';

/** How many contacts there are. */
export const contacts: Explainer<'contacts'> = {
  explain: (context, figure) => explainContacts(inputsOf(context, figure)),
  rows: (context, figure) =>
    peopleRows(context, figure, 'Everybody, the largest balance first', (all) => all.reverse()),
};

/** The balance in the middle of all contacts. */
export const median: Explainer<'median'> = {
  explain: (context, figure) => explainMedian(inputsOf(context, figure)),
  rows: (context, figure) => peopleRows(context, figure, 'Those in the middle first', fromTheMiddle),
};

/** Contacts asked of more than given. */
export const overdrawn: Explainer<'overdrawn'> = {
  explain: (context, figure) => explainOverdrawn(inputsOf(context, figure)),
  rows: (context, figure) => {
    const { tiers } = basisOf(context, figure).card;
    return peopleRows(context, figure, 'Overdrawn contacts, the lowest balance first', (all) =>
      all.filter(({ balance }) => tierOf(tiers, balance) === 'overdrawn'),
    );
  },
};

type Standing = { readonly id: number; readonly balance: number };

function inputsOf(context: Context, figure: FigureView) {
  const balances = standingsOf(context, figure).map(({ balance }) => balance);
  return { ...basisOf(context, figure), balances };
}

// Lowest first; who stands alike comes in the order they were added.
function standingsOf(context: Context, figure: FigureView): Standing[] {
  const { halfLifeDays } = basisOf(context, figure).card;
  const tallies = peopleTallies(context.book.reader, viewedOf(context, figure), halfLifeDays);
  const all = [...tallies].map(([id, { now }]) => ({ id, balance: now }));
  return all.sort((a, b) => a.balance - b.balance || a.id - b.id);
}

function fromTheMiddle(all: Standing[]): Standing[] {
  const middle = (all.length - 1) / 2;
  const distance = new Map(all.map((standing, at) => [standing, Math.abs(at - middle)]));
  return all.sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0));
}

function peopleRows(
  context: Context,
  figure: FigureView,
  heading: string,
  choose: (all: Standing[]) => Standing[],
): RowsSource {
  const chosen = choose(standingsOf(context, figure));
  const { tiers } = basisOf(context, figure).card;
  return {
    heading,
    amount: 'Balance',
    total: chosen.length,
    list: null,
    page: (offset, limit) => {
      const page = chosen.slice(offset, offset + limit);
      const calls = callsOf(
        context.book.reader,
        page.map(({ id }) => id),
      );
      return page.map(({ id, balance }) => ({
        key: `person ${id}`,
        day: null,
        what: calls.get(id) ?? '',
        who: tierName(tierOf(tiers, balance)),
        amount: points(balance),
        opens: { type: 'person', id },
      }));
    },
  };
}
