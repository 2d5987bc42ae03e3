import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram, firstLines, runNode } from './run.mjs';
import { Refusal, say } from './say.mjs';

const NETWORK = /ETIMEDOUT|ECONNRESET|ECONNREFUSED|EAI_AGAIN|ENOTFOUND|ERR_SOCKET|network|\b50[0234]\b/i;

/** npm's own start file: these scripts may be run by plain `node`, without npm around them. */
function npmCli() {
  const found = candidates().find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
  if (found) return found;
  throw new Refusal(
    'npm was not found. Install Node.js with npm from https://nodejs.org and run this again.',
  );
}

function candidates() {
  const beside = dirname(realpathSync(process.execPath));
  const onPath = findProgram('npm');
  return [
    process.env.npm_execpath,
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    onPath && realpathSync(onPath),
  ];
}

/** The node-gyp that npm brings along. */
export function nodeGyp() {
  return (
    process.env.npm_config_node_gyp ?? join(dirname(npmCli()), '../node_modules/node-gyp/bin/node-gyp.js')
  );
}

/** `npm ci` in a folder. A stumbling network gets a second try. */
export function npmCi(cwd, args = []) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const attempt = () =>
    runNode([npmCli(), 'ci', '--ignore-scripts', '--include=dev', ...quiet, ...args], { cwd });
  let result = attempt();
  if (!result.ok && NETWORK.test(result.err)) {
    say('The network stumbled; trying once more.');
    result = attempt();
  }
  if (!result.ok) throw new Refusal(`${reason(result.err)}\n${firstLines(result.err)}`);
}

function reason(err) {
  if (NETWORK.test(err)) {
    return 'The npm registry did not answer. Check the network (or the proxy in ~/.npmrc) and run this again. npm says:';
  }
  return 'Installing the packages failed. Put right what npm names below and run this again. npm says:';
}
