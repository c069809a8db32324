import { instant } from '@qichuang/base';
import { makeUscc } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, type CaseWorld, openCaseWorld } from '../../fixtures/case-world.ts';
import { addInspectors, checkInspectors, type InspectorLine } from './add-inspectors.ts';
import { changeInspector, setInspectorState } from './change-inspector.ts';

const AT = instant('2026-03-10T02:00:00.000Z');

let world: CaseWorld;
let made = 0;

beforeAll(async () => {
  world = await openCaseWorld();
});

afterAll(async () => {
  await world.store.close();
});

function line(over: Partial<InspectorLine> = {}, inspector: Partial<InspectorLine['inspector']> = {}) {
  made += 1;
  return {
    account: `inspector${made}`,
    name: `示例检查员${made}`,
    email: `inspector${made}@example.org`,
    phone: '',
    ...over,
    inspector: {
      organisationName: '示例检验中心',
      uscc: null,
      city: '3701',
      credential: `示例证 ${made} 号`,
      fields: ['数据安全'],
      cities: [],
      validUntil: '2027-12-31',
      conflicts: [],
      ...inspector,
    },
  } satisfies InspectorLine;
}

const add = (...lines: readonly InspectorLine[]) =>
  addInspectors(world.desk, act(world.authority.clerk, AT, { programme: world.programme.id, lines }));

async function added(one: InspectorLine = line()) {
  const result = await add(one);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const found = await world.desk.shelf.find('inspector', result.value.ids[0] ?? '');
  if (found === undefined) throw new Error('not added');
  return found;
}

describe('the register of inspectors (A4.3, B6.3)', () => {
  test('whoever is taken in has an account and the appointment, and the ledger says so', async () => {
    const one = await added();
    expect(one).toMatchObject({ state: 'active', city: '3701', validUntil: '2027-12-31' });
    const offices = await world.desk.shelf.where('office', { person: one.person });
    expect(offices).toMatchObject([
      { role: 'inspector', unit: { kind: 'authority', programme: world.programme.id }, state: 'active' },
    ]);
    expect(await world.factsOf(one.id)).toEqual(['add-inspector']);
  });

  test('whoever has an account of that name keeps it; another name under the account is refused', async () => {
    const expert = await world.expert();
    const person = await world.desk.shelf.find('person', expert.person);
    const own = { account: person?.account ?? '', email: '', name: person?.name ?? '' };
    const one = await added(line(own));
    expect(one.person).toBe(expert.person);
    expect(await add(line({ ...own, name: '另一个人' }))).toMatchObject({
      refusal: { kind: 'already-exists' },
    });
    expect(await add(line(own))).toMatchObject({
      refusal: { kind: 'already-exists', evidence: { what: 'inspector' } },
    });
  });

  test.each([
    ['a city that is none', line({}, { city: '9999' }), 'lines.0.inspector.city'],
    ['a code that does not add up', line({}, { uscc: 'A'.repeat(18) }), 'lines.0.inspector.uscc'],
    ['a credential that has run out', line({}, { validUntil: '2026-03-09' }), 'lines.0.inspector.validUntil'],
    ['a day that is none', line({}, { validUntil: '2026-02-30' }), 'lines.0.inspector.validUntil'],
    ['a new account without an address', line({ email: '' }), 'lines.0.email'],
    [
      'an interest in a code that does not add up',
      line({}, { conflicts: [{ name: '示例', uscc: 'A'.repeat(18), reason: '曾任职' }] }),
      'lines.0.inspector.conflicts.0.uscc',
    ],
  ])('%s is refused and named', async (_, one, field) => {
    expect(await add(one)).toMatchObject({ refusal: { fields: [{ field }] } });
  });

  test('a table comes in as a whole or not at all, each fault with its line', async () => {
    const before = (await world.desk.shelf.where('inspector', {})).length;
    const lines = [line(), line({}, { city: '9999' }), line()];
    const seen = await checkInspectors(
      world.desk,
      act(world.authority.clerk, AT, { programme: world.programme.id, lines }),
    );
    expect(seen.map((one) => one?.fields?.[0]?.field ?? null)).toEqual([
      null,
      'lines.1.inspector.city',
      null,
    ]);
    expect(await add(...lines)).toMatchObject({ ok: false });
    expect((await world.desk.shelf.where('inspector', {})).length).toBe(before);
    const one = line();
    expect(await add(one, { ...line(), account: one.account.toUpperCase() })).toMatchObject({
      refusal: { kind: 'already-exists' },
    });
  });

  test('one credential stands once', async () => {
    const one = await added();
    expect(await add(line({}, { credential: one.credential }))).toMatchObject({
      refusal: { kind: 'already-exists', evidence: { what: 'credential' } },
    });
  });

  test('an entry is changed on the version that was seen', async () => {
    const one = await added();
    const { inspector: entry } = line(
      {},
      { uscc: makeUscc('1', '2', '370000', '49557030'), cities: ['3702'] },
    );
    const change = (version: number) =>
      changeInspector(world.desk, act(world.authority.clerk, AT, { inspector: one.id, version, entry }));
    expect(await change(7)).toMatchObject({ refusal: { kind: 'moved-on' } });
    expect(await change(1)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await world.desk.shelf.find('inspector', one.id)).toMatchObject({ cities: ['3702'] });
  });

  test('suspended with a reason, taken back, ended with the appointment', async () => {
    const one = await added();
    const set = (version: number, state: 'active' | 'suspended' | 'ended', reason = '') =>
      setInspectorState(
        world.desk,
        act(world.authority.approver, AT, { inspector: one.id, version, state, reason }),
      );
    expect(await set(1, 'suspended')).toMatchObject({ refusal: { kind: 'reason-missing' } });
    expect(await set(1, 'suspended', '借调')).toMatchObject({ value: { state: 'suspended' } });
    expect(await set(2, 'suspended', '借调')).toMatchObject({ refusal: { kind: 'wrong-state' } });
    expect(await set(2, 'active')).toMatchObject({ value: { state: 'active' } });
    expect(await set(3, 'ended', '退休')).toMatchObject({ value: { state: 'ended' } });
    expect(await world.desk.shelf.where('office', { person: one.person, state: 'active' })).toEqual([]);
    expect(await set(4, 'active')).toMatchObject({ refusal: { kind: 'wrong-state' } });
  });

  test('nobody but the authority of the programme keeps the register', async () => {
    const one = await added();
    for (const actor of [world.recommender.clerk, world.submitter]) {
      expect(
        await addInspectors(world.desk, act(actor, AT, { programme: world.programme.id, lines: [line()] })),
      ).toMatchObject({ refusal: { kind: 'not-found' } });
      expect(
        await setInspectorState(
          world.desk,
          act(actor, AT, { inspector: one.id, version: 1, state: 'ended', reason: '示例' }),
        ),
      ).toMatchObject({ refusal: { kind: 'not-found' } });
    }
  });
});
