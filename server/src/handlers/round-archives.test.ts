import { createHash } from 'node:crypto';
import { canonicalBytes, type Instant, sha256Hex } from '@qichuang/base';
import type { Application } from '@qichuang/domain';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlatformHouse, type PlatformHouse } from '../testing/platform-house.ts';
import type { Visitor } from '../testing/visitor.ts';

let world: PlatformHouse;
let path: string;
const pdf = Buffer.from('%PDF-1.7\n虚构登记证书\nstartxref\n9\n%%EOF\n');

beforeAll(async () => {
  world = await openPlatformHouse();
  const { open, host, round, newId, put } = world;
  path = `/api/v1/rounds/${round.id}/archives`;
  const { house } = open;
  const begun = await host.ask('POST', `/api/v1/rounds/${round.id}/applications`, {
    body: { category: 'laboratory', kind: '' },
  });
  const draft = await house.desk.shelf.find('application', String(begun.json['id']));
  if (draft === undefined) throw new Error(JSON.stringify(begun.json));
  const file = await house.files.put([pdf] as unknown as AsyncIterable<Uint8Array>, 1_000_000);
  const attachment = newId('att');
  const copy = canonicalBytes({ name: '示例实验室', attachments: [{ id: attachment }] });
  const at = house.clock.now();
  const by = draft.organisation as never;
  const next: Application = {
    ...draft,
    version: draft.version + 1,
    state: 'recommended',
    receipt: 'SDDE-2025-000001',
    name: '示例实验室',
    copies: [{ id: newId('cpy'), number: 1, hash: sha256Hex(copy), at, by }],
  };
  await house.desk.shelf.commit({
    writes: [{ kind: 'application', previous: draft, next }],
    facts: [],
    messages: [],
    numbers: [],
    frozen: [{ hash: sha256Hex(copy), bytes: copy }],
    drafts: [],
    request: { key: 'handed-in', by: 'fixture', digest: 'd' },
    answer: null,
  });
  // Taken away since, but the copy speaks of it.
  await put({
    kind: 'attachment',
    previous: null,
    next: {
      id: attachment,
      version: 1,
      state: 'removed',
      holder: draft.id,
      slot: 'certificate',
      name: '虚构登记证书.pdf',
      media: 'pdf',
      bytes: file.bytes,
      hash: file.hash,
      issuedOn: null,
      by,
      at: at as Instant,
    },
  });
});

afterAll(() => world.open.close());

const fetches = async (who: Visitor, at: string) =>
  world.open.app.request(at, { headers: { cookie: who.cookie } });

describe('what was handed in to a round, taken out as one archive', () => {
  test('its own authority alone; everybody else finds nothing there', async () => {
    for (const who of ['host', 'recommends', 'elsewhere'] as const) {
      const told = await world[who].ask('POST', path, { body: { category: null } });
      expect([who, told.status === 403 || told.status === 404]).toEqual([who, true]);
    }
    const strange = await world.clerk.ask('POST', path, { body: { category: 'nothing' } });
    expect(strange.json).toMatchObject({ kind: 'value-not-allowed' });
  });

  test('every copy, attachment and list is in it under its digest, the length was told, and the ledger says who took it', async () => {
    const taken = await world.clerk.ask('POST', path, { body: { category: null } });
    expect(taken.status).toBe(200);
    const { manifest, bytes, files } = taken.json as { manifest: string; bytes: number; files: number };
    const answer = await fetches(world.clerk, `${path}/${manifest}`);
    expect(answer.headers.get('content-length')).toBe(String(bytes));
    const packed = Buffer.from(await answer.arrayBuffer());
    expect(packed.length).toBe(bytes);
    const zip = await JSZip.loadAsync(packed);
    expect(Object.keys(zip.files)).toHaveLength(files);
    const sums = (await zip.file('SHA256SUMS')?.async('string')) ?? '';
    for (const line of sums.trimEnd().split('\n')) {
      const [digest = '', name = ''] = line.split('  ');
      const content = (await zip.file(name)?.async('nodebuffer')) ?? Buffer.of();
      expect([name, createHash('sha256').update(content).digest('hex')]).toEqual([name, digest]);
    }
    expect(sums).toMatch(new RegExp(`^${manifest} {2}manifest\\.json$`, 'm'));
    expect(sums).toMatch(/ {2}applications\/SDDE-2025-000001\/copy-1\.json$/m);
    expect(sums).toMatch(/ {2}applications\/SDDE-2025-000001\/attachments\/certificate\/att_\w+\.pdf$/m);
    expect(await zip.file('lists/applications.csv')?.async('string')).toContain('SDDE-2025-000001');

    const { rows } = await world.open.house.store.queries.listFacts(
      { act: 'take-round-archive' },
      { limit: 5 },
    );
    expect(rows).toMatchObject([
      { fact: { digest: manifest, subject: { kind: 'round', id: world.round.id } } },
    ]);
    const again = Buffer.from(await (await fetches(world.clerk, `${path}/${manifest}`)).arrayBuffer());
    expect(again.equals(packed)).toBe(true);
    for (const who of ['host', 'recommends', 'elsewhere'] as const)
      expect([who, (await fetches(world[who], `${path}/${manifest}`)).status >= 403]).toEqual([who, true]);
    expect((await fetches(world.clerk, `${path}/${'0'.repeat(64)}`)).status).toBe(404);
  });
});
