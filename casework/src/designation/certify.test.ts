import { addDays, addMs, canonicalJson, dayIn, fromUtf8, SHANGHAI } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { act, DECIDING, newId, openCaseWorld } from '../fixtures/case-world.ts';
import {
  followRecord,
  prepareAnnouncement,
  prepareNotice,
  publishAnnouncement,
  publishNotice,
  reissueCertificate,
} from '../index.ts';

async function announced() {
  const world = await openCaseWorld();
  const { desk, authority } = world;
  await world.application('selected');
  const list = {
    round: world.round.id,
    startsOn: '2025-12-18',
    title: '公示',
    number: '',
    categories: ['laboratory'],
  };
  const prepared = await prepareNotice(desk, act(authority.clerk, DECIDING, list));
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusal));
  const { id } = prepared.value;
  await publishNotice(desk, act(authority.approver, DECIDING, { notice: id, version: 1 }));
  const notice = await desk.shelf.find('notice', id);
  if (notice === undefined) throw new Error('no notice');
  const after = addMs(notice.until, 1);
  const body = { notice: id, title: '名单', documentNumber: '示例工信〔2025〕12号' };
  const drawn = await prepareAnnouncement(desk, act(authority.clerk, after, body));
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.refusal));
  const publish = (who: typeof authority.clerk) =>
    publishAnnouncement(desk, act(who, after, { announcement: drawn.value.id, version: 1 }));
  return { world, publish };
}

describe('a certificate for each platform on the announced list (A3.6, B5.2)', () => {
  test('the ledger has the digest of what the certificate states, and the bytes are kept', async () => {
    const { world, publish } = await announced();
    try {
      const { desk, organisation, programme, round } = world;
      expect(await publish(world.authority.approver)).toMatchObject({ ok: true });
      const [platform] = await desk.shelf.where('platform', { programme: programme.id });
      const { rows } = await world.store.queries.listFacts({ subject: platform?.id ?? '' }, { limit: 10 });
      const facts = rows.map(({ fact }) => fact);
      const issued = facts.filter(({ act: name }) => name === 'issue-certificate');
      expect(issued).toMatchObject([{ subject: { kind: 'platform', id: platform?.id }, clause: 'B5.2' }]);

      const bytes = await desk.shelf.frozenBytes(issued[0]?.digest ?? '');
      const text = fromUtf8(bytes ?? new Uint8Array());
      const statement: unknown = JSON.parse(text);
      expect(canonicalJson(statement)).toBe(text);
      expect(statement).toMatchObject({
        form: 'designation-v1',
        number: 'SDDE-LAB-2025-0001',
        name: platform?.name,
        holder: { name: platform?.organisationName, uscc: organisation.uscc },
        announcement: { documentNumber: '示例工信〔2025〕12号', on: '2025-12-24' },
        validity: { from: '2025-12-24', until: '2028-12-23' },
        programme: { id: programme.id, digest: round.programmeDigest },
        issuer: { zh: programme.authority.zh },
      });
    } finally {
      await world.store.close();
    }
  });

  test('a list that is refused leaves no certificate', async () => {
    const { world, publish } = await announced();
    try {
      const { clerk, approver } = world.authority;
      const both = { person: clerk.person, office: approver.office };
      expect(await publish(both)).toMatchObject({ ok: false, refusal: { kind: 'same-person' } });
      const { rows } = await world.store.queries.listFacts({ act: 'issue-certificate' }, { limit: 10 });
      expect(rows).toEqual([]);
    } finally {
      await world.store.close();
    }
  });
});

describe('a certificate follows a change on file (A3.6, B5.4)', () => {
  test('once the platform has another name it is behind, until it is issued anew with the same number and validity', async () => {
    const { world, publish } = await announced();
    try {
      const { desk, store } = world;
      await publish(world.authority.approver);
      const [platform] = await desk.shelf.where('platform', { programme: world.programme.id });
      if (platform === undefined) throw new Error('no platform');
      expect(await store.queries.certificatesBehind()).toEqual([]);

      const later = addMs(DECIDING, 100 * 86_400_000);
      const [entry] = await desk.shelf.where('recordEntry', { platform: platform.id, item: 'name' });
      if (entry === undefined) throw new Error('no record');
      const from = dayIn(later, SHANGHAI);
      const ended = { ...entry, version: 2, validUntil: addDays(from, -1) };
      const begun = { ...entry, id: newId('ren'), values: { name: '示例新方向创新实验室' }, validFrom: from };
      await store.shelf.commit({
        writes: [
          { kind: 'recordEntry', previous: entry, next: ended },
          { kind: 'recordEntry', previous: null, next: begun },
        ],
        facts: [],
        messages: [],
        numbers: [],
        frozen: [],
        drafts: [],
        request: { key: 'entries', by: 'fixture', digest: 'd' },
        answer: null,
      });
      const byClock = { person: null, office: null };
      const body = { platform: platform.id };
      expect(await followRecord(desk, act(byClock, later, body))).toMatchObject({ ok: true });
      const [behind] = await store.queries.certificatesBehind();
      expect(behind).toMatchObject(body);

      const issue = async (issued: string) => {
        const told = await reissueCertificate(desk, act(byClock, later, { ...body, issued }));
        return told.ok && told.value.issued;
      };
      expect(await issue(behind?.issued ?? '')).toBe(true);
      expect(await store.queries.certificatesBehind()).toEqual([]);
      // Once more, as after a change of what no certificate speaks of: none is issued beside the same one.
      const [latest] = (
        await store.queries.listFacts({ subject: platform.id, act: 'issue-certificate' }, { limit: 10 })
      ).rows.toSorted((one, other) => other.seq - one.seq);
      expect(await issue(latest?.fact.digest ?? '')).toBe(false);
      const { rows } = await store.queries.listFacts(
        { subject: platform.id, act: 'issue-certificate' },
        { limit: 10 },
      );
      const statements = await Promise.all(
        rows.map(async ({ fact }) => {
          const bytes = await desk.shelf.frozenBytes(fact.digest);
          return JSON.parse(fromUtf8(bytes ?? new Uint8Array())) as { readonly name: string };
        }),
      );
      expect(statements.map(({ name }) => name).toSorted()).toEqual(
        [platform.name, '示例新方向创新实验室'].toSorted(),
      );
      const { number, validFrom, validUntil } = platform;
      for (const statement of statements)
        expect(statement).toMatchObject({ number, validity: { from: validFrom, until: validUntil } });
    } finally {
      await world.store.close();
    }
  });
});
