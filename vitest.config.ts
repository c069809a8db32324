import { defineConfig } from 'vitest/config';

const OUTSIDE = ['**/node_modules/**', '**/dist/**', '**/fixtures/**'];
const DATABASE_ROOMS = ['store', 'casework', 'server'];
const NEEDS_DATABASE = DATABASE_ROOMS.map((room) => `${room}/src/**/*.test.{ts,tsx}`);
// Half of what a database test does is waiting for the database.
const WORKERS = 2;
const NEEDS_BROWSER = ['tools/browser/**/*.test.ts'];
const JOURNEYS = ['tools/browser/journey-of-*.test.ts'];

// Plain `vitest run` must not start a browser, so these projects exist only when they are asked for by name.
function asked(project: string): boolean {
  return process.argv.some(
    (word, place) =>
      word === `--project=${project}` || (word === '--project' && process.argv[place + 1] === project),
  );
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...OUTSIDE, ...NEEDS_DATABASE, ...NEEDS_BROWSER],
          maxWorkers: WORKERS,
          // Pure rooms keep nothing between tests: their modules are read once for all files of a worker.
          isolate: false,
          // Properties over thousands of cases, on a machine that may be busy: nothing here tests speed.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: NEEDS_DATABASE,
          exclude: OUTSIDE,
          maxWorkers: WORKERS,
          isolate: false,
          globalSetup: ['tools/vitest/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      ...(asked('browser')
        ? [
            {
              test: {
                name: 'browser',
                include: NEEDS_BROWSER,
                exclude: [...OUTSIDE, ...JOURNEYS],
                fileParallelism: false,
                testTimeout: 120_000,
                hookTimeout: 180_000,
              },
            },
          ]
        : []),
      ...(asked('journeys')
        ? [
            {
              test: {
                name: 'journeys',
                include: JOURNEYS,
                exclude: OUTSIDE,
                // Each has a server and a browser of its own and mostly waits for them: two at once, no more.
                maxWorkers: 2,
                testTimeout: 240_000,
                hookTimeout: 180_000,
              },
            },
          ]
        : []),
    ],
  },
});
