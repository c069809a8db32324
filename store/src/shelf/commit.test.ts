import type { FieldSave } from '@qichuang/casework';
import type { Fact } from '@qichuang/domain';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseError } from '../pg-error.ts';
import { aChange, anApplication, anOrganisation, aPerson, aRound, NOW } from '../testing/made-up.ts';
import { openTestStore, type TestStore } from '../testing/open-test-store.ts';
import { poolAs } from '../testing/owner-pool.ts';

let store: TestStore;
let owner: Pool;

beforeAll(async () => {
  store = await openTestStore();
  owner = poolAs('owner', store.url);
});

afterAll(async () => {
  await owner.end();
  await store.close();
});

async function count(table: string): Promise<number> {
  const { rows } = await owner.query(`select count(*)::int as n from ${table}`);
  return rows[0].n;
}

function factOf(id: string, act = 'submit'): Fact {
  return {
    act,
    at: NOW,
    office: null,
    subject: { kind: 'application', id },
    from: 'draft',
    to: 'submitted',
    clause: 'B5.1',
    digest: '0'.repeat(64),
  };
}

async function aDraft() {
  const person = aPerson();
  const organisation = anOrganisation();
  const round = aRound();
  const application = anApplication({ round: round.id, organisation: organisation.id, beganBy: person.id });
  const outcome = await store.shelf.commit(
    aChange([
      { kind: 'application', previous: null, next: application },
      { kind: 'round', previous: null, next: round },
      { kind: 'organisation', previous: null, next: organisation },
      { kind: 'person', previous: null, next: person },
    ]),
  );
  expect(outcome).toBe('written');
  const found = await store.shelf.find('application', application.id);
  if (found === undefined) throw new Error('not written');
  return { person, organisation, round, application: found };
}

/** Everything a commit may leave behind. */
async function traces() {
  const tables = ['fact', 'outbox', 'answer', 'frozen', 'counter', 'field_revision', 'application', 'person'];
  return Promise.all(tables.map(count));
}

function save(field: string, value: unknown, over: Partial<FieldSave> = {}): FieldSave {
  return { field, value, basedOn: 0, carriedOver: false, overrule: false, ...over };
}

