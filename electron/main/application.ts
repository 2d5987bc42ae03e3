import { basename } from 'node:path';
import { type BrowserWindow, app, nativeTheme } from 'electron';
import type { MenuCommand } from '../../src/contract/shell';
import { type BankHost, startBank } from './bank-host';
import { type Books, askForFiles, askWhereToSave, makeBooks, showRefusal } from './books';
import { runDemo } from './demo';
import type { LaunchOptions } from './launch-options';
import { setMenu } from './menu';
import { type PaperDesk, makePaperDesk } from './print-statement';
import { paperSize } from './region';
import { recentBooks } from './recent-books';
import { answerShellRequests } from './shell-requests';
import { saveTemplate } from './templates';
import { openMainWindow } from './windows';

type Parts = { readonly bank: BankHost; readonly books: Books; readonly desk: PaperDesk };

/** Everything after Electron is ready: the bank, the window, and what connects them. */
export function runApplication(options: LaunchOptions): void {
  let window: BrowserWindow | null = null;
  const bank = startBank(options.today, (state) => window?.webContents.send('shell:book-state', state));
  const desk = makePaperDesk(bank.connect);
  const books = makeBooks(
    bank,
    () => window,
    () => setApplicationMenu(),
  );
  const parts: Parts = { bank, books, desk };
  answerRequests(parts, () => window);
  quitCleanly(bank);
  if (options.statement) return void printOnly(parts, options, options.statement);

  window = openMainWindow(nativeTheme.shouldUseDarkColors);
  window.on('closed', () => (window = null));
  setApplicationMenu();
  void start(parts, window, options).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (options.demo !== null) app.exit(1); // nobody is there to see a window
  });

  function setApplicationMenu(): void {
    const doing = (work: () => Promise<unknown>) => () =>
      void work().catch((error: unknown) => showRefusal(window, error));
    setMenu(
      {
        newBook: doing(books.newBook),
        openBook: doing(books.openBook),
        openRecent: (path) => doing(() => books.openPath(path))(),
        openSample: doing(books.openSample),
        saveCopy: doing(books.saveCopy),
        exportBook: doing(books.exportBook),
        send: (command: MenuCommand) => window?.webContents.send('shell:menu', command),
      },
      recentBooks(),
    );
  }
}

async function start(
  { bank, books, desk }: Parts,
  window: BrowserWindow,
  options: LaunchOptions,
): Promise<void> {
  const ready = new Promise<void>((done) => window.webContents.on('dom-ready', () => done()));
  const opened = options.demo === null ? books.openFirst(options.book) : books.openSample();
  await Promise.all([ready, opened]);
  bank.connect(window.webContents);
  window.webContents.on('dom-ready', () => bank.connect(window.webContents)); // after a reload
  if (options.demo === null) return;
  await new Promise<void>((shown) => (window.isVisible() ? shown() : window.once('show', () => shown())));
  await runDemo(window, desk, options.demo, options.today);
  app.quit();
}

async function printOnly(
  { bank, desk }: Parts,
  options: LaunchOptions,
  statement: NonNullable<LaunchOptions['statement']>,
): Promise<void> {
  try {
    await bank.open({ type: 'open', path: options.book ?? '' });
    await desk.savePdf(
      { month: statement.month, hideNames: statement.hideNames, size: paperSize() },
      statement.pdf,
    );
    process.stdout.write(`${statement.pdf}\n`);
    app.quit();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    app.exit(1);
  }
}

const LIST_FILES = {
  csv: [{ name: 'CSV', extensions: ['csv'] }],
  xlsx: [{ name: 'Excel workbook', extensions: ['xlsx'] }],
};

function answerRequests({ bank, books, desk }: Parts, window: () => BrowserWindow | null): void {
  const offer = async (paths: string[]) => (await bank.order({ type: 'offer', paths })).files ?? [];
  answerShellRequests({
    chooseFiles: async () => offer(await askForFiles(window())),
    offerDropped: offer,
    newBook: books.newBook,
    openBook: books.openBook,
    openSample: books.openSample,
    leaveSample: books.leaveSample,
    saveCopy: books.saveCopy,
    exportBook: books.exportBook,
    saveTemplate: (kind) => saveTemplate(window(), kind),
    bookState: bank.bookState,
    printReady: (footer, event) => desk.ready(event.sender, footer),
    printFailed: (why, event) => desk.failed(event.sender, why),
    printStatement: (paper) => desk.print({ ...paper, size: paperSize() }),
    printPerson: (person) => desk.print({ person, size: paperSize() }),
    savePersonPdf: async ({ paper: person, name }) => {
      const target = await askWhereToSave(window(), 'Save the statement', pdfName(name), PDF_FILES);
      if (target === null) return null;
      await desk.savePdf({ person, size: paperSize() }, target);
      return { fileName: target.split(/[\\/]/).at(-1) ?? target };
    },
    chooseListFile: async ({ format, name }) => {
      const target = await askWhereToSave(
        window(),
        'Save this list',
        `${name}.${format}`,
        LIST_FILES[format],
      );
      if (target === null) return null;
      const { token = '' } = await bank.order({ type: 'offer-target', target });
      return { token, fileName: basename(target) };
    },
    saveStatementPdf: async (paper) => {
      const filters = [{ name: 'PDF', extensions: ['pdf'] }];
      const target = await askWhereToSave(
        window(),
        'Save the statement',
        `Trust Bank statement ${paper.month}.pdf`,
        filters,
      );
      if (target === null) return null;
      await desk.savePdf({ ...paper, size: paperSize() }, target);
      return { fileName: target.split(/[\\/]/).at(-1) ?? target };
    },
  });
}

const PDF_FILES = [{ name: 'PDF', extensions: ['pdf'] }];

// A name may hold what no file system takes.
function pdfName(person: string): string {
  return `Trust Bank statement ${person.replaceAll(/[\\/:*?"<>|]/g, ' ').trim()}.pdf`;
}

function quitCleanly(bank: BankHost): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    void bank.close().finally(() => app.quit());
  });
}
