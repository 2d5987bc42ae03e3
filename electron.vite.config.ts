import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';

const here = import.meta.dirname;

// The lowest engines the application must run on. Set by hand: electron-vite otherwise derives
// them from the installed electron, which may be newer than the one that runs.
const NODE_TARGET = 'node20.18';
const CHROME_TARGET = 'chrome130';

// Only the native module stays outside the bundles, so that a package ships one small folder.
const EXTERNAL = ['better-sqlite3', 'electron'];

export default defineConfig({
  main: {
    resolve: {
      alias: [
        // Its module build declares a `require` of its own, which the bundle has already.
        { find: /^fflate$/, replacement: resolve(here, 'node_modules/fflate/lib/node.cjs') },
        { find: /^debug$/, replacement: resolve(here, 'scripts/build/no-debug.cjs') },
      ],
    },
    build: {
      target: NODE_TARGET,
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        external: EXTERNAL,
        input: {
          index: resolve(here, 'electron/main/index.ts'),
          bank: resolve(here, 'electron/bank/index.ts'),
          cli: resolve(here, 'electron/cli/index.ts'),
          'workbook-worker': resolve(here, 'electron/bank/files/workbook-worker.ts'),
          'measuring-worker': resolve(here, 'electron/bank/measuring-worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      outDir: 'out/preload',
      externalizeDeps: false, // a sandboxed preload cannot require packages
      rolldownOptions: {
        external: ['electron'],
        input: { preload: resolve(here, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'src'),
    build: {
      target: CHROME_TARGET,
      minify: true, // half the text to read at every start
      outDir: resolve(here, 'out/renderer'),
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          index: resolve(here, 'src/index.html'),
          print: resolve(here, 'src/print.html'),
        },
      },
    },
    plugins: [react()],
  },
});
