import { exportTo } from '../bank/services/export';
import { type Command, UsageError } from './command';
import { withBook } from './with-book';

/** Writes everything in open formats: a folder of CSV files, or one workbook. */
export const exportBook: Command = {
  usage: 'export --to FOLDER|FILE.xlsx',
  options: { to: { type: 'string' } },
  run: (args) =>
    withBook(args, async (context) => {
      const target = args.one('to');
      if (target === undefined) throw new UsageError(`Say where to: --to FOLDER.\n${exportBook.usage}`);
      const { path, counts } = await exportTo(context, target);
      return { json: { path, verified: true, counts }, text: `Exported everything to ${path}.` };
    }),
};
