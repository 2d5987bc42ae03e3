import { basename } from 'node:path';
import { Menu, type MenuItemConstructorOptions, app } from 'electron';
import type { MenuCommand } from '../../src/contract/shell';

/** What the native menu can set going. */
export type MenuActions = {
  readonly newBook: () => void;
  readonly openBook: () => void;
  readonly openRecent: (path: string) => void;
  readonly openSample: () => void;
  readonly saveCopy: () => void;
  readonly exportBook: () => void;
  readonly send: (command: MenuCommand) => void;
};

/** Sets the application's menu; again whenever the recent books change. */
export function setMenu(actions: MenuActions, recent: readonly string[]): void {
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    { label: '&File', submenu: fileMenu(actions, recent) },
    { label: '&Edit', submenu: editMenu(actions) },
    { label: '&View', submenu: viewMenu() },
    { label: '&Go', submenu: goMenu(actions) },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function fileMenu(actions: MenuActions, recent: readonly string[]): MenuItemConstructorOptions[] {
  return [
    { label: 'New Book…', accelerator: 'CmdOrCtrl+Shift+N', click: actions.newBook },
    { label: 'Open Book…', accelerator: 'CmdOrCtrl+O', click: actions.openBook },
    {
      label: 'Open Recent',
      enabled: recent.length > 0,
      submenu: recent.map((path) => recentItem(actions, path)),
    },
    { label: 'Open the Sample Business', click: actions.openSample },
    { type: 'separator' },
    {
      label: 'Import…',
      accelerator: 'CmdOrCtrl+I',
      click: () => actions.send({ type: 'go', to: '/import' }),
    },
    { label: 'Export Everything…', click: actions.exportBook },
    { label: 'Save a Copy…', accelerator: 'CmdOrCtrl+Shift+S', click: actions.saveCopy },
    { type: 'separator' },
    process.platform === 'darwin' ? { role: 'close' } : { role: 'quit' },
  ];
}

function recentItem(actions: MenuActions, path: string): MenuItemConstructorOptions {
  return { label: basename(path), toolTip: path, click: () => actions.openRecent(path) };
}

function editMenu(actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    // The keys are the window's own, so that undo in a text field stays the field's.
    {
      label: 'Undo',
      accelerator: 'CmdOrCtrl+Z',
      registerAccelerator: false,
      click: () => actions.send({ type: 'undo' }),
    },
    {
      label: 'Redo',
      accelerator: 'CmdOrCtrl+Shift+Z',
      registerAccelerator: false,
      click: () => actions.send({ type: 'redo' }),
    },
    {
      label: 'History…',
      accelerator: 'CmdOrCtrl+Shift+H',
      registerAccelerator: false,
      click: () => actions.send({ type: 'go', to: '/history' }),
    },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    { type: 'separator' },
    {
      label: 'Log an Act',
      accelerator: 'CmdOrCtrl+L',
      registerAccelerator: false,
      click: () => actions.send({ type: 'quick-log' }),
    },
    {
      label: 'Find a Command',
      accelerator: 'CmdOrCtrl+K',
      registerAccelerator: false,
      click: () => actions.send({ type: 'palette' }),
    },
  ];
}

function viewMenu(): MenuItemConstructorOptions[] {
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
  ];
}

function goMenu(actions: MenuActions): MenuItemConstructorOptions[] {
  const screens = [
    'Today',
    'Ledger',
    'People',
    'Giveaways',
    'Reputation',
    'Statements',
    'Import',
    'Settings',
  ];
  return screens.map((label) => ({
    label,
    click: () => actions.send({ type: 'go', to: label === 'Today' ? '/' : `/${label.toLowerCase()}` }),
  }));
}
