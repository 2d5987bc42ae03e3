import { listEntriesWithBalance } from '../bank/services/ledger';
import { dayOption } from './balance';
import { type Command, pointsOut } from './command';
import { theContact } from './contact-argument';
import { withBook } from './with-book';

/** The entries, oldest first, each with the balance after it. */
export const ledger: Command = {
  usage: 'ledger [--from DAY] [--to DAY] [--contact C]',
  options: { from: { type: 'string' }, to: { type: 'string' }, contact: { type: 'string' } },
  run: (args) =>
    withBook(args, (context) => {
      const named = args.one('contact');
      const contactId = named === undefined ? null : theContact(context, named);
      const rows = listEntriesWithBalance(context, {
        from: dayOption(args, 'from'),
        to: dayOption(args, 'to'),
        contactId,
      });
      const entries = rows.map((row) => ({
        entryId: row.entryId,
        day: row.day,
        recordedOn: row.recordedOn,
        kind: row.kind,
        class: row.class,
        contact: row.contact,
        giveaway: row.giveaway,
        channel: row.channel,
        points: pointsOut(row.points),
        note: row.note,
        balanceAfter: pointsOut(row.balanceAfter),
      }));
      return { json: { entries }, text: entries.map(toLine).join('\n') || 'No entries.' };
    }),
};

function toLine(entry: {
  day: string;
  kind: string;
  contact: string | null;
  points: number;
  balanceAfter: number;
}): string {
  const points = entry.points.toFixed(1).padStart(8);
  const after = entry.balanceAfter.toFixed(1).padStart(10);
  return `${entry.day} ${points} ${after}  ${entry.kind}${entry.contact ? `, ${entry.contact}` : ''}`;
}
