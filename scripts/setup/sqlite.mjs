import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureCompiler } from './compiler.mjs';
import { nodeGyp } from './npm.mjs';
import { cache, inModules, installedVersion, root } from './paths.mjs';
import { lastLines, run, runNode } from './run.mjs';
import { Refusal, say, seconds } from './say.mjs';
import { inWorkFolder, moveInto } from './work-folder.mjs';

const folder = inModules('better-sqlite3');
const built = join(folder, 'build/Release/better_sqlite3.node');

// The package's ready-made binary needs Node-API 10 (Node 22.14, Electron 35). Older hosts crash on
// loading it. These come after the package's own -DNAPI_VERSION=10 on the command line, and so win.
const FLAGS = {
  CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT -fno-lto',
  CFLAGS: '-O2',
  LDFLAGS: '-fno-lto',
};

/** Makes better-sqlite3 load in this Node and, when one is given, in that Electron. */
export async function ensureSqlite(electron) {
  if (loads(electron)) return;
  const kept = join(cache, `better-sqlite3-${buildKey()}.node`);
  if (reuse(kept) && loads(electron)) return;
  await build(kept);
  if (!loads(electron)) {
    throw new Refusal(
      'SQLite was built but does not load. Use Node 22.14 or newer and run npm run setup again.',
    );
  }
}

// A binary that does not fit crashes its process, so it is tried in another one.
function loads(electron) {
  const script = `const D = require('better-sqlite3'); process.exit(new D(':memory:').prepare('select 7').pluck().get() === 7 ? 0 : 9)`;
  const env = { ...process.env, NODE_OPTIONS: '' };
  const options = { cwd: root, timeout: 60_000 };
  const inNode = () => runNode(['-e', script], { ...options, env }).ok;
  const inElectron = () =>
    run(electron, ['-e', script], { ...options, env: { ...env, ELECTRON_RUN_AS_NODE: '1' } }).ok;
  return inNode() && (electron === undefined || inElectron());
}

function buildKey() {
  const version = installedVersion('better-sqlite3');
  const libc = process.report.getReport().header.glibcVersionRuntime ?? '';
  const hash = createHash('sha256').update(JSON.stringify([FLAGS, libc]));
  hash.update(readFileSync(join(folder, 'binding.gyp')));
  return `${version}-${process.platform}-${process.arch}-${hash.digest('hex').slice(0, 10)}`;
}

function reuse(kept) {
  if (!existsSync(kept)) return false;
  mkdirSync(dirname(built), { recursive: true });
  copyFileSync(kept, built);
  return true;
}

async function build(kept) {
  ensureCompiler();
  const start = performance.now();
  say('Building SQLite for this machine, about 90 seconds, once.');
  const args = [nodeGyp(), 'rebuild', '--release', '--force_build=1', ...headers()];
  const { ok, out, err } = runNode(args, { cwd: folder, env: { ...process.env, ...FLAGS } });
  if (!ok)
    throw new Refusal(
      `Building SQLite failed. The easy way out is Node 22.14 or newer. The compiler says:\n${lastLines(out + err, 15)}`,
    );
  for (const left of ['obj', 'obj.target', '.deps', 'sqlite3.a', 'test_extension.node']) {
    rmSync(join(dirname(built), left), { recursive: true, force: true });
  }
  await keep(kept);
  say(`SQLite built in ${seconds(start)}.`);
}

// Node's own headers, where they came with it, spare a download from nodejs.org.
function headers() {
  const prefix = join(dirname(realpathSync(process.execPath)), '..');
  return existsSync(join(prefix, 'include/node/node_api.h')) ? [`--nodedir=${prefix}`] : [];
}

async function keep(kept) {
  await inWorkFolder((work) => {
    copyFileSync(built, join(work, 'better_sqlite3.node'));
    moveInto(join(work, 'better_sqlite3.node'), kept);
  });
}
