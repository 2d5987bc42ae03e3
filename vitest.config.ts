import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const OUTSIDE = ['tests/e2e/**', 'tests/bench/**', 'tests/fixtures/**'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/helpers/plain-summary.ts'],
    pool: 'forks', // a native module that crashes must not take the runner with it
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts'],
          exclude: OUTSIDE,
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          exclude: OUTSIDE,
          setupFiles: ['tests/setup/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } }, // a second, as else, is little for an application on a busy machine
          sequence: { groupOrder: 1 }, // after the others: the app is timed by people, not by a busy machine
        },
      },
    ],
  },
});
