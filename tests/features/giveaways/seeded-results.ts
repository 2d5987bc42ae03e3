import { clockOf, quietContext } from '../../../electron/bank/services/context';
import { day } from '../../../src/domain/day';
import { give, mark, meet, respond, sell } from '../../helpers/results-book';
import { type OpenWindow, openWindow } from '../../helpers/open-window';

/** The giveaways of the book below, by id. */
export type Seeded = OpenWindow & { readonly webinar: number; readonly guide: number };

/**
 * A book where twelve came to a webinar, two of them qualified and one of these bought for $100, after a guide
 * as well; and a stranger bought for $40. Then an address is opened.
 */
export function openResults(folder: string, address: (ids: { webinar: number }) => string): Seeded {
  const opened = openWindow({ folder });
  const context = quietContext(opened.book, clockOf(day('2026-10-22')));
  const webinar = give(context, { title: 'Pricing', on: '2026-06-01', cost: 9_000, audience: 54 });
  const guide = give(context, { title: 'Care guide', kind: 'guide', on: '2026-06-12' });
  const people = Array.from({ length: 12 }, (_, at) => meet(context, `Guest ${at + 1}`));
  for (const person of people) respond(context, webinar, person, '2026-06-01');
  const [first = 0, second = 0] = people;
  mark(context, first, 'qualified_lead', '2026-06-10');
  mark(context, second, 'qualified_lead', '2026-06-16');
  respond(context, guide, first, '2026-06-12', 'downloaded');
  sell(context, first, '2026-06-20', 10_000);
  sell(context, meet(context, 'A stranger'), '2026-06-21', 4_000);
  location.hash = `#${address({ webinar })}`;
  return { ...opened, webinar, guide };
}
