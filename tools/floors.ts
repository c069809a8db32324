import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { cyclesIn } from './floors/cycles-in.ts';
import { importsOf } from './floors/imports-of.ts';
import { CORRIDORS, DATABASE_PACKAGES, MAY_IMPORT, MAY_USE, PURE } from './floors/tables.ts';

/** What a look through a house has found: the rooms it saw, with their number of files, and every breach. */
export type Survey = {
  readonly rooms: ReadonlyMap<string, number>;
  readonly imports: number;
  /** `file: what is wrong: what it names`, in the order of the files. */
  readonly breaches: readonly string[];
};

const SOURCE = /\.[cm]?[jt]sx?$/;
const TEST = /\.test\.tsx?$|\/fixtures\//;
const NOT_SOURCES = new Set(['node_modules', 'dist', 'generated', 'coverage', 'fixtures', '.git', '.data']);
const BUILT_IN = new Set(builtinModules);

/** Reads every import of every room and corridor below `root` and holds it against the tables. */
export function survey(root: string): Survey {
  const rooms = new Map<string, number>();
  const edges = new Map<string, readonly string[]>();
  const breaches: string[] = [];
  let imports = 0;

  for (const file of sourcesBelow(root, '.')) {
    const room = roomOf(file);
    if (room !== null) rooms.set(room, (rooms.get(room) ?? 0) + 1);
    const targets: string[] = [];
    for (const { specifier, eager } of importsOf(readFileSync(join(root, file), 'utf8'))) {
      imports += 1;
      const target = look(root, file, specifier);
      if (target.wrong !== undefined) breaches.push(`${file}: ${target.wrong}: ${specifier ?? '?'}`);
      else if (target.file !== undefined && eager) targets.push(target.file);
    }
    edges.set(file, targets);
  }
  for (const cycle of cyclesIn(edges)) breaches.push(`${cycle[0]}: cycle: ${cycle.join(' ')}`);
  return { rooms, imports, breaches };
}

type Looked = { readonly file?: string; readonly wrong?: string };

function look(root: string, file: string, specifier: string | null): Looked {
  if (specifier === null) return isCorridor(roomOf(file)) ? {} : { wrong: 'computed import' };
  if (specifier.startsWith('.')) return lookNear(root, file, specifier);
  if (specifier.startsWith('@qichuang/')) return lookThroughDoor(root, file, specifier);
  return lookOutside(root, file, specifier);
}

function lookNear(root: string, file: string, specifier: string): Looked {
  const target = normalize(join(dirname(file), specifier.replace(/\?\w+$/, '')));
  const together = isCorridor(roomOf(file)) && isCorridor(roomOf(target));
  if (roomOf(target) !== roomOf(file) && !together) return { wrong: 'past the door' };
  if (!existsSync(join(root, target))) return { wrong: 'leads nowhere' };
  return { file: target };
}

function lookThroughDoor(root: string, file: string, specifier: string): Looked {
  const [, name = '', ...deeper] = specifier.split('/');
  const room = name.startsWith('engine-') ? `engines/${name.slice('engine-'.length)}` : name;
  const door = `${room}/src/index.ts`;
  if (!existsSync(join(root, door))) return { wrong: 'leads nowhere' };
  if (deeper.length > 0) return { wrong: 'past the door' };

  const from = roomOf(file);
  if (from === null || isCorridor(from) || TEST.test(file) || from === room) return { file: door };
  if (room === 'world') return { wrong: 'world outside tests' };
  const allowed = entry(MAY_IMPORT, from);
  if (allowed === undefined) return { wrong: 'a room without a floor' };
  return allowed.some((pattern) => covers(pattern, room)) ? { file: door } : { wrong: 'not below' };
}

function lookOutside(root: string, file: string, specifier: string): Looked {
  const room = roomOf(file);
  const isTest = TEST.test(file);
  if (specifier.startsWith('node:') || BUILT_IN.has(specifier)) {
    const isPure =
      room !== null && entry(Object.fromEntries(PURE.map((name) => [name, true])), room) === true;
    return isPure && file.startsWith(`${room}/src/`) && !isTest ? { wrong: 'Node in a pure room' } : {};
  }
  const name = packageOf(specifier);
  const isDatabase = DATABASE_PACKAGES.some((one) => name === one || name.startsWith(`${one}/`));
  if (isDatabase && room !== 'store' && !isCorridor(room)) return { wrong: 'database outside store' };
  if (!isInstalled(root, file, name)) return { wrong: 'leads nowhere' };
  const allowed = room === null ? undefined : entry(MAY_USE, room);
  return allowed === undefined || isTest || allowed.includes(name) ? {} : { wrong: 'not to be used here' };
}

// Tools look into the database to see what an act has left there; a file at the root is one of them.
function isCorridor(room: string | null): boolean {
  return room === null || CORRIDORS.includes(room);
}

function roomOf(file: string): string | null {
  const [first = '', second = '', ...rest] = file.split('/');
  if (first === 'engines' && rest.length > 0) return `engines/${second}`;
  return second === '' || first === '..' ? null : first;
}

function entry<Value>(table: Readonly<Record<string, Value>>, room: string): Value | undefined {
  return Object.entries(table).find(([pattern]) => covers(pattern, room))?.[1];
}

function covers(pattern: string, room: string): boolean {
  return pattern === room || (pattern.endsWith('/*') && room.startsWith(pattern.slice(0, -1)));
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isInstalled(root: string, file: string, name: string): boolean {
  for (let folder = dirname(join(root, file)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules', name))) return true;
    if (folder === dirname(folder)) return false;
  }
}

function sourcesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((child) => {
      const path = normalize(join(folder, child.name));
      if (child.isDirectory()) return sourcesBelow(root, path);
      return SOURCE.test(path) ? [path] : [];
    });
}
