import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    // Two cores are two workers: most tests wait for a browser or a program.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The first test of a language makes its patterns, which takes seconds on a busy machine.
          testTimeout: 30_000,
          // They share nothing that one could change, and load zod once instead of once a file.
          isolate: false,
          // Most patterns serve a few tests only: making each twice, to be read and then as machine
          // code, takes longer than all matching.
          execArgv: ['--no-regexp-tier-up'],
          include: [
            'src/**/*.test.ts',
            'tests/!(site|cli|fixtures)/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: ['tests/import/bars.test.ts'],
        },
      },
      {
        extends: true,
        // Each test runs the command line as a program of its own, with nothing to share: two run at
        // a time to the end, however many of them a file has.
        test: {
          name: 'cli',
          include: ['tests/cli/**/*.test.ts'],
          fileParallelism: false,
          sequence: { concurrent: true },
          maxConcurrency: 2,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'import',
          include: ['tests/import/bars.test.ts'],
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/support/prepare-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
