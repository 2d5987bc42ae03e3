import { existsSync, lstatSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { FALLBACK_VERSION, fallbackElectron, fallbackFits } from './fallback-electron.mjs';
import { inModules, installedVersion, readIfThere } from './paths.mjs';
import { runNode } from './run.mjs';
import { Refusal, say } from './say.mjs';

const dist = inModules('electron', 'dist');
const pathFile = inModules('electron', 'path.txt');

/** Makes `electron` start something and returns its executable. */
export async function ensureElectron() {
  return presentElectron() ?? (await download()) ?? (await useFallback());
}

/** The executable when Electron, or the fallback in its place, is ready; else undefined. */
export function presentElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return overridden(process.env.ELECTRON_OVERRIDE_DIST_PATH);
  const version = readIfThere(inModules('electron', 'dist', 'version'))
    ?.trim()
    .replace(/^v/, '');
  const known = version !== undefined && [installedVersion('electron'), FALLBACK_VERSION].includes(version);
  const name = readIfThere(pathFile);
  if (!known || !name) return undefined;
  const executable = inModules('electron', 'dist', name);
  return existsSync(executable) ? executable : undefined;
}

function overridden(folder) {
  const executable = `${folder}/${readIfThere(pathFile) ?? 'electron'}`;
  if (existsSync(executable)) return executable;
  throw new Refusal(
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no Electron in it. Correct or unset it.`,
  );
}

async function download() {
  clearAway();
  say('Getting Electron.');
  const { ok } = runNode([inModules('electron', 'install.js')], { timeout: await timeLimit() });
  return ok ? presentElectron() : undefined;
}

// Electron's installer extracts through a link: what the link points to must never be in its way.
function clearAway() {
  if (lstatSync(dist, { throwIfNoEntry: false })) rmSync(dist, { recursive: true, force: true });
  rmSync(pathFile, { force: true });
}

// A network that swallows packets keeps the installer waiting for minutes. Where there is something
// to fall back on, it gets long only if the download site answers; a copy in Electron's own cache
// is unpacked within the short limit.
async function timeLimit() {
  const long = 600_000;
  const elsewhere = Object.keys(process.env).some((name) => /^(https?_proxy|.*electron_mirror)$/i.test(name));
  return !fallbackFits() || elsewhere || (await siteAnswers()) ? long : 30_000;
}

async function siteAnswers() {
  try {
    await fetch('https://github.com/electron/electron', {
      method: 'HEAD',
      signal: AbortSignal.timeout(8_000),
    });
    return true;
  } catch {
    return false;
  }
}

async function useFallback() {
  if (!fallbackFits()) {
    throw new Refusal(
      'Electron could not be downloaded from github.com. Check the network, or set ELECTRON_MIRROR to a mirror you may use, and run this again.',
    );
  }
  const folder = await fallbackElectron();
  clearAway();
  symlinkSync(folder, dist);
  writeFileSync(pathFile, 'electron');
  say(
    `Electron ${installedVersion('electron')} could not be downloaded; version ${FALLBACK_VERSION} takes its place here, for development and tests only. ` +
      'To try the download again, delete node_modules/electron/dist and run npm run setup.',
  );
  return presentElectron();
}
