import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, type Page, _electron } from 'playwright-core';

/** The application, running, with a data folder of its own. */
export type RunningApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
  /** Ends the application as an owner would; its folder stays for another launch. */
  readonly quit: () => Promise<void>;
  /** Ends it and removes its folder. */
  readonly close: () => Promise<void>;
};

export type LaunchChoices = {
  readonly folder?: string;
  readonly args?: readonly string[];
  readonly today?: string;
};

const root = resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

/** Starts the built application in real Electron. */
export async function launchApp(choices: LaunchChoices = {}): Promise<RunningApp> {
  const folder = choices.folder ?? mkdtempSync(join(tmpdir(), 'trust-bank-e2e-'));
  const executablePath = createRequire(import.meta.url)('electron') as unknown as string;
  const app = await _electron.launch({
    executablePath,
    cwd: root,
    args: [
      root,
      `--user-data-dir=${join(folder, 'data')}`,
      '--disable-gpu',
      `--today=${choices.today ?? '2026-11-23'}`,
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(choices.args ?? []),
    ],
    chromiumSandbox: !isRoot,
    env: { ...process.env, LANG: 'en_US.UTF-8', TZ: 'Europe/Berlin' },
  });
  const page = await app.firstWindow();
  const quit = async (): Promise<void> => {
    await app.close();
  };
  return {
    app,
    page,
    folder,
    quit,
    close: async () => {
      await quit();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Kills the process that keeps the book, as a crash would; resolves when it is gone. */
export async function killBank(app: ElectronApplication): Promise<void> {
  const pid = await app.evaluate(({ app: electronApp }) => {
    const bank = electronApp.getAppMetrics().find((metric) => metric.name === 'Trust Bank book');
    return bank?.pid ?? 0;
  });
  if (pid === 0) throw new Error('The bank process is not running');
  process.kill(pid, 'SIGKILL');
}
