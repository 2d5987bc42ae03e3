import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { onDisplay } from './display.mjs';
import { exitStatus, startApp } from './electron-process.mjs';
import { inProject, root } from './setup/paths.mjs';
import { Refusal, say } from './setup/say.mjs';

const LIMIT_S = 120;
const folder = inProject('demo-output');

/** Without a screen: runs the sample business on a virtual display and names what it left behind. */
export async function showSampleBusiness() {
  say(
    'There is no screen here, so Trust Bank opens its sample business on a virtual one and keeps pictures of it.',
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await onDisplay(runSample);
  nameFiles();
}

async function runSample(env) {
  const child = startApp([`--demo=${folder}`], { env, stdout: 'pipe' });
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, LIMIT_S * 1000);
  const [told, status] = await Promise.all([text(child.stdout), exitStatus(child)]);
  clearTimeout(limit);
  const advice = `Run it again with DEBUG=1 in the environment to see everything Electron says.\n${told}`;
  if (late)
    throw new Refusal(`The sample business was not done after ${LIMIT_S} seconds and was stopped. ${advice}`);
  if (status !== 0) throw new Refusal(`The sample business stopped with status ${status}. ${advice}`);
}

function nameFiles() {
  const files = readdirSync(folder).sort();
  if (files.length === 0)
    throw new Refusal('The sample business left no files. Run npm test to see what is wrong.');
  say('It left these files:');
  for (const file of files) process.stdout.write(`${relative(root, join(folder, file))}\n`);
}
