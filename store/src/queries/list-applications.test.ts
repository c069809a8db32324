import { instant } from '@qichuang/base';
import type { Application } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChange, anApplication, anOrganisation, aPerson, aRecommender, aRound } from '../testing/made-up.ts';
import { openTestStore, type TestStore } from '../testing/open-test-store.ts';
import type { ApplicationSort } from './list-applications.ts';

const person = aPerson();
const organisation = anOrganisation({ name: '虚构海洋研究院' });
const recommender = aRecommender();
const round = aRound();
const AUTHORITY = { kind: 'authority', programme: round.programme } as const;

const NAMES = ['威海', '济南', '淄博', '滨州', '菏泽', '青岛', '东营'];
const applications: readonly Application[] = NAMES.map((name, index) =>
  anApplication({
    round: round.id,
    organisation: organisation.id,
    recommender: recommender.id,
    beganBy: person.id,
    state: 'recommended',
    name,
    receipt: `SDDE25-LAB-000${7 - index}`,
    since: instant(`2025-03-0${(index % 3) + 1}T00:00:00.000Z`),
    dueAt: index % 2 === 0 ? null : instant(`2025-05-0${9 - index}T00:00:00.000Z`),
    recommendation:
      index === 3
        ? null
        : { rank: (index * 3) % 7 || null, opinion: '', at: instant('2025-04-01T00:00:00.000Z') },
  }),
);

let store: TestStore;

beforeAll(async () => {
  store = await openTestStore();
  await store.shelf.commit(
    aChange([
      { kind: 'person', previous: null, next: person },
      { kind: 'organisation', previous: null, next: organisation },
      { kind: 'recommender', previous: null, next: recommender },
      { kind: 'round', previous: null, next: round },
      ...applications.map((next) => ({ kind: 'application' as const, previous: null, next })),
    ]),
  );
});

afterAll(() => store.close());

async function inParts(sort: ApplicationSort, limit: number) {
  const rows: { readonly id: string; readonly name: string; readonly rank: number | null }[] = [];
  let after: string | undefined;
  do {
    const part = await store.queries.listApplications(AUTHORITY, { sort }, { after, limit });
    expect(part.total).toBe(NAMES.length);
    rows.push(...part.rows);
    after = part.next ?? undefined;
  } while (after !== undefined);
  return rows;
}

describe('a list of applications', () => {
  test.each(['receipt', 'since', 'due', 'name', 'rank'] as const)(
    'by %s comes in parts without a row lost or twice, in the same order as whole',
    async (sort) => {
      const whole = await inParts(sort, 100);
      expect(new Set(whole.map(({ id }) => id)).size).toBe(NAMES.length);
      for (const limit of [1, 2, 3, 7]) expect(await inParts(sort, limit)).toEqual(whole);
    },
  );

  test('names come in the order of their sound', async () => {
    expect((await inParts('name', 100)).map(({ name }) => name)).toEqual([
      '滨州',
      '东营',
      '菏泽',
      '济南',
      '青岛',
      '威海',
      '淄博',
    ]);
  });

  test('what has no rank comes last', async () => {
    const ranks = (await inParts('rank', 100)).map(({ rank }) => rank);
    expect(ranks).toEqual([1, 3, 4, 5, 6, null, null]);
  });

  test('a row says what is needed to show it', async () => {
    const { rows } = await store.queries.listApplications(AUTHORITY, { text: '济南' }, { limit: 5 });
    expect(rows).toMatchObject([
      {
        name: '济南',
        state: 'recommended',
        roundTitle: round.title,
        organisation: { id: organisation.id, name: organisation.name, region: organisation.region },
        recommender: { id: recommender.id, name: recommender.name },
        since: '2025-03-02T00:00:00.000Z',
        dueAt: '2025-05-08T00:00:00.000Z',
      },
    ]);
  });
});

describe('searching', () => {
  test.each([
    { text: '济南', finds: 1, why: 'two characters of the name' },
    { text: '海', finds: NAMES.length, why: 'one character, in the applicant’s name too' },
    { text: '海洋', finds: NAMES.length, why: 'two characters of the applicant’s name' },
    { text: '南', finds: 1, why: 'the last character alone' },
    { text: '南济', finds: 0, why: 'the order counts' },
    { text: '南虚', finds: 0, why: 'nothing reaches from the name into the next part' },
    { text: '济南 研究院', finds: 1, why: 'two words, both must be there' },
    { text: 'lab-0003', finds: 1, why: 'a piece of the receipt, in whatever case' },
    { text: 'ＬＡＢ－０００３', finds: 1, why: 'full width' },
    { text: '  ', finds: NAMES.length, why: 'nothing asked for' },
    { text: "'; drop table fact; --", finds: 0, why: 'quotes are text' },
    { text: "\\'", finds: 0, why: 'a backslash too' },
    { text: '海洋研究院', finds: NAMES.length, why: 'a whole word' },
  ])('“$text” finds $finds: $why', async ({ text, finds }) => {
    const { rows, total } = await store.queries.listApplications(AUTHORITY, { text }, { limit: 50 });
    expect(total).toBe(finds);
    expect(rows).toHaveLength(finds);
  });

  test('follows the organisation to its new name', async () => {
    const previous = await store.shelf.find('organisation', organisation.id);
    if (previous === undefined) throw new Error('not written');
    const next = { ...previous, name: '虚构蓝色计算院', formerNames: [previous.name] };
    await store.shelf.commit(aChange([{ kind: 'organisation', previous, next }]));
    const found = async (text: string) =>
      (await store.queries.listApplications(AUTHORITY, { text }, { limit: 50 })).total;
    expect(await found('蓝色')).toBe(NAMES.length);
    expect(await found('海洋')).toBe(0);
    expect((await store.queries.listOrganisations({ kind: 'operator' }, '海洋', { limit: 5 })).total).toBe(1);
  });
});
