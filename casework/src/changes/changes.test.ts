import { type Instant, instant } from '@qichuang/base';
import { makeUscc, type Platform, recordAsOf } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginFiling } from '../filings/begin-filing.ts';
import { acceptFiling, declineFiling, endorseFiling } from '../filings/decide-filing.ts';
import { submitFiling } from '../filings/submit-filing.ts';
import { act } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { followRecord } from './follow-record.ts';

const AT = instant('2026-04-10T02:00:00.000Z');

let world: PlatformWorld;

beforeAll(async () => {
  world = await openPlatformWorld();
});

afterAll(async () => {
  await world.store.close();
});

const COMMON = {
  change_effective_on: '2026-04-01',
  change_before: '示例：变更前',
  change_after: '示例：变更后',
  change_reason: '示例：原因。',
  change_effect: '示例：不影响建设任务。',
};

async function handedIn(platform: Platform, about: string, said: Readonly<Record<string, unknown>>) {
  const { submitter, desk, programme } = world;
  const begun = await beginFiling(desk, act(submitter, AT, { platform: platform.id, kind: 'change', about }));
  if (!begun.ok) throw new Error(begun.refusal.kind);
  const kind = programme.reports.changeFiling.kinds.find(({ id }) => id === about);
  for (const [nth, { id: slot }] of (kind?.documents ?? []).entries()) {
    await world.put('attachment', {
      id: `att_${nth}${begun.value.id.slice(5)}` as never,
      version: 1,
      state: 'ready',
      holder: begun.value.id as never,
      slot,
      name: '示例证明.pdf',
      media: 'pdf',
      bytes: 10,
      hash: 'a'.repeat(64),
      issuedOn: null,
      by: submitter.person as never,
      at: AT,
    });
  }
  const fields = Object.entries({ ...COMMON, ...said }).map(([field, value]) => ({
    field,
    basedOn: 0,
    value,
  }));
  const filing = begun.value.id;
  const result = await submitFiling(
    desk,
    act(submitter, AT, { filing, version: 1, fields, declaresTrue: true as const }),
  );
  return { filing, result };
}

async function takenIn(
  platform: Platform,
  about: string,
  said: Readonly<Record<string, unknown>>,
  at: Instant = AT,
): Promise<string> {
  const { filing, result } = await handedIn(platform, about, said);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const endorsed = await endorseFiling(
    world.desk,
    act(world.recommender.approver, at, { filing, version: 2, opinion: '同意。' }),
  );
  if (!endorsed.ok) throw new Error(endorsed.refusal.kind);
  const accepted = await acceptFiling(
    world.desk,
    act(world.authority.clerk, at, { filing, version: 3, reason: '' }),
  );
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.refusal));
  return filing;
}

const now = async (platform: Platform) => world.desk.shelf.find('platform', platform.id);

async function nameOn(platform: Platform, item: string, on: string): Promise<unknown> {
  const entries = await world.desk.shelf.where('recordEntry', { platform: platform.id });
  const knownAt = instant('2027-01-01T00:00:00.000Z');
  return recordAsOf(entries, { on: on as Platform['validFrom'], knownAt }).find((one) => one.item === item)
    ?.values['name'];
}

describe('a change is handed in only if things are in order after it (B4.1, B4.5, B5.4)', () => {
  test('a succeeding organisation that is not registered here is named by its field', async () => {
    const platform = await world.platform();
    const uscc = makeUscc('9', '1', '370102', '99999999');
    const { result } = await handedIn(platform, 'merger', { change_holder_uscc: uscc });
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'value-not-allowed' } });
    expect(result.ok ? [] : result.refusal.fields?.map(({ field }) => field)).toEqual(['change_holder_uscc']);
  });

  test('a branch cannot carry a platform on: independent legal personality, B4.1', async () => {
    const platform = await world.platform();
    const branch = await world.newOrganisation({ independentLegalPerson: false, kind: 'branch' });
    const { result } = await handedIn(platform, 'merger', { change_holder_uscc: branch.uscc });
    expect(result.ok ? [] : result.refusal.rules?.map(({ rule }) => rule)).toEqual([
      'independent-legal-person',
    ]);
  });

  test('a laboratory keeps the manner of its name, B4.5', async () => {
    const platform = await world.platform({}, { category: 'laboratory' });
    const { result } = await handedIn(platform, 'platform-name', { change_platform_name: '示例研究中心' });
    expect(result.ok ? [] : result.refusal.rules?.map(({ rule }) => rule)).toEqual(['lab-name-suffix']);
  });

  test('a day before the designation is refused', async () => {
    const platform = await world.platform();
    const { result } = await handedIn(platform, 'premises-change', { change_effective_on: '2026-01-21' });
    expect(result).toMatchObject({ ok: false, refusal: { evidence: { field: 'change_effective_on' } } });
  });

  test('it is due twenty working days after the event, by the calendar', async () => {
    const platform = await world.platform();
    const { filing } = await handedIn(platform, 'premises-change', {});
    // Qingming falls on 5 April 2026: the 6th is a day off.
    expect((await world.desk.shelf.find('filing', filing))?.dueOn).toBe('2026-04-30');
  });
});

