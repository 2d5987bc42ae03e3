// From the command to a Today screen that can be used, against a bare Electron window that shows one
// line of text: what the application itself costs at start. Needs a display, or Xvfb.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import { onDisplay } from '../../scripts/display.mjs';
import { compare } from './measure.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'trust-bank-bench-'));
const executablePath = createRequire(import.meta.url)('electron');
const isRoot = process.getuid?.() === 0;

await onDisplay(async (env) => {
  try {
    await compare(
      'Cold start to interactive',
      starting('Trust Bank', root, env),
      starting('a bare window', bareApp(), env),
      7,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function starting(name, app, env) {
  const args = [
    app,
    `--user-data-dir=${join(folder, name)}`,
    '--disable-gpu',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
  const run = async () => {
    const start = process.hrtime.bigint();
    const running = await _electron.launch({
      executablePath,
      args,
      cwd: root,
      env,
      chromiumSandbox: !isRoot,
    });
    const page = await running.firstWindow();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    await running.close();
    return seconds;
  };
  return { name, run };
}

function bareApp() {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  writeFileSync(join(bare, 'package.json'), '{"name":"bare","main":"main.cjs"}');
  writeFileSync(join(bare, 'index.html'), '<!doctype html><title>Bare</title><h1>Bare</h1>');
  writeFileSync(
    join(bare, 'main.cjs'),
    "const { app, BrowserWindow } = require('electron'); app.on('window-all-closed', () => app.quit()); app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'));",
  );
  return bare;
}
