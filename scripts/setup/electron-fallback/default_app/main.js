// Electron distributions carry a launcher that runs the app folder named on the command line. The
// fallback runtime comes without one; this does the part of that job that `electron .` needs.
import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const args = process.argv.slice(1);
const target = args.find((arg) => !arg.startsWith('-'));

if (args.includes('--version') || args.includes('-v')) {
  process.stdout.write(`v${process.versions.electron}\n`);
  app.exit(0);
} else if (target === undefined) {
  process.stderr.write('usage: electron [options] <app folder or script>\n');
  app.exit(64);
} else {
  await start(resolve(target));
}

async function start(path) {
  // Read by packages that ask whether the app runs from its source folder.
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  app.setAppPath(isFolder ? path : dirname(path));
  const entry = isFolder ? join(path, introduce(readManifest(path))) : path;
  try {
    await import(pathToFileURL(entry).href);
  } catch (error) {
    process.stderr.write(`The app stopped while loading.\n${error?.stack ?? error}\n`);
    app.exit(1);
  }
}

function readManifest(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Gives Electron the app's name and version, and returns the entry file. */
function introduce(manifest) {
  const name = manifest.productName ?? manifest.name;
  if (manifest.version) app.setVersion(manifest.version);
  if (name) app.setName(name);
  if (process.platform === 'linux') app.setDesktopName(manifest.desktopName ?? `${app.getName()}.desktop`);
  return manifest.main ?? 'index.js';
}
