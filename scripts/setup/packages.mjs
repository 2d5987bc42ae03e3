import { existsSync } from 'node:fs';
import { npmCi } from './npm.mjs';
import { inModules, inProject, readJsonIfThere, root } from './paths.mjs';
import { Refusal, say, seconds } from './say.mjs';

/** Installs the packages that package-lock.json names, unless exactly those are there. */
export function ensurePackages() {
  if (packagesAreThere()) return;
  const start = performance.now();
  say('Installing packages, one to three minutes, once.');
  npmCi(root);
  if (!packagesAreThere())
    throw new Refusal('The packages are still incomplete. Delete node_modules and run this again.');
  say(`Packages installed in ${seconds(start)}.`);
}

// npm notes what it really installed in a lock file of its own. Comparing contents, and not times,
// also accepts an `npm ci` or `npm install` done by hand.
function packagesAreThere() {
  const wanted = packagesOf(inProject('package-lock.json'));
  const installed = packagesOf(inModules('.package-lock.json'));
  if (!wanted)
    throw new Refusal('package-lock.json is missing. Bring it back from the repository and run this again.');
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || isInstalled(path, entry, installed[path]),
  );
}

const packagesOf = (lockFile) => readJsonIfThere(lockFile)?.packages;

function isInstalled(path, wanted, found) {
  if (!found) return wanted.optional === true; // made for another kind of machine
  const same = found.version === wanted.version && found.integrity === wanted.integrity;
  return same && existsSync(inProject(path, 'package.json'));
}