describe('a commit', () => {
  test('writes what one statement could not hold: a list of five hundred with all that follows from it (A3.4, B5.1)', async () => {
    const people = Array.from({ length: 9_000 }, () => aPerson());
    const before = [await count('person'), await count('fact'), await count('outbox')];
    const outcome = await store.shelf.commit(
      aChange(
        people.map((next) => ({ kind: 'person', previous: null, next })),
        {
          facts: people.map(({ id }) => factOf(id)),
          messages: people.map(({ id }) => ({ topic: 'list-to-confirm', to: { person: id }, values: {} })),
        },
      ),
    );
    expect(outcome).toBe('written');
    const after = [await count('person'), await count('fact'), await count('outbox')];
    expect(after).toEqual(before.map((was) => was + people.length));
    const { rows } = await owner.query<{ id: string }>('select subject_id as id from fact order by seq');
    expect(rows.slice(-people.length).map(({ id }) => id)).toEqual(people.map(({ id }) => id));
  });

  test('gives a new thing version 1, and what is read is what was written', async () => {
    const { application, person } = await aDraft();
    expect(application.version).toBe(1);
    expect(await store.shelf.find('person', person.id)).toEqual({ ...person, version: 1 });
  });

  test('gives the next version to what was changed, whatever the writer put there', async () => {
    const { application } = await aDraft();
    const next = { ...application, state: 'submitted', version: 99 } as const;
    expect(await store.shelf.commit(aChange([{ kind: 'application', previous: application, next }]))).toBe(
      'written',
    );
    expect(await store.shelf.find('application', application.id)).toEqual({ ...next, version: 2 });
  });

  test('leaves no trace where one of its things has moved on', async () => {
    const one = await aDraft();
    const other = await aDraft();
    const moved = { ...other.application, name: '示例新名' };
    await store.shelf.commit(aChange([{ kind: 'application', previous: other.application, next: moved }]));
    const before = await traces();

    const outcome = await store.commitWith(
      aChange(
        [one, other].map(({ application }) => ({
          kind: 'application' as const,
          previous: application,
          next: { ...application, state: 'submitted' as const },
        })),
        {
          facts: [factOf(one.application.id)],
          messages: [{ topic: 'list-to-confirm', to: { person: one.person.id }, values: {} }],
          numbers: [{ series: 'untouched', take: 1, count: 1 }],
          frozen: [{ hash: 'ab', bytes: new Uint8Array([1]) }],
          drafts: [
            {
              draft: one.application.id,
              seen: 0,
              fields: [save('name', 'x')],
              by: one.person.id,
              at: NOW,
            },
          ],
        },
      ),
      {},
    );

    expect(outcome).toEqual({ outcome: 'moved-on', because: 'version' });
    expect(await traces()).toEqual(before);
    expect((await store.shelf.find('application', one.application.id))?.state).toBe('draft');
  });

  test('of many at once on one thing exactly one is written', async () => {
    const { application } = await aDraft();
    const before = {
      facts: await count('fact'),
      outbox: await count('outbox'),
      answers: await count('answer'),
    };
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        store.shelf.commit(
          aChange(
            [{ kind: 'application', previous: application, next: { ...application, name: `名${index}` } }],
            {
              facts: [factOf(application.id)],
              messages: [{ topic: 'list-to-confirm', to: { programme: 'p' }, values: {} }],
            },
          ),
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
    expect(await count('fact')).toBe(before.facts + 1);
    expect(await count('outbox')).toBe(before.outbox + 1);
    expect(await count('answer')).toBe(before.answers + 1);
    expect((await store.shelf.find('application', application.id))?.version).toBe(2);
  });

  test('changes that touch the same things in opposite order do not wait for each other in a ring', async () => {
    const one = (await aDraft()).application;
    const other = (await aDraft()).application;
    const both = [one, other].map((application) => ({
      kind: 'application' as const,
      previous: application,
      next: { ...application, name: '同名' },
    }));
    const outcomes = await Promise.all(
      [both, both.toReversed(), both, both.toReversed()].map((writes) => store.shelf.commit(aChange(writes))),
    );
    expect(outcomes.toSorted()).toEqual(['moved-on', 'moved-on', 'moved-on', 'written']);
  });

  test('what is not on the shelf cannot be changed, and does not come into being by it', async () => {
    const person = { ...aPerson(), version: 3 };
    const change = aChange([{ kind: 'person', previous: person, next: { ...person, name: '示例' } }]);
    expect(await store.commitWith(change, {})).toEqual({ outcome: 'moved-on', because: 'version' });
    expect(await store.shelf.find('person', person.id)).toBeUndefined();
  });

  test('a new thing does not take the place of one that is there', async () => {
    const { person } = await aDraft();
    const twin = { ...person, name: '冒名' };
    expect(await store.shelf.commit(aChange([{ kind: 'person', previous: null, next: twin }]))).toBe(
      'moved-on',
    );
    expect((await store.shelf.find('person', person.id))?.name).toBe(person.name);
  });
});

describe('a repeated key', () => {
  test('finds the first answer, and does nothing a second time', async () => {
    const { application } = await aDraft();
    const request = { key: 'once', by: 'per_1111111111', digest: 'body-1' };
    const change = aChange([{ kind: 'application', previous: application, next: application }], {
      request,
      answer: { standing: 1, text: '0531' },
      facts: [factOf(application.id)],
    });
    expect(await store.shelf.commit(change)).toBe('written');
    const facts = await count('fact');
    expect(await store.commitWith({ ...change, writes: [] }, {})).toEqual({
      outcome: 'moved-on',
      because: 'answered',
    });
    expect(await count('fact')).toBe(facts);
    expect(await store.shelf.firstAnswer('once', 'per_1111111111')).toEqual({
      digest: 'body-1',
      answer: { standing: 1, text: '0531' },
    });
    expect(await store.shelf.firstAnswer('once', 'per_2222222222')).toBeUndefined();
  });

  test('under many at once is written once', async () => {
    const request = { key: 'twice', by: 'per_1111111111', digest: 'd' };
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => {
        const person = aPerson();
        return store.shelf.commit(aChange([{ kind: 'person', previous: null, next: person }], { request }));
      }),
    );
    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
  });
});

describe('business keys', () => {
  test('one account has one holder, in whatever case and width it is typed', async () => {
    const account = 'Shili.Li';
    await store.shelf.commit(aChange([{ kind: 'person', previous: null, next: aPerson({ account }) }]));
    const twin = aChange([{ kind: 'person', previous: null, next: aPerson({ account: 'ｓhili.LI' }) }]);
    expect(await store.commitWith(twin, {})).toEqual({ outcome: 'moved-on', because: 'person_account' });
    expect(await store.shelf.where('person', { account: 'SHILI.li' })).toMatchObject([{ account }]);
  });

  test('one code is one organisation', async () => {
    const { organisation } = await aDraft();
    const twin = anOrganisation({ uscc: organisation.uscc });
    const change = aChange([{ kind: 'organisation', previous: null, next: twin }]);
    expect(await store.commitWith(change, {})).toEqual({ outcome: 'moved-on', because: 'organisation_uscc' });
  });

  test('one receipt is given once', async () => {
    const one = (await aDraft()).application;
    const other = (await aDraft()).application;
    const receipt = 'SDDE25-LAB-9999';
    const write = (application: typeof one) =>
      aChange([{ kind: 'application', previous: application, next: { ...application, receipt } }]);
    expect(await store.commitWith(write(one), {})).toEqual({ outcome: 'written' });
    expect(await store.commitWith(write(other), {})).toEqual({
      outcome: 'moved-on',
      because: 'application_receipt',
    });
  });

  test('a thing that refers to nothing is a bug and thrown, without what it holds', async () => {
    const { person } = await aDraft();
    const lost = anApplication({
      round: aRound().id,
      organisation: anOrganisation().id,
      beganBy: person.id,
      name: '机密名',
    });
    const failure = await store.shelf
      .commit(aChange([{ kind: 'application', previous: null, next: lost }]))
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(failure).toBeInstanceOf(DatabaseError);
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('机密名');
  });
});

