import '@fontsource/inter/400.css';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/500.css';
import '../app/theme.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { valueOf } from '../contract/failure';
import type { MonthlyStatement } from '../domain/statement/monthly-statement';
import { FormatsProvider } from '../ui/formats-context';
import { sentenceOf } from '../ui/sentence-of';
import { StatementPaper } from '../ui/statement-paper/statement-paper';
import { type PaperRequest, paperRequest } from './paper-request';
import { paperFooter, paperTitle } from './paper-words';
import { whenLaidOut } from './when-laid-out';

const { locale } = window.shell.environment;

layOut(paperRequest(location.hash)).catch((error: unknown) => window.shell.printFailed(sentenceOf(error)));

/** Draws the statement the address names and tells the desktop once it may be printed. */
async function layOut({ month, hideNames, paper }: PaperRequest): Promise<void> {
  const statement = await valueOf(window.bank.statements.get({ month, hideNames }));
  document.title = paperTitle(statement, locale);
  document.documentElement.dataset['size'] = paper;
  draw(statement);
  await whenLaidOut();
  await window.shell.printReady(paperFooter(statement, locale));
}

function draw(statement: MonthlyStatement): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the paper');
  createRoot(root).render(
    <FormatsProvider locale={locale} currency={statement.currency}>
      <StatementPaper statement={statement} />
    </FormatsProvider>,
  );
}
