// Writes the State Council's calendar into the domain: `npx tsx tools/data/work-calendar.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { day, weekday } from '@qichuang/base';

interface Notice {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const SOURCE = fileURLToPath(
  new URL('../../node_modules/chinese-days/dist/chinese-days.json', import.meta.url),
);
const TARGET = fileURLToPath(new URL('../../domain/src/identifiers/state-council-days.ts', import.meta.url));
const FIRST_YEAR = 2020;
const LAST_YEAR = 2026;

/** The text of `domain/src/identifiers/state-council-days.ts`. */
export function workCalendarFile(): string {
  const notice = JSON.parse(readFileSync(SOURCE, 'utf8')) as Notice;
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  // Saturdays and Sundays within a holiday are free anyway, and worked weekdays need no mention.
  const rest = days(notice.holidays, years).filter((text) => weekday(day(text)) <= 5);
  const work = days(notice.workdays, years).filter((text) => weekday(day(text)) > 5);
  return [
    '// Written by tools/data/work-calendar.ts from chinese-days 1.5.7; do not edit.',
    '',
    '/** Years whose notice of the General Office of the State Council is below. */',
    `export const YEARS = [${years.join(', ')}] as const;`,
    '',
    '/** Mondays to Fridays off. */',
    ...list('REST', rest, years),
    '',
    '/** Saturdays and Sundays worked to make up for them. */',
    ...list('WORK', work, years),
    '',
  ].join('\n');
}

function days(entries: Readonly<Record<string, string>>, years: readonly number[]): readonly string[] {
  return Object.keys(entries)
    .filter((text) => years.includes(Number(text.slice(0, 4))))
    .toSorted();
}

/** One year, one line of text: a notice can be compared with it by eye. */
function list(name: string, all: readonly string[], years: readonly number[]): readonly string[] {
  const lines = years.map((year) => {
    const ofYear = all.filter((text) => text.startsWith(String(year))).map((text) => text.slice(5));
    return `  ${year}: '${ofYear.join(' ')}',`;
  });
  return [`export const ${name} = {`, ...lines, '} as const;'];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(TARGET, workCalendarFile());
}
