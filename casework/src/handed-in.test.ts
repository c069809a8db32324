import type { Application } from '@qichuang/domain';
import type { FormValues } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimedElsewhere } from './claimed-elsewhere.ts';
import { APPLYING, act, type CaseWorld, openCaseWorld } from './fixtures/case-world.ts';
import { type Filled, filledApplication } from './fixtures/filled-application.ts';
import { handedIn, proseOf, readCopy, readPrint, submitApplication, withdrawApplication } from './index.ts';

let world: CaseWorld;
let filled: Filled;
let application: Application;
let values: FormValues;

beforeAll(async () => {
  world = await openCaseWorld();
  filled = await filledApplication(world, APPLYING);
  const body = { application: filled.id, version: filled.version, fields: [], declaresTrue: true } as const;
  const outcome = await submitApplication(world.desk, act(filled.submitter, APPLYING, body));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  const found = await world.desk.shelf.find('application', filled.id);
  const bytes = await world.desk.shelf.frozenBytes(outcome.value.hash);
  if (found === undefined || bytes === undefined) throw new Error('not submitted');
  application = found;
  values = readCopy(bytes).values;
});

afterAll(() => world.store.close());

function patentsOf(from: FormValues): readonly string[] {
  const rows = from['patents'] as readonly { readonly patent_number: string }[];
  return rows.map((row) => row.patent_number);
}

const rival = () => ({ ...application, organisation: 'org_0000000000' as Application['organisation'] });

function claiming(number: string): FormValues {
  return { patents: [{ patent_number: number }] } as unknown as FormValues;
}

describe('evidence that no two applicants may claim (B4.2)', () => {
  test('a submission keeps what it claims; a rival who claims it in another spelling is told', async () => {
    const [number = ''] = patentsOf(values);
    expect(number).not.toBe('');
    const spelled = ` ${number.replace(/^ZL/, 'zl ')} `;
    expect(await claimedElsewhere(world.desk, rival(), claiming(spelled))).toEqual([spelled.trim()]);
    expect(await claimedElsewhere(world.desk, rival(), claiming(`${number}9`))).toEqual([]);
  });

  test('one’s own earlier claim is no rival’s, nor is one in another programme', async () => {
    const [number = ''] = patentsOf(values);
    expect(await claimedElsewhere(world.desk, application, claiming(number))).toEqual([]);
    const elsewhere = { ...rival(), programme: 'bigdata-2020' };
    expect(await claimedElsewhere(world.desk, elsewhere, claiming(number))).toEqual([]);
  });

  test('what was withdrawn claims nothing', async () => {
    const [number = ''] = patentsOf(values);
    const gone = await withdrawApplication(
      world.desk,
      act(filled.submitter, APPLYING, {
        application: filled.id,
        version: application.version,
        reason: '另行申报。',
      }),
    );
    if (!gone.ok) throw new Error(JSON.stringify(gone.refusal));
    expect(await claimedElsewhere(world.desk, rival(), claiming(number))).toEqual([]);
  });
});

describe('what a copy says for others to be compared with', () => {
  test('its print and its claims are kept with it, and would be drawn the same from the copy', async () => {
    const { handedIn: kept } = world.store;
    const hash = application.copies.at(-1)?.hash ?? '';
    expect(await kept.printed(application.programme)).toEqual([{ application: filled.id, copy: hash }]);
    const [row] = await kept.prints([filled.id]);
    const bytes = await world.desk.shelf.frozenBytes(hash);
    if (bytes === undefined || row === undefined) throw new Error('nothing kept');
    const drawn = handedIn(world.programme, application, hash, readCopy(bytes));
    expect([...row.print]).toEqual([...(drawn.print ?? [])]);
    expect(readPrint(row.print)[0]).toBeGreaterThan(500);
    expect(drawn.claims.some((claim) => claim.startsWith('patent '))).toBe(true);
    expect(drawn.claims.some((claim) => claim.startsWith('file-hash '))).toBe(true);
  });

  test('a copy of which nothing was drawn is found, drawn, and not found again', async () => {
    const { handedIn: kept } = world.store;
    expect(await kept.notDrawn(10)).toEqual([]);
    const [row] = await kept.prints([filled.id]);
    await kept.keep([
      {
        application: application.id,
        programme: application.programme,
        copy: 'an earlier copy',
        claims: [],
        print: null,
      },
    ]);
    expect(await kept.notDrawn(10)).toEqual([filled.id]);
    expect(await kept.prints([filled.id])).toEqual([]);
    const hash = application.copies.at(-1)?.hash ?? '';
    await kept.keep([
      {
        application: application.id,
        programme: application.programme,
        copy: hash,
        claims: [],
        print: row?.print ?? null,
      },
    ]);
    expect(await kept.notDrawn(10)).toEqual([]);
  });

  test('prose is long text alone, and each field knows its place in it', () => {
    const prose = proseOf(world.programme, { category: 'laboratory', values });
    expect(prose.parts.length).toBeGreaterThan(5);
    for (const { field, start, end } of prose.parts) {
      const written = values[field];
      if (typeof written === 'string') expect(prose.text.slice(start, end)).toBe(written);
    }
    expect(prose.text).not.toContain(String(values['platform_name']));
    expect(proseOf(world.programme, { category: 'laboratory', values: {} })).toEqual({ text: '', parts: [] });
  });

  test('kept bytes that are no print are a broken shelf', () => {
    expect(() => readPrint(new Uint8Array(3))).toThrow('cut short');
  });
});
