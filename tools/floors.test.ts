import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ENGINES, MAY_IMPORT, MAY_USE, TO_COME } from './floors/tables.ts';
import { survey } from './floors.ts';

const HOUSE = fileURLToPath(new URL('..', import.meta.url));
const PLANTED = fileURLToPath(new URL('./fixtures/floors', import.meta.url));
const ROOMS = Object.keys(MAY_IMPORT)
  .filter((room) => !TO_COME.includes(room))
  .flatMap((room) => (room === 'engines/*' ? ENGINES.map((engine) => `engines/${engine}`) : [room]))
  .sort();

describe('the survey sees what is wrong', () => {
  test('every planted breach is found, and nothing else', () => {
    expect([...survey(PLANTED).breaches].sort()).toEqual([
      'base/src/up.ts: not below: @qichuang/domain',
      'domain/src/View.tsx: not below: @qichuang/language',
      'domain/src/View.tsx: not to be used here: zod',
      'domain/src/database.test.ts: database outside store: pg',
      'domain/src/deep.ts: past the door: ../../base/src/index.ts',
      'domain/src/deep.ts: past the door: @qichuang/base/src/up.ts',
      'domain/src/egg.ts: cycle: domain/src/egg.ts domain/src/hen.ts',
      'domain/src/files.ts: Node in a pure room: crypto',
      'domain/src/files.ts: Node in a pure room: node:fs',
      'domain/src/lost.ts: computed import: ?',
      'domain/src/lost.ts: leads nowhere: ./nowhere.ts',
      'domain/src/lost.ts: leads nowhere: @qichuang/nobody',
      'domain/src/lost.ts: leads nowhere: no-such-package',
      'engines/draw/src/index.ts: not below: @qichuang/engine-tally',
      'engines/draw/src/index.ts: not to be used here: zod',
      'server/src/index.ts: database outside store: drizzle-orm/node-postgres',
      'server/src/index.ts: world outside tests: @qichuang/world',
      'tools/start.ts: past the door: ../domain/src/deep.ts',
      'verify/page/main.ts: not below: @qichuang/engine-tally',
    ]);
  });
});

describe('the floors of the house', () => {
  const { rooms, imports, breaches } = survey(HOUSE);

  test('no room looks up, sideways, past a door, outside, or in a circle', () => {
    expect(breaches).toEqual([]);
  });

  test('every room of the table was seen, and a fair number of imports', () => {
    expect(ROOMS.filter((room) => !rooms.has(room))).toEqual([]);
    expect(imports).toBeGreaterThan(300);
  });

  test('a room that stands is no longer to come', () => {
    expect(TO_COME.filter((room) => rooms.has(room) || existsSync(`${HOUSE}/${room}`))).toEqual([]);
  });

  test('every package of the house has a floor', () => {
    const folders = [
      ...readdirSync(HOUSE),
      ...readdirSync(`${HOUSE}/engines`).map((name) => `engines/${name}`),
    ];
    const packages = folders.filter((folder) => existsSync(`${HOUSE}/${folder}/package.json`));
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  test('the list of what may be used names rooms that exist', () => {
    const engine = /^engines\/(draw|similarity|ledger)$/;
    const known = [...ROOMS, ...TO_COME];
    expect(Object.keys(MAY_USE).filter((room) => !known.includes(room) && !engine.test(room))).toEqual([]);
  });

  test('every room is one door wide', () => {
    const doors = ROOMS.map((room) => ({
      room,
      exports: JSON.parse(readFileSync(`${HOUSE}/${room}/package.json`, 'utf8')).exports as unknown,
    }));
    expect(doors.filter((door) => JSON.stringify(door.exports) !== '{".":"./src/index.ts"}')).toEqual([]);
  });
});
