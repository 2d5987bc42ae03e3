import { describe, expect, it } from 'vitest';
import { addPerson, getPerson } from '../../../../electron/bank/services/person';
import { stages } from '../../../../electron/bank/services/results/stages';
import { setStage } from '../../../../electron/bank/services/set-stage';
import { undo } from '../../../../electron/bank/services/undo';
import { contactSchema } from '../../../../src/contract/people';
import { day } from '../../../../src/domain/day';
import { tempFolder } from '../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../helpers/test-book';

const { path: folder } = tempFolder();

function bookWithMaria() {
  const context = makeTestBook(folder);
  const { id } = addPerson(context, contactSchema.parse({ name: 'Maria Lopez' }));
  return { context, id };
}

const QUOTE = { stage: 'qualified_lead', day: day('2026-11-20'), reason: 'asked for a quote' } as const;

describe('setStage', () => {
  it('records the stage with its day and its reason, which Undo takes back', async () => {
    const { context, id } = bookWithMaria();
    const before = everything(context.book);
    setStage(context, { id, ...QUOTE });
    expect(stages(context, { contactId: id, asOf: null, knownThen: false })).toEqual([
      { ...QUOTE, by: 'hand', ruleVersion: null, giveaways: [] },
    ]);
    await undo(context);
    expect(everything(context.book)).toEqual(before);
  });

  it('says who did it where no reason is given, and keeps the same word once', () => {
    const { context, id } = bookWithMaria();
    setStage(context, { id, ...QUOTE, reason: '' });
    setStage(context, { id, ...QUOTE, reason: '' });
    const { contact } = getPerson(context, { id, asOf: null, knownThen: false });
    expect(contact.stages).toEqual([{ ...QUOTE, reason: 'set by hand' }]);
  });

  it('refuses a day that is still to come, and somebody who is not in the book', () => {
    const { context, id } = bookWithMaria();
    expect(() => setStage(context, { id, ...QUOTE, day: day('2026-11-24') })).toThrow('still to come');
    expect(() => setStage(context, { id: 99, ...QUOTE })).toThrow('no longer in the book');
  });
});
