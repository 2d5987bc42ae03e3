import { type BrowserWindow, dialog } from 'electron';
import { Refusal } from '../../src/contract/failure';
import type { BankHost, BookOrder } from './bank-host';
import { defaultBookPath, recentBooks, rememberBook, sampleBookPath } from './recent-books';

/** Opening, making and copying books, with the dialogs that belong to it. */
export type Books = {
  readonly openFirst: (given: string | null) => Promise<void>;
  readonly newBook: () => Promise<void>;
  readonly openBook: () => Promise<void>;
  readonly openPath: (path: string) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly leaveSample: () => Promise<void>;
  readonly saveCopy: () => Promise<{ readonly fileName: string } | null>;
  readonly exportBook: () => Promise<{ readonly folder: string } | null>;
};

const BOOK_FILES = [{ name: 'Trust Bank book', extensions: ['trustbank'] }];

/** `window` is where dialogs belong; `remembered` is called when the list of recent books changed. */
export function makeBooks(bank: BankHost, window: () => BrowserWindow | null, remembered: () => void): Books {
  const openAs = async (order: BookOrder): Promise<void> => {
    await bank.open(order);
    if (order.path === sampleBookPath()) return; // never among the owner's own books
    rememberBook(order.path);
    remembered();
  };
  const openPath = (path: string): Promise<void> => openAs({ type: 'open', path });
  const ownBook = (): Promise<void> => {
    const [last] = recentBooks();
    return last ? openPath(last) : openAs({ type: 'open-or-create', path: defaultBookPath() });
  };
  return {
    openPath,
    openFirst: async (given) => {
      // A refusal is shown by the window's rescue screen, which asks for the book's state.
      await (given ? openPath(given) : ownBook()).catch(() => {});
    },
    newBook: async () => {
      const path = await askWhereToSave(window(), 'New book', 'My business.trustbank');
      if (path !== null) await openAs({ type: 'create', path });
    },
    openBook: async () => {
      const path = await askWhichBook(window());
      if (path !== null) await openPath(path);
    },
    openSample: () => openAs({ type: 'open-sample', path: sampleBookPath() }),
    leaveSample: ownBook,
    saveCopy: async () => {
      const path = await askWhereToSave(window(), 'Save a copy', 'Copy of my business.trustbank');
      if (path === null) return null;
      await bank.order({ type: 'copy', target: path });
      return { fileName: nameOf(path) };
    },
    exportBook: async () => {
      const folder = await askFolder(window());
      if (folder === null) return null;
      await bank.order({ type: 'export', target: folder });
      return { folder: nameOf(folder) };
    },
  };
}

/** Shows a refusal of something the menu set going, where no screen asked for it. */
export function showRefusal(window: BrowserWindow | null, error: unknown): void {
  const message = error instanceof Refusal || error instanceof Error ? error.message : String(error);
  const options = { type: 'warning' as const, message, buttons: ['OK'] };
  void (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
}

/** Asks where to save a file; null when the owner changed their mind. */
export async function askWhereToSave(
  window: BrowserWindow | null,
  title: string,
  defaultPath: string,
  filters: Electron.FileFilter[] = BOOK_FILES,
): Promise<string | null> {
  const options = { title, defaultPath, filters };
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}

/** Asks for spreadsheets to import. */
export async function askForFiles(window: BrowserWindow | null): Promise<string[]> {
  const options: Electron.OpenDialogOptions = {
    title: 'Import files',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Spreadsheets', extensions: ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls', 'ods'] },
      { name: 'All files', extensions: ['*'] },
    ],
  };
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return answer.canceled ? [] : answer.filePaths;
}

async function askWhichBook(window: BrowserWindow | null): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: 'Open a book',
    properties: ['openFile'],
    filters: BOOK_FILES,
  };
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

async function askFolder(window: BrowserWindow | null): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: 'Export into a folder',
    properties: ['openDirectory', 'createDirectory'],
  };
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