describe('the industry chain a platform serves (A1, B5.4)', () => {
  test('of a platform nobody asked, it is filed later, and stands from its day on', async () => {
    const platform = await world.platform();
    expect(await nameOn(platform, 'chain', '2026-04-01')).toBeUndefined();
    await takenIn(platform, 'industry-chain', { change_industry_chain: 'smart-manufacturing' });
    expect(await nameOn(platform, 'chain', '2026-03-31')).toBeUndefined();
    expect(await nameOn(platform, 'chain', '2026-04-01')).toBe('智能制造');
  });

  test('one the programme does not list is refused by its field', async () => {
    const platform = await world.platform();
    const { result } = await handedIn(platform, 'industry-chain', {
      change_industry_chain: 'somewhere-else',
    });
    expect(result.ok ? [] : result.refusal.fields?.map(({ field }) => field)).toEqual([
      'change_industry_chain',
    ]);
  });
});

describe('what was taken in is written into the record from its own day, and the platform follows (B5.4)', () => {
  test('a new name of the host, past: the earlier one stays true of the days before', async () => {
    const platform = await world.platform();
    const before = platform.organisationName;
    await takenIn(platform, 'renaming', { change_holder_name: '示例大学（新名）' });
    expect(await now(platform)).toMatchObject({ organisationName: '示例大学（新名）', state: 'active' });
    expect(await nameOn(platform, 'holder', '2026-03-31')).toBe(before);
    expect(await nameOn(platform, 'holder', '2026-04-01')).toBe('示例大学（新名）');
    const holder = await world.desk.shelf.find('organisation', platform.organisation);
    expect(holder).toMatchObject({ name: '示例大学（新名）', formerNames: [before] });
  });

  test('a merger brings platform and open duties to the successor, whose bureau takes over', async () => {
    const bureau = await world.put('recommender', {
      ...world.bureau,
      id: 'rec_0000000009' as never,
      name: '示例二市工业和信息化局',
      city: '3702',
    });
    const successor = await world.newOrganisation({ region: '370202' });
    const platform = await world.platform();
    const { filing: earlier } = await handedIn(platform, 'premises-change', {});
    const report = await world.desk.shelf.find('filing', earlier);
    if (report === undefined) throw new Error('no filing');
    const duty = { ...report, id: 'fil_0000000009' as never, version: 1, kind: 'annual-report' as const };
    await world.put('filing', duty);
    await takenIn(platform, 'merger', { change_holder_uscc: successor.uscc });
    expect(await now(platform)).toMatchObject({
      organisation: successor.id,
      organisationName: successor.name,
      recommender: bureau.id,
      city: '3702',
    });
    expect(await world.desk.shelf.find('filing', duty.id)).toMatchObject({
      organisation: successor.id,
      recommender: bureau.id,
    });
    expect(await world.factsOf(platform.id)).toEqual(['change-platform']);
  });

  test('a day to come waits for its day, and then once', async () => {
    const platform = await world.platform();
    await takenIn(platform, 'platform-name', {
      change_effective_on: '2026-05-08',
      change_platform_name: '量子示例创新实验室',
    });
    expect(await now(platform)).toMatchObject({ name: platform.name });
    const clock = (at: string) => act('public', instant(at), { platform: platform.id });
    await followRecord(world.desk, clock('2026-05-07T15:59:00.000Z'));
    expect(await now(platform)).toMatchObject({ name: platform.name });
    await followRecord(world.desk, clock('2026-05-07T16:00:00.000Z'));
    expect(await now(platform)).toMatchObject({ name: '量子示例创新实验室', number: platform.number });
    await followRecord(world.desk, clock('2026-05-08T16:00:00.000Z'));
    expect(await world.factsOf(platform.id)).toEqual(['change-platform']);
  });

  test('filings come in any order: an earlier change does not undo a later one', async () => {
    const platform = await world.platform();
    await takenIn(platform, 'platform-name', { change_platform_name: '乙示例创新实验室' });
    await takenIn(platform, 'platform-name', {
      change_effective_on: '2026-03-01',
      change_platform_name: '甲示例创新实验室',
    });
    expect(await now(platform)).toMatchObject({ name: '乙示例创新实验室' });
    expect(await nameOn(platform, 'name', '2026-02-28')).toBe(platform.name);
    expect(await nameOn(platform, 'name', '2026-03-31')).toBe('甲示例创新实验室');
    expect(await nameOn(platform, 'name', '2026-04-01')).toBe('乙示例创新实验室');
  });

  test('its holder ends it: the platform ends on that day', async () => {
    const platform = await world.platform();
    await takenIn(platform, 'voluntary-end', {});
    expect(await now(platform)).toMatchObject({ state: 'ended', endedOn: '2026-04-01' });
    expect(await world.factsOf(platform.id)).toEqual(['end-platform']);
  });

  test('a move out of the province is taken in and ends nothing: what follows is decided by people', async () => {
    const platform = await world.platform();
    await takenIn(platform, 'place-of-registration', { change_region: '110105' });
    expect(await now(platform)).toMatchObject({ state: 'active', city: platform.city });
  });
});

