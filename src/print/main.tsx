import '@fontsource/inter/400.css';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/500.css';
import '../app/theme.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { valueOf } from '../contract/failure';
import { FormatsProvider } from '../ui/formats-context';
import { sentenceOf } from '../ui/sentence-of';
import { StatementPaper } from '../ui/statement-paper/statement-paper';
import type { LaidOut } from './laid-out';
import { paperRequest } from './paper-request';
import { paperFooter, paperTitle } from './paper-words';
import { namesPerson, personOnPaper } from './person-print';
import { whenLaidOut } from './when-laid-out';

const { locale } = window.shell.environment;

layOut(location.hash).catch((error: unknown) => window.shell.printFailed(sentenceOf(error)));

/** Draws the statement the address names and tells the desktop once it may be printed. */
async function layOut(hash: string): Promise<void> {
  const query = new URLSearchParams(hash.slice(hash.indexOf('?') + 1));
  const laidOut = namesPerson(hash) ? await personOnPaper(query, locale) : await monthOnPaper(hash);
  document.title = laidOut.title;
  document.documentElement.dataset['size'] = query.get('paper') === 'Letter' ? 'Letter' : 'A4';
  draw(laidOut);
  await whenLaidOut();
  await window.shell.printReady(laidOut.footer);
}

async function monthOnPaper(hash: string): Promise<LaidOut> {
  const statement = await valueOf(window.bank.statements.get(paperRequest(hash)));
  return {
    title: paperTitle(statement, locale),
    footer: paperFooter(statement, locale),
    currency: statement.currency,
    paper: <StatementPaper statement={statement} />,
  };
}

function draw({ currency, paper }: LaidOut): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the paper');
  createRoot(root).render(
    <FormatsProvider locale={locale} currency={currency}>
      {paper}
    </FormatsProvider>,
  );
}
