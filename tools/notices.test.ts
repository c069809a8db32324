import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { noticesOf } from './notices.ts';

const HOUSE = fileURLToPath(new URL('..', import.meta.url));
/** Licences under which a package may go out with ours without further thought. */
const KNOWN =
  /^\(?(?:MIT|MIT-0|MIT\/X11|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Zlib|Python-2\.0|OFL-1\.1|PostgreSQL|WTFPL)(?:(?: OR | AND ).*)?\)?$/;

/** Says nothing of a licence; comes with exceljs, which needs it only to read workbooks as streams. We do not. */
const UNSTATED = ['buffers'];

describe('THIRD_PARTY_NOTICES.md', () => {
  const notices = noticesOf(HOUSE);

  test('names every package that is needed to run (if not: npx tsx tools/notices.ts)', () => {
    const written = readFileSync(`${HOUSE}/THIRD_PARTY_NOTICES.md`, 'utf8');
    const rows = [...written.matchAll(/^\| (\S+) \| (\d\S*) \|/gm)].map(
      ([, name, version]) => `${name} ${version}`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows).toEqual(notices.map(({ name, version }) => `${name} ${version}`));
  });

  test('every licence is one that lets us', () => {
    expect(notices.filter(({ name, licence }) => !KNOWN.test(licence) && !UNSTATED.includes(name))).toEqual(
      [],
    );
  });
});
