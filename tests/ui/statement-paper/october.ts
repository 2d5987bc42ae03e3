import { day } from '../../../src/domain/day';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { cents } from '../../../src/domain/money';
import { month } from '../../../src/domain/month';
import {
  type StatementAct,
  type StatementInputs,
  drawUpStatement,
} from '../../../src/domain/statement/draw-up-statement';
import type { MonthlyStatement } from '../../../src/domain/statement/monthly-statement';

const ACTS: readonly StatementAct[] = [
  act(1, '2026-05-02', 'Held a webinar they attended', 40, ['Ines Roque']),
  act(2, '2026-10-03', 'Gave content away: Care guide for linen', 7.75, [], {
    audience: true,
    reach: 31,
    channel: 'website',
  }),
  act(3, '2026-10-12', 'Answered a question', 4, ['Tom Adeyemi'], { note: 'how to wash linen' }),
  act(4, '2026-10-20', 'Sent a promotion', -6, ['Ines Roque', 'Tom Adeyemi', 'Vera Lund'], { class: 'ask' }),
];

/** The statement of an October with three acts, a giveaway, two orders and a refund. */
export function october(more: Partial<StatementInputs> = {}): MonthlyStatement {
  return drawUpStatement({
    business: 'Rosehip & Daughters',
    currency: 'USD',
    month: month('2026-10'),
    today: day('2026-11-02'),
    hideNames: false,
    lockedOn: null,
    knownOn: null,
    opensAfter: null,
    entries: 3,
    fading: () => RATE_CARD_V1.halfLifeDays,
    postings: ACTS.map(({ class: cls, day: on, points }) => ({ class: cls, day: on, points })),
    acts: ACTS,
    sales: [
      { day: day('2026-10-04'), amountCents: cents(521_440) },
      { day: day('2026-10-05'), amountCents: cents(1000) },
      { day: day('2026-10-09'), amountCents: cents(-11_800) },
    ],
    giveaways: [
      {
        title: 'Care guide for linen',
        kind: 'guide',
        startsOn: day('2026-10-03'),
        audience: 31,
        responded: 12,
        costCents: cents(1800),
      },
    ],
    ...more,
  });
}

function act(
  actId: number,
  on: string,
  label: string,
  points: number,
  names: readonly string[],
  more: Partial<StatementAct> = {},
): StatementAct {
  const reached = { names, named: names.length, audience: false, reach: null };
  return { actId, day: day(on), label, class: 'deposit', channel: '', note: '', points, ...reached, ...more };
}
