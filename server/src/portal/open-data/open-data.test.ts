import { sha256Hex } from '@qichuang/base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InspectionHouse, openInspectionHouse } from '../../testing/inspection-house.ts';
import { OPEN_TABLES } from './open-files.ts';

let world: InspectionHouse;

beforeAll(async () => {
  world = await openInspectionHouse();
  await world.platform();
});

afterAll(() => world.open.close());

const get = async (path: string) => world.open.app.request(path);

interface Catalogue {
  readonly 'dcat:dataset': readonly {
    readonly 'dct:identifier': string;
    readonly 'dct:modified'?: { readonly '@value': string };
    readonly 'csvw:tableSchema': {
      readonly 'csvw:primaryKey': string;
      readonly 'csvw:column': readonly object[];
    };
    readonly 'dcat:distribution': readonly {
      readonly 'dcat:downloadURL': { readonly '@id': string };
      readonly 'dcat:byteSize': { readonly '@value': string };
      readonly 'spdx:checksum': { readonly 'spdx:checksumValue': { readonly '@value': string } };
    }[];
  }[];
}

describe('open data: every public table with licence, dictionary, stable ids and digests', () => {
  test('each file named in the catalogue is there, byte for byte as its digest says, in both languages', async () => {
    const answer = await get('/open-data/catalogue.jsonld');
    expect(answer.headers.get('content-type')).toContain('application/ld+json');
    const catalogue = (await answer.json()) as Catalogue & {
      readonly 'dct:license': { readonly '@id': string };
    };
    expect(catalogue['dct:license']['@id']).toContain('creativecommons.org/licenses/by/4.0');
    const datasets = catalogue['dcat:dataset'];
    expect(datasets.map((one) => one['dct:identifier'])).toEqual(OPEN_TABLES.map(({ id }) => id));
    for (const file of datasets.flatMap((one) => one['dcat:distribution'])) {
      const { pathname } = new URL(file['dcat:downloadURL']['@id']);
      const bytes = new Uint8Array(await (await get(`${pathname}?lang=en`)).arrayBuffer());
      expect([pathname, String(bytes.length), sha256Hex(bytes)]).toEqual([
        pathname,
        file['dcat:byteSize']['@value'],
        file['spdx:checksum']['spdx:checksumValue']['@value'],
      ]);
    }
  });

  test('every field has its meaning in both languages, the key is one of them, and no two rows share it', async () => {
    for (const { id, key, fields } of OPEN_TABLES) {
      expect([id, fields.map((field) => field.id)]).toEqual([id, expect.arrayContaining([key]) as unknown]);
      for (const { meaning, title } of fields) {
        expect(Object.values({ ...meaning }).every((text) => text !== '')).toBe(true);
        expect(title.en).not.toMatch(/\p{Script=Han}/u);
      }
      const { rows } = (await (await get(`/open-data/${id}.json`)).json()) as {
        readonly rows: readonly Readonly<Record<string, unknown>>[];
      };
      const ids = rows.map((row) => row[key]);
      expect([id, new Set(ids).size]).toEqual([id, ids.length]);
      for (const row of rows) expect(Object.keys(row).sort()).toEqual(fields.map((field) => field.id).sort());
    }
    const { rows } = (await (await get('/open-data/platforms.json')).json()) as {
      readonly rows: readonly unknown[];
    };
    expect(rows.length).toBeGreaterThan(0);
  });

  test('the page names licence and tables, and what is no table is not there', async () => {
    const page = await (await get('/open-data')).text();
    expect(page).toContain('CC BY 4.0');
    expect(page).toContain('/open-data/platforms.csv');
    expect((await get('/open-data/persons.csv')).status).toBe(404);
    expect((await get('/open-data/platforms.exe')).status).toBe(404);
  });
});