describe('the reply on a change has its number from a yearly register (D12, B5.4)', () => {
  interface Asked {
    readonly agency: string;
    readonly serial: number;
    readonly reason: string;
  }

  async function endorsed(): Promise<string> {
    const { filing, result } = await handedIn(await world.platform(), 'industry-chain', {
      change_industry_chain: 'smart-manufacturing',
    });
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    const body = { filing, version: 2, opinion: '同意。' };
    await endorseFiling(world.desk, act(world.recommender.approver, AT, body));
    return filing;
  }

  async function answered(filing: string, documentNumber: Asked, answer = acceptFiling) {
    const body = { filing, version: 3, reason: '示例', documentNumber };
    const given = await answer(world.desk, act(world.authority.clerk, AT, body));
    const kept = (await world.desk.shelf.find('filing', filing))?.outcome?.documentNumber;
    return { given, kept };
  }

  const agency = '示工信数函';

  test('the next one; a later one with the reason; never one that was given or passed over', async () => {
    const first = await answered(await endorsed(), { agency, serial: 1, reason: '' });
    expect(first.kept).toEqual({ agency, year: 2026, serial: 1, reason: '' });
    const filing = await endorsed();
    const silent = await answered(filing, { agency, serial: 5, reason: ' ' });
    expect(silent.given).toMatchObject({ refusal: { kind: 'incomplete', evidence: { next: 2 } } });
    const reason = '示例：2—4号办公室已用';
    const skipped = await answered(filing, { agency, serial: 5, reason }, declineFiling);
    expect(skipped.kept).toEqual({ agency, year: 2026, serial: 5, reason });
    const other = await endorsed();
    for (const serial of [1, 3, 5])
      expect((await answered(other, { agency, serial, reason: '再用' })).given).toMatchObject({
        refusal: { kind: 'already-exists', evidence: { next: 6 } },
      });
    expect((await answered(other, { agency, serial: 6, reason: '' })).kept).toMatchObject({ serial: 6 });
    const word = { agency: '示工信数', serial: 1, reason: '' };
    expect((await answered(await endorsed(), word)).kept).toMatchObject({ serial: 1 });
  });

  test('two who answer at once do not get the same number', async () => {
    const filings = [await endorsed(), await endorsed()];
    const asked = { agency: '示同时函', serial: 1, reason: '' };
    const both = await Promise.all(filings.map((filing) => answered(filing, asked)));
    expect(both.filter(({ kept }) => kept?.serial === 1)).toHaveLength(1);
    const [loser] = both.flatMap(({ given }) => (given.ok ? [] : [given.refusal.kind]));
    expect(['moved-on', 'already-exists']).toContain(loser);
  });

  test('what only the authority’s paper bears is not given by a recommender', async () => {
    const { filing, result } = await handedIn(await world.platform(), 'industry-chain', {
      change_industry_chain: 'smart-manufacturing',
    });
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    const documentNumber = { agency, serial: 99, reason: '示例' };
    const body = { filing, version: 2, reason: '不同意。', documentNumber };
    const given = await declineFiling(world.desk, act(world.recommender.approver, AT, body));
    expect(given).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
  });
});
