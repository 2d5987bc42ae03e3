import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { PaperDesk } from './print-statement';

const SCREENS = [
  ['today', '/'],
  ['ledger', '/ledger'],
  ['people', '/people'],
  ['giveaways', '/giveaways'],
  ['benchmarks', '/benchmarks'],
  ['value', '/value'],
  ['reputation', '/reputation'],
  ['import', '/import'],
  ['statements', '/statements'],
  ['settings', '/settings'],
] as const;

/** Shows the sample business to somebody without a screen: ten pictures and last month's statement. */
export async function runDemo(
  window: BrowserWindow,
  desk: PaperDesk,
  folder: string,
  today: string | null,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [index, [name, route]] of SCREENS.entries()) {
    await window.webContents.executeJavaScript(`location.hash = '#${route}'`);
    await window.webContents.executeJavaScript(SETTLED);
    const picture = await window.webContents.capturePage();
    tell(folder, `${index + 1}-${name}.png`, picture.toPNG());
  }
  const lastMonth = monthBefore(today === null ? new Date() : new Date(`${today}T12:00:00`));
  const target = join(folder, `statement-${lastMonth}.pdf`);
  await desk.savePdf({ month: lastMonth, hideNames: false, size: 'A4' }, target);
  process.stdout.write(`${target}\n`);
}

function monthBefore(date: Date): string {
  const first = new Date(Date.UTC(date.getFullYear(), date.getMonth() - 1, 1));
  return first.toISOString().slice(0, 7);
}

function tell(folder: string, name: string, bytes: Uint8Array): void {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  process.stdout.write(`${path}\n`);
}

// Settled: fonts are there, nothing is being worked out, and nothing on the page has changed for a while.
const SETTLED = `document.fonts.ready.then(() => new Promise((done) => {
  const limit = setTimeout(done, 10000);
  let quiet;
  const end = () => { clearTimeout(limit); watch.disconnect(); done(); };
  const isBusy = () => document.querySelector('[aria-busy="true"], progress') !== null;
  const again = () => { clearTimeout(quiet); quiet = setTimeout(() => (isBusy() ? again() : end()), 700); };
  const watch = new MutationObserver(again);
  watch.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  again();
}))`;
