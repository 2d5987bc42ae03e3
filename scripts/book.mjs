#!/usr/bin/env node
import './setup/node-version.mjs';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './build.mjs';
import { ensureSetup } from './setup.mjs';
import { inProject } from './setup/paths.mjs';
import { asScript } from './setup/say.mjs';

const prepare = async () => {
  await ensureSetup({ electron: false });
  await ensureBuild();
};
await asScript(prepare, { json: process.argv.includes('--json') });

// npm starts scripts in the project's folder; paths are meant from where the owner stands.
const { INIT_CWD, npm_lifecycle_event: script } = process.env;
if (script === 'book' && INIT_CWD) process.chdir(INIT_CWD);

await import(pathToFileURL(inProject('out/main/cli.js')).href);
