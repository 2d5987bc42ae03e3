import { join } from 'node:path';
import { build } from 'vite';
import { inProject } from '../../scripts/setup/paths.mjs';

/**
 * Builds modules of the bank for plain Node, as the application builds them, and loads them: by a name
 * each, the path of its source.
 */
export async function loadBuilt(sources) {
  const outDir = inProject('out/bench');
  await build({
    configFile: false,
    root: inProject('.'),
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20.18',
      rolldownOptions: {
        external: ['better-sqlite3'],
        input: sources,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  const names = Object.keys(sources);
  const modules = await Promise.all(names.map((name) => import(join(outDir, `${name}.mjs`))));
  return Object.fromEntries(names.map((name, at) => [name, modules[at]]));
}
