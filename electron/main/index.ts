import { BrowserWindow, app, session } from 'electron';
import { registerAppScheme, serveApp } from './app-scheme';
import { runApplication } from './application';
import { guardPages, guardSession } from './guards';
import { readLaunchOptions } from './launch-options';

const options = readLaunchOptions(process.argv.slice(1));
const alone = options.statement !== null; // prints and quits: it may run beside an open window

registerAppScheme();
guardPages();
// Chromium cannot run its own sandbox as root; each window asks for its sandbox besides.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('window-all-closed', () => {
  if (!alone) app.quit();
});
app.on('second-instance', () => {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
});

// No top-level await: Electron becomes ready only after this module has finished.
if (!alone && !app.requestSingleInstanceLock()) app.quit();
else {
  void app.whenReady().then(() => {
    guardSession(session.defaultSession);
    serveApp();
    runApplication(options);
  });
}
