import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ENGINES, MAY_IMPORT, TO_COME } from './floors/tables.ts';

const HOUSE = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = Object.keys(MAY_IMPORT)
  .filter((room) => !TO_COME.includes(room))
  .flatMap((room) => (room === 'engines/*' ? ENGINES.map((engine) => `engines/${engine}`) : [room]));

describe('a README for whoever opens a room', () => {
  test.each([...ROOMS, '.'])('%s/README.md is there, has a title and says something', (room) => {
    const file = `${HOUSE}/${room}/README.md`;
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# \S/);
    expect(text.split('\n').filter((line) => line.trim() !== '').length).toBeGreaterThanOrEqual(5);
  });

  test.each(ROOMS)('%s/README.md is short enough to be read', (room) => {
    expect(readFileSync(`${HOUSE}/${room}/README.md`, 'utf8').split('\n').length).toBeLessThanOrEqual(100);
  });
});
