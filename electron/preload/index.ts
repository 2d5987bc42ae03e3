import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { makeBank } from './bank-line';
import { makeShell } from './shell-line';

const { bank, onChanged } = makeBank(ipcRenderer);

contextBridge.exposeInMainWorld('bank', bank);
contextBridge.exposeInMainWorld(
  'shell',
  makeShell(ipcRenderer, (file) => webUtils.getPathForFile(file), onChanged),
);
