import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { canonicalBytes, day, mintId, sha256, sha256Hex, utf8 } from '@qichuang/base';
import type { Change } from '@qichuang/casework';
import type { Application, DesignationStatement, Platform } from '@qichuang/domain';
import { formatNoteKey } from '@qichuang/engine-ledger';
import { openFiles } from '@qichuang/store';
import { examine, openFile } from '@qichuang/verify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openClock } from '../clock.ts';
import { openSequencer } from '../ledger/sequencer.ts';
import { openLog } from '../log/log.ts';
import { type OpenHouse, openHouse } from '../open-house.ts';
import { publishProgrammes } from '../publish-programmes.ts';
import { readSettings } from '../settings.ts';
import { type Cases, openCases } from '../testing/made-up-cases.ts';
import { certificatePaper, hasCertificate } from './certificate-paper.ts';

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

let cases: Cases;
let house: OpenHouse;
let folder: string;
let platform: Platform;

beforeAll(async () => {
  cases = await openCases();
  folder = mkdtempSync(join(tmpdir(), 'qichuang-files-'));
  const settings = readSettings({ DATA_DIR: folder, PUBLIC_URL: 'https://platforms.example' }, []);
  const log = openLog('warn', { write: () => true });
  const clock = openClock();
  await publishProgrammes(cases.store, clock, log);
  const files = await openFiles({ dir: join(folder, 'files') });
  house = await openHouse({ store: cases.store, files, settings, log, clock });
  platform = platformOf(cases.of('designated'));
});

afterAll(async () => {
  await cases.store.close();
  rmSync(folder, { recursive: true, force: true });
});

function platformOf(application: Application): Platform {
  if (application.recommender === null) throw new Error('no recommender');
  return {
    id: mintId('plt', sha256(utf8('certificate'))),
    version: 1,
    state: 'active',
    number: NUMBER,
    application: application.id,
    announcement: mintId('ann', sha256(utf8('certificate'))),
    round: application.round,
    programme: application.programme,
    category: application.category,
    kind: '',
    name: STATEMENT.name,
    organisation: application.organisation,
    organisationName: STATEMENT.holder.name,
    partners: STATEMENT.partners,
    recommender: application.recommender,
    city: '3702',
    announcedOn: STATEMENT.announcement.on,
    validFrom: STATEMENT.validity.from,
    validUntil: STATEMENT.validity.until,
    plaque: false,
  };
}

async function commit(change: Partial<Change>): Promise<void> {
  const written = await cases.store.shelf.commit({
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
    writes: [{ kind: 'platform', previous: null, next: platform }],
    frozen: [{ hash: digest, bytes }],
    facts: [
      {
        act: 'issue-certificate',
        at: house.clock.now(),
        office: null,
        subject: { kind: 'platform', id: platform.id },
        from: 'active',
        to: 'active',
        clause: 'B5.2',
        digest,
      },
    ],
  });
}

async function fetched(format: 'json' | 'pdf', number = NUMBER): Promise<Uint8Array | null> {
  const file = await certificatePaper(house, number, format, TODAY);
  return file === null ? null : (file.bytes as Uint8Array);
}

async function fetchedText(): Promise<string> {
  return new TextDecoder().decode((await fetched('json')) ?? new Uint8Array());
}

function known() {
  return { keys: house.ledger.keys.map(formatNoteKey), today: TODAY };
}

describe('a certificate from the system, checked by a stranger (A3.6, B5.2)', () => {
  test('there is none before the ledger’s head covers it, nor for a number nobody has', async () => {
    await issue();
    expect(await fetched('json')).toBeNull();
    expect(await hasCertificate(house, platform)).toBe(false);
    await openSequencer(house).round();
    expect(await hasCertificate(house, platform)).toBe(true);
    expect(await fetched('json', 'SDDE-LAB-2023-9999')).toBeNull();
  });

  test('the JSON is provable as it is, by the log’s key; altered it is not', async () => {
    const text = await fetchedText();
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
    const opened = await openFile(
      (await fetched('pdf')) ?? new Uint8Array(),
      async (packed, most) => new Uint8Array(inflateSync(packed, { maxOutputLength: most })),
    );
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(await fetchedText());
  });

  test('of a platform that was revoked it is still to be had, and its page says that it was', async () => {
    const before = await fetched('pdf');
    const revoked = { ...platform, version: 2, state: 'revoked', endedOn: day('2026-03-01') } as const;
    await commit({ writes: [{ kind: 'platform', previous: platform, next: revoked }] });
    const after = await fetched('pdf');
    expect(after).not.toBeNull();
    expect(after).not.toEqual(before);
  });
});
