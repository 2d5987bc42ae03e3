import { expect, it } from 'vitest';
import { logAct } from '../../../../../electron/bank/services/acts';
import { checkBook } from '../../../../../electron/bank/services/check';
import type { Context } from '../../../../../electron/bank/services/context';
import { log as logGiveaway } from '../../../../../electron/bank/services/giveaways';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { addPerson } from '../../../../../electron/bank/services/person';
import { actSchema } from '../../../../../src/contract/acts';
import { giveawaysOperations } from '../../../../../src/contract/giveaways';
import { contactSchema } from '../../../../../src/contract/people';
import { run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const CAME =
  'Name,Email,Date,Attended\nAnn,ann@example.com,2026-04-03,yes\nBob,bob@example.com,2026-04-03,yes\n';

const postings = ({ book }: Context): unknown[] =>
  book.reader.db
    .prepare(
      `SELECT coalesce(c.name, 'audience') || ' ' || count(*) FROM entry e LEFT JOIN contact c ON c.id = e.contact_id
       WHERE e.voided_on IS NULL GROUP BY c.id ORDER BY c.id`,
    )
    .pluck()
    .all();

it('a giveaway the owner has logged for somebody by hand is not posted to them again by its report', async () => {
  const context = makeTestBook(folder.path);
  const talk = { title: 'Talk', kind: 'webinar', startsOn: '2026-04-03', audience: 3 };
  const { id } = logGiveaway(context, giveawaysOperations.log.input.parse(talk));
  const ann = addPerson(context, contactSchema.parse({ name: 'Ann', email: 'ann@example.com' }));
  const who = [{ contactId: ann.id }];
  const act = { kind: 'webinar_attended', day: '2026-04-03', giveawayId: id, who };
  logAct(context, actSchema.parse(act));
  const before = everything(context.book);
  const choices = { kind: 'responses', giveawayId: id } as const;
  const { importId } = await run(context, folder.write('came.csv', CAME), choices);
  expect(postings(context)).toEqual(['audience 1', 'Ann 1', 'Bob 1']);
  // Three came, two of them by name.
  const rest = context.book.reader.db.prepare('SELECT reach FROM act WHERE reach IS NOT NULL').pluck().all();
  expect(rest).toEqual([1]);
  expect((await run(context, folder.write('again.csv', CAME), choices)).importId).toBeNull();
  expect(checkBook(context)).toMatchObject({ ok: true });
  expect((await undoImport(context, { id: importId ?? 0 })).kept).toEqual([]);
  expect(everything(context.book)).toEqual(before);
});