describe('numbers', () => {
  test('are taken once, without gaps, and only as expected', async () => {
    expect(await store.shelf.nextNumber('s')).toBe(1);
    const take = (from: number, count: number) =>
      store.commitWith(aChange([], { numbers: [{ series: 's', take: from, count }] }), {});
    expect(await take(2, 1)).toEqual({ outcome: 'moved-on', because: 'number' });
    expect((await take(1, 3)).outcome).toBe('written');
    expect(await take(1, 1)).toEqual({ outcome: 'moved-on', because: 'number' });
    expect((await Promise.all([take(4, 1), take(4, 1)])).map(({ outcome }) => outcome).toSorted()).toEqual([
      'moved-on',
      'written',
    ]);
    expect(await store.shelf.nextNumber('s')).toBe(5);
  });

  test('taken outside an act are all different', async () => {
    const taken = await Promise.all(Array.from({ length: 12 }, () => store.shelf.takeNumber('outside')));
    expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(await store.shelf.nextNumber('outside')).toBe(13);
  });
});

describe('what goes with a commit', () => {
  test('the fact is kept as canonical bytes, and as columns', async () => {
    const { application } = await aDraft();
    await store.shelf.commit(aChange([], { facts: [factOf(application.id)] }));
    const { rows } = await owner.query('select leaf, subject_id, "to" from fact where subject_id = $1', [
      application.id,
    ]);
    expect(rows).toHaveLength(1);
    expect(JSON.parse(rows[0].leaf.toString('utf8'))).toEqual({ v: 1, ...factOf(application.id) });
    expect(rows[0].leaf.toString('utf8').startsWith('{"act":"submit"')).toBe(true);
  });

  test('frozen bytes come back as they were', async () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
    await store.shelf.commit(aChange([], { frozen: [{ hash: 'cafe', bytes }] }));
    await store.shelf.commit(aChange([], { frozen: [{ hash: 'cafe', bytes }] }));
    expect(await store.shelf.frozenBytes('cafe')).toEqual(bytes);
    expect(await store.shelf.frozenBytes('none')).toBeUndefined();
  });

  test('a person and its secret are written together or not at all', async () => {
    const person = aPerson();
    const twin = aPerson({ account: person.account });
    const write = (next: typeof person) =>
      store.commitWith(aChange([{ kind: 'person', previous: null, next }]), {
        credentials: [{ person: next.id, hash: 'argon', at: NOW }],
      });
    expect((await write(person)).outcome).toBe('written');
    expect((await write(twin)).outcome).toBe('moved-on');
    const { rows } = await owner.query('select person from credential where person = any($1)', [
      [person.id, twin.id],
    ]);
    expect(rows).toEqual([{ person: person.id }]);
  });
});

