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

await import(pathToFileURL(inProject('out/main/cli.js')).href);
