import { defineConfig } from 'vitest/config';

const OUTSIDE = ['**/node_modules/**', '**/dist/**', '**/fixtures/**'];
const DATABASE_ROOMS = ['store', 'casework', 'server'];
const NEEDS_DATABASE = DATABASE_ROOMS.map((room) => `${room}/src/**/*.test.{ts,tsx}`);
const NEEDS_BROWSER = ['tools/browser/**/*.test.ts'];
// Whole rounds by hand take minutes: a run of their own, `node tools/start.mjs test journeys`.
const JOURNEYS = ['tools/browser/journey.test.ts'];

// Plain `vitest run` must not start a browser, so these projects exist only when they are asked for by name.
function asked(project: string): boolean {
  return process.argv.some(
    (word, place) =>
      word === `--project=${project}` || (word === '--project' && process.argv[place + 1] === project),
  );
}

function browserProject(name: string, include: string[], exclude: string[]) {
  return {
    test: {
      name,
      include,
      exclude,
      globalSetup: ['tools/vitest/database.ts'],
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 180_000,
    },
  };
}

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
      ...(asked('browser') ? [browserProject('browser', NEEDS_BROWSER, [...OUTSIDE, ...JOURNEYS])] : []),
      ...(asked('journeys') ? [browserProject('journeys', JOURNEYS, OUTSIDE)] : []),
    ],
  },
});
