import { undo } from '../bank/services/imports';
import { atTerminal } from './at-terminal';
import { type Command, UsageError, wholeNumber } from './command';
import { withBook } from './with-book';

/** Takes an import back, keeping and listing what was built on it since. */
export const undoImport: Command = {
  usage: 'undo-import ID',
  positionals: 1,
  options: {},
  run: (args) =>
    withBook(args, async (context) => {
      const [id, ...more] = args.positionals;
      if (id === undefined || more.length > 0) throw new UsageError(`Say which import.\n${undoImport.usage}`);
      const choice = { id: wholeNumber(id, 'ID', 1) };
      const undone = await atTerminal(context, (here) => undo(here, choice));
      const kept = undone.kept.map(({ what, why }) => `  kept ${what}: it ${why}`);
      const first = `Import ${undone.importId} taken back: ${undone.removed} records removed, ${undone.restored} restored.`;
      return { json: undone, text: [first, ...kept].join('\n') };
    }),
};
