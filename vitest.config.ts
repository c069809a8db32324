import { defineConfig } from 'vitest/config';

const OUTSIDE = ['**/node_modules/**', '**/dist/**', '**/fixtures/**'];
const DATABASE_ROOMS = ['store', 'casework', 'server'];
const NEEDS_DATABASE = DATABASE_ROOMS.map((room) => `${room}/src/**/*.test.{ts,tsx}`);
const NEEDS_BROWSER = ['tools/browser/**/*.test.ts'];

// Plain `vitest run` must not start a browser, so that project exists only when it is asked for by name.
const browserAsked = process.argv.some(
  (word, place) =>
    word === '--project=browser' || (word === '--project' && process.argv[place + 1] === 'browser'),
);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...OUTSIDE, ...NEEDS_DATABASE, ...NEEDS_BROWSER],
        },
      },
      {
        test: {
          name: 'database',
          include: NEEDS_DATABASE,
          exclude: OUTSIDE,
          globalSetup: ['tools/vitest/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      ...(browserAsked
        ? [
            {
              test: {
                name: 'browser',
                include: NEEDS_BROWSER,
                exclude: OUTSIDE,
                globalSetup: ['tools/vitest/database.ts'],
                fileParallelism: false,
                testTimeout: 120_000,
                hookTimeout: 180_000,
              },
            },
          ]
        : []),
    ],
  },
});
