import { randomUUID } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { canonicalBytes, day, mintId, sha256, sha256Hex, utf8 } from '@qichuang/base';
import type { Change } from '@qichuang/casework';
import type { DesignationStatement, Platform } from '@qichuang/domain';
import { formatNoteKey } from '@qichuang/engine-ledger';
import { examine, openFile } from '@qichuang/verify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSequencer } from '../ledger/sequencer.ts';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';

const NUMBER = 'SDDE-LAB-2023-0017';
const TODAY = day('2026-06-01');

const STATEMENT: DesignationStatement = {
  form: 'designation-v1',
  number: NUMBER,
  name: '海洋感知与智能观测创新实验室（虚构）',
  category: { id: 'laboratory', zh: '创新实验室', en: 'Innovation laboratory' },
  holder: { name: '青岛示例海洋大学', uscc: '12370000MB0000001X' },
  partners: ['虚构海洋仪器有限公司'],
  announcement: { documentNumber: '示例工信〔2025〕12号', on: day('2025-12-29') },
  validity: { from: day('2025-12-29'), until: day('2028-12-28') },
  programme: { id: 'digital-economy-2023', zh: '示例', en: 'Example', digest: sha256Hex(utf8('made up')) },
  issuer: { zh: '示例省工业和信息化厅', en: 'Department of Industry of Example Province' },
};

let open: TestHouse;

beforeAll(async () => {
  open = await openTestHouse({ PUBLIC_URL: 'https://platforms.example' });
});

afterAll(() => open.close());

function id<Kind extends string>(prefix: Kind) {
  return mintId(prefix, sha256(utf8(`certificate ${prefix}`)));
}

function platform(over: Partial<Platform> = {}): Platform {
  return {
    id: id('plt'),
    version: 1,
    state: 'active',
    number: NUMBER,
    application: id('app'),
    announcement: id('ann'),
    round: id('rnd'),
    programme: 'digital-economy-2023',
    category: 'laboratory',
    kind: 'general',
    name: STATEMENT.name,
    organisation: id('org'),
    organisationName: STATEMENT.holder.name,
    partners: STATEMENT.partners,
    recommender: id('rec'),
    city: '3702',
    announcedOn: STATEMENT.announcement.on,
    validFrom: STATEMENT.validity.from,
    validUntil: STATEMENT.validity.until,
    plaque: false,
    ...over,
  };
}

async function commit(change: Partial<Change>): Promise<void> {
  const written = await open.store.shelf.commit({
    writes: [],
    facts: [],
    messages: [],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: randomUUID(), by: 'per_0000000000', digest: 'd' },
    answer: null,
    ...change,
  });
  expect(written).toBe('written');
}

async function issue(): Promise<void> {
  const bytes = canonicalBytes(STATEMENT);
  const digest = sha256Hex(bytes);
  await commit({
    writes: [{ kind: 'platform', previous: null, next: platform() }],
    frozen: [{ hash: digest, bytes }],
    facts: [
      {
        act: 'issue-certificate',
        at: open.house.clock.now(),
        office: null,
        subject: { kind: 'platform', id: id('plt') },
        from: 'active',
        to: 'active',
        clause: 'B5.2',
        digest,
      },
    ],
  });
}

function fetchAs(format: 'json' | 'pdf', number = NUMBER) {
  return open.app.request(`/api/v1/certificates/${number}?format=${format}`);
}

function known() {
  return { keys: open.house.ledger.keys.map(formatNoteKey), today: TODAY };
}

describe('a certificate from the system, checked by a stranger (A3.6, B5.2)', () => {
  test('there is none before the ledger’s head covers it, nor for a number nobody has', async () => {
    await issue();
    expect((await fetchAs('json')).status).toBe(404);
    expect((await fetchAs('json', 'SDDE-LAB-2023-9999')).status).toBe(404);
  });

  test('the JSON is provable as it is, by the log’s key; altered it is not', async () => {
    await openSequencer(open.house).round();
    const answer = await fetchAs('json');
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(examine(text, known())).toMatchObject({
      verdict: 'holds',
      kind: 'certificate',
      content: { statement: STATEMENT, standing: 'in-force', head: { origin: 'platforms.example/ledger' } },
    });
    expect(examine(text.replace('青岛示例', '烟台示例'), known())).toMatchObject({
      verdict: 'does-not-hold',
      faults: [{ field: 'statement.holder.name', fault: 'altered' }],
    });
  });

  test('the PDF carries the same document', async () => {
    const answer = await fetchAs('pdf');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const opened = await openFile(
      bytes,
      async (packed, most) => new Uint8Array(inflateSync(packed, { maxOutputLength: most })),
    );
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(await (await fetchAs('json')).text());
  });

  test('of a platform that was revoked it is still to be had, for whoever must prove what was', async () => {
    await commit({
      writes: [
        {
          kind: 'platform',
          previous: platform(),
          next: platform({ version: 2, state: 'revoked', endedOn: day('2026-03-01') }),
        },
      ],
    });
    expect((await fetchAs('pdf')).status).toBe(200);
  });
});