describe('a draft', () => {
  test('a save based on the latest stands; one that is late is kept aside and told what stands', async () => {
    const { application, person } = await aDraft();
    const type = (by: typeof person, ...fields: FieldSave[]) =>
      store.shelf.saveFields(application.id, ['draft'], fields, by.id, NOW);
    const colleague = aPerson();
    await store.shelf.commit(aChange([{ kind: 'person', previous: null, next: colleague }]));

    await type(person, save('name', '0531'), save('cleared', null));
    const late = await type(colleague, save('name', '1'), save('goal', 'g'));
    expect(late?.saved.map(({ field }) => field)).toEqual(['goal']);
    expect(late?.conflicts).toMatchObject([{ field: 'name', revision: 1, value: '0531', by: person.id }]);

    const chosen = await type(colleague, save('name', '2', { basedOn: 1 }));
    expect(chosen?.saved).toMatchObject([{ field: 'name', revision: 3, value: '2', setAside: false }]);
    const overruled = await type(person, save('name', '3', { basedOn: 1, overrule: true }));
    expect(overruled?.saved).toMatchObject([{ revision: 4 }]);

    const draft = await store.shelf.draftOf(application.id);
    expect(draft.seen).toBe(6);
    expect(draft.fields.map(({ field, value }) => [field, value])).toEqual([
      ['cleared', null],
      ['goal', 'g'],
      ['name', '3'],
    ]);
  });

  test('is not typed into once the application has moved on', async () => {
    const { application, person } = await aDraft();
    expect(
      await store.shelf.saveFields(application.id, ['returned'], [save('name', 'x')], person.id, NOW),
    ).toBeUndefined();
    expect(await store.shelf.draftOf(application.id)).toEqual({ fields: [], seen: 0 });
  });

  test('many savers of one field at once: one stands after the other, nothing is lost', async () => {
    const { application, person } = await aDraft();
    const saved = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        store.shelf.saveFields(application.id, ['draft'], [save('name', index)], person.id, NOW),
      ),
    );
    expect(saved.filter((one) => one?.saved.length === 1)).toHaveLength(1);
    expect(saved.filter((one) => one?.conflicts.length === 1)).toHaveLength(3);
    expect((await store.shelf.draftOf(application.id)).seen).toBe(4);
  });

  test('an act that has seen less than was typed moves on', async () => {
    const { application, person } = await aDraft();
    await store.shelf.saveFields(application.id, ['draft'], [save('name', 'a')], person.id, NOW);
    const submit = (seen: number, fields: FieldSave[] = []) =>
      store.commitWith(
        aChange(
          [{ kind: 'application', previous: application, next: { ...application, state: 'submitted' } }],
          { drafts: [{ draft: application.id, seen, fields, by: person.id, at: NOW }] },
        ),
        {},
      );
    expect(await submit(0)).toEqual({ outcome: 'moved-on', because: 'draft' });
    expect(await submit(1, [save('name', 'b')])).toEqual({ outcome: 'moved-on', because: 'draft' });
    expect(await submit(1, [save('name', 'b', { basedOn: 1 })])).toEqual({ outcome: 'written' });
    expect(await store.shelf.draftOf(application.id)).toMatchObject({ seen: 2, fields: [{ value: 'b' }] });
  });

  test('typing and submitting at once: what was typed is in, or the act moves on', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { application, person } = await aDraft();
      const [typed, outcome] = await Promise.all([
        store.shelf.saveFields(application.id, ['draft'], [save('name', 'x')], person.id, NOW),
        store.shelf.commit(
          aChange(
            [{ kind: 'application', previous: application, next: { ...application, state: 'submitted' } }],
            { drafts: [{ draft: application.id, seen: 0, fields: [], by: person.id, at: NOW }] },
          ),
        ),
      ]);
      expect(typed === undefined).toBe(outcome === 'written');
    }
  });
});

describe('asking the shelf', () => {
  test('by several columns and several values, in the order of ids', async () => {
    const { round, application } = await aDraft();
    expect(await store.shelf.where('application', { round: round.id, state: ['draft', 'returned'] })).toEqual(
      [application],
    );
    expect(await store.shelf.where('application', { round: round.id, state: [] })).toEqual([]);
    expect(
      await store.shelf.where('round', { year: 2025, programme: round.programme, state: 'planned' }),
    ).toEqual([]);
    const people = await store.shelf.where('person', {});
    expect(people.length).toBeGreaterThan(1);
    expect(people.map(({ id }) => id)).toEqual(people.map(({ id }) => id).toSorted());
  });

  test('how many running applications of the round share a name, folded; drafts are nobody else’s affair', async () => {
    const { round, application, organisation, person } = await aDraft();
    const name = 'ＡＢ 示例 实验室';
    const submitted = anApplication({
      round: round.id,
      organisation: organisation.id,
      beganBy: person.id,
      name,
      state: 'submitted',
    });
    const draft = anApplication({ round: round.id, organisation: organisation.id, beganBy: person.id, name });
    await store.shelf.commit(
      aChange([submitted, draft].map((next) => ({ kind: 'application' as const, previous: null, next }))),
    );
    expect(await store.shelf.sameName(round.id, 'ab示例实验室', application.id)).toBe(1);
    expect(await store.shelf.sameName(round.id, 'ab示例实验室', submitted.id)).toBe(0);
  });

  test('a row changed by hand is corrupt, and says so', async () => {
    const { application } = await aDraft();
    await owner.query(`update application set state = 'designated' where id = $1`, [application.id]);
    await expect(store.shelf.find('application', application.id)).rejects.toThrow(
      /corrupt application row .*: state/,
    );
    await owner.query('update application set state = $2, version = 7 where id = $1', [
      application.id,
      'draft',
    ]);
    await expect(store.shelf.find('application', application.id)).rejects.toThrow(/version/);
  });
});
