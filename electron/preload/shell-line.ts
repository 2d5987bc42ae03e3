import type { IpcRenderer } from 'electron';
import type { Answer } from '../../src/contract/failure';
import type { Shell, ShellRequest } from '../../src/contract/shell';

const ENVIRONMENT = '--trust-bank-environment=';

/** The window's line to the desktop. Paths of dropped files go to main and are never shown to the page. */
export function makeShell(
  ipc: Pick<IpcRenderer, 'on' | 'off' | 'invoke'>,
  pathOf: (file: File) => string,
  onChanged: Shell['onChanged'],
): Shell {
  const ask = async <T>(name: ShellRequest, input?: unknown): Promise<T> => {
    const answer = (await ipc.invoke(`shell:${name}`, input)) as Answer<T>;
    if (answer.ok) return answer.value;
    throw new Error(answer.failure.message); // the bridge keeps nothing of an error but its message
  };
  const listen = <T>(channel: string, listener: (value: T) => void): (() => void) => {
    const heard = (_event: unknown, value: T): void => listener(value);
    ipc.on(channel, heard);
    return () => ipc.off(channel, heard);
  };
  return {
    environment: environment(),
    chooseFiles: () => ask('chooseFiles'),
    takeDropped: (files) =>
      ask(
        'offerDropped',
        files.map(pathOf).filter((path) => path !== ''),
      ),
    newBook: () => ask('newBook'),
    openBook: () => ask('openBook'),
    openSample: () => ask('openSample'),
    leaveSample: () => ask('leaveSample'),
    saveCopy: () => ask('saveCopy'),
    exportBook: () => ask('exportBook'),
    saveTemplate: (kind) => ask('saveTemplate', kind),
    chooseListFile: (file) => ask('chooseListFile', file),
    saveStatementPdf: (paper) => ask('saveStatementPdf', paper),
    printStatement: (paper) => ask('printStatement', paper),
    savePersonPdf: (person) => ask('savePersonPdf', person),
    printPerson: (paper) => ask('printPerson', paper),
    bookState: () => ask('bookState'),
    printReady: (footer) => ask('printReady', footer),
    printFailed: (why) => ask('printFailed', why),
    onMenu: (listener) => listen('shell:menu', listener),
    onBookState: (listener) => listen('shell:book-state', listener),
    onChanged,
  };
}

function environment(): Shell['environment'] {
  const given = process.argv.find((argument) => argument.startsWith(ENVIRONMENT))?.slice(ENVIRONMENT.length);
  return JSON.parse(given ?? '{}') as Shell['environment'];
}
