import { describe, expect, test } from 'vitest';
import { isMissingFile } from './missing-file.ts';

describe('an update under an open tab', () => {
  test.each([
    ['Chromium', 'Failed to fetch dynamically imported module: http://localhost/app/assets/QueuePage-a1.js'],
    ['Firefox', 'error loading dynamically imported module: http://localhost/app/assets/QueuePage-a1.js'],
    ['WebKit', 'Importing a module script failed.'],
    ['the bundler', 'Unable to preload CSS for /app/assets/QueuePage-a1.css'],
  ])('is known by what %s says', (_, message) => {
    expect(isMissingFile(new TypeError(message))).toBe(true);
  });

  test.each([new TypeError("Cannot read properties of undefined (reading 'rows')"), 'text', null])(
    'is not any other fault: %s',
    (fault) => {
      expect(isMissingFile(fault)).toBe(false);
    },
  );
});
