import { instant } from '@qichuang/base';
import type { Write } from '@qichuang/casework';
import { APPLICATION_STATES, type Application, type ApplicationState, stateAsSeen } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aChange,
  anApplication,
  anOrganisation,
  aPerson,
  aRecommender,
  aRound,
  NOW,
  newId,
} from '../testing/made-up.ts';
import { openTestStore, type TestStore } from '../testing/open-test-store.ts';
import type { Scope } from './scope.ts';

const PAGE = { limit: 100 };
const person = aPerson();
const [north, south] = [
  anOrganisation({ name: '示例北方数据公司' }),
  anOrganisation({ name: '虚构南方计算公司', region: '370202' }),
];
const [jinan, qingdao] = [
  aRecommender({ name: '示例济南局', city: '3701' }),
  aRecommender({ name: '虚构青岛局', city: '3702' }),
];
const round = aRound();

const ofNorth = made(north, jinan, 'submitted', '盐碱地综合利用实验室', 'SDDE25-LAB-0001');
const ofSouth = made(south, qingdao, 'submitted', '盐湖智能计算实验室', 'SDDE25-LAB-0002');
const northDraft = made(north, jinan, 'draft', '未交的盐碱草稿', null);
const southDraft = made(south, qingdao, 'draft', '南方的草稿', null);
const discarded = made(south, jinan, 'withdrawn', '放弃的草稿', null);
const ofOtherProgramme: Application = {
  ...made(south, qingdao, 'submitted', '另一方案的盐碱项目', 'SDBD25-LAB-0001'),
  programme: 'bigdata-2020',
};
const applications = [ofNorth, ofSouth, northDraft, southDraft, discarded, ofOtherProgramme];

function made(
  organisation: typeof north,
  recommender: typeof jinan,
  state: ApplicationState,
  name: string,
  receipt: string | null,
): Application {
  return anApplication({
    round: round.id,
    organisation: organisation.id,
    recommender: recommender.id,
    beganBy: person.id,
    state,
    name,
    receipt,
  });
}

const SCOPES = {
  north: { kind: 'organisation', id: north.id },
  south: { kind: 'organisation', id: south.id },
  jinan: { kind: 'recommender', id: jinan.id },
  qingdao: { kind: 'recommender', id: qingdao.id },
  authority: { kind: 'authority', programme: 'digital-economy-2023' },
  'other authority': { kind: 'authority', programme: 'bigdata-2020' },
  operator: { kind: 'operator' },
  none: { kind: 'none' },
} as const satisfies Record<string, Scope>;

const SEES: Record<keyof typeof SCOPES, readonly Application[]> = {
  north: [ofNorth, northDraft],
  south: [ofSouth, southDraft, discarded, ofOtherProgramme],
  jinan: [ofNorth],
  qingdao: [ofSouth, ofOtherProgramme],
  authority: [ofNorth, ofSouth],
  'other authority': [ofOtherProgramme],
  operator: [],
  none: [],
};

const CASES = (Object.keys(SCOPES) as (keyof typeof SCOPES)[]).map((who) => ({ who }));

let store: TestStore;

beforeAll(async () => {
  store = await openTestStore();
  const writes: Write[] = [
    { kind: 'person', previous: null, next: person },
    ...[north, south].map((next) => ({ kind: 'organisation' as const, previous: null, next })),
    ...[jinan, qingdao].map((next) => ({ kind: 'recommender' as const, previous: null, next })),
    { kind: 'round', previous: null, next: round },
    ...applications.map((next) => ({ kind: 'application' as const, previous: null, next })),
  ];
  expect(await store.shelf.commit(aChange(writes))).toBe('written');
});

afterAll(() => store.close());

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id).toSorted();
}

describe('a list ends where its scope ends', () => {
  test.each(CASES)('rows and total for $who', async ({ who }) => {
    const { rows, total } = await store.queries.listApplications(SCOPES[who], {}, PAGE);
    expect(ids(rows)).toEqual(ids(SEES[who]));
    expect(total).toBe(SEES[who].length);
  });

  test.each(CASES)('what $who finds by text lies in the same scope', async ({ who }) => {
    for (const text of ['盐', '盐碱', '南方', '公司', 'SDDE25', '草稿']) {
      const { rows, total } = await store.queries.listApplications(SCOPES[who], { text }, PAGE);
      expect(total).toBe(rows.length);
      const seen = ids(SEES[who]);
      expect(ids(rows).filter((id) => !seen.includes(id))).toEqual([]);
    }
  });

  test.each(CASES)('counts by state for $who', async ({ who }) => {
    const counts = await store.queries.countsByState(SCOPES[who], round.id);
    const sum = Object.values(counts).reduce((all, one) => all + one, 0);
    expect(sum).toBe(SEES[who].length);
  });

  test('a cursor of another’s application leads nowhere, and says nothing of it', async () => {
    const page = { limit: 10, after: ofSouth.id };
    const known = await store.queries.listApplications(SCOPES.north, {}, page);
    const unknown = await store.queries.listApplications(SCOPES.north, {}, { ...page, after: newId('app') });
    expect(known).toEqual(unknown);
    expect(known.rows).toEqual([]);
  });

  test('by another’s recommender or state nothing is found', async () => {
    const asked = { recommender: qingdao.id };
    expect((await store.queries.listApplications(SCOPES.north, asked, PAGE)).total).toBe(0);
    expect((await store.queries.listApplications(SCOPES.jinan, { states: ['draft'] }, PAGE)).total).toBe(0);
  });

  test('organisations: one’s own, those that applied through the recommender, all for the operator', async () => {
    const names = async (scope: Scope, text?: string) =>
      (await store.queries.listOrganisations(scope, text, PAGE)).rows.map(({ name }) => name).toSorted();
    expect(await names(SCOPES.north)).toEqual([north.name]);
    expect(await names(SCOPES.north, '南方')).toEqual([]);
    expect(await names(SCOPES.jinan)).toEqual([north.name]);
    expect(await names(SCOPES.authority)).toEqual([north.name, south.name].toSorted());
    expect(await names(SCOPES.operator)).toEqual([north.name, south.name].toSorted());
    expect(await names(SCOPES.none)).toEqual([]);
  });

  test('tasks are counted within the scope', async () => {
    const counts = async (scope: Scope) =>
      (await store.queries.taskCounts(scope)).map(({ thing, state, count }) => `${thing}.${state} ${count}`);
    expect(await counts(SCOPES.north)).toEqual(['application.draft 1']);
    expect(await counts(SCOPES.jinan)).toEqual(['application.submitted 1']);
    expect(await counts(SCOPES.qingdao)).toEqual(['application.submitted 2']);
    expect(await counts(SCOPES.authority)).toEqual([]);
    expect(await counts(SCOPES.none)).toEqual([]);
  });
});

describe('a partner', () => {
  test('sees the joint application once it is asked, and no more once it has declined', async () => {
    const partnership = {
      id: newId('ptn'),
      version: 0,
      state: 'pending' as 'pending' | 'declined',
      application: ofNorth.id,
      uscc: south.uscc,
      name: south.name,
      region: south.region,
      organisation: south.id,
      invitedAt: NOW,
      answeredAt: null,
      answeredBy: null,
      note: '',
    };
    await store.shelf.commit(aChange([{ kind: 'partnership', previous: null, next: partnership }]));
    const asked = await store.queries.listApplications(SCOPES.south, { text: '盐碱地' }, PAGE);
    expect(asked.rows).toMatchObject([{ id: ofNorth.id, partner: true }]);

    const previous = await store.shelf.find('partnership', partnership.id);
    if (previous === undefined) throw new Error('not written');
    await store.shelf.commit(
      aChange([{ kind: 'partnership', previous, next: { ...previous, state: 'declined' } }]),
    );
    expect((await store.queries.listApplications(SCOPES.south, { text: '盐碱地' }, PAGE)).total).toBe(0);
  });
});

describe('a state that is not published yet', () => {
  test.each(APPLICATION_STATES)('%s shows, filters and counts as the domain says', async (state) => {
    const since = instant('2025-05-05T00:00:00.000Z');
    const own = aRound();
    const application = { ...made(north, jinan, state, '示例', `R-${state}`), round: own.id, since };
    await store.shelf.commit(
      aChange([
        { kind: 'round', previous: null, next: own },
        { kind: 'application', previous: null, next: application },
      ]),
    );
    for (const [scope, part] of [
      [SCOPES.north, 'applicant'],
      [SCOPES.jinan, 'recommender'],
      [SCOPES.authority, 'authority'],
    ] as const) {
      if (state === 'draft' && part !== 'applicant') continue;
      const seen = stateAsSeen(state, { part, grade: null });
      const { rows } = await store.queries.listApplications(scope, { round: own.id }, PAGE);
      expect(rows.map((row) => row.state)).toEqual([seen]);
      expect(await store.queries.countsByState(scope, own.id)).toEqual({ [seen]: 1 });
      const asked = await store.queries.listApplications(scope, { round: own.id, states: [state] }, PAGE);
      expect(asked.total).toBe(seen === state ? 1 : 0);
    }
  });

  test('nor does the day it came about show', async () => {
    const own = aRound();
    const application = {
      ...made(north, jinan, 'selected', '示例', 'R-hidden'),
      round: own.id,
      since: instant('2025-05-05T00:00:00.000Z'),
    };
    const at = instant('2025-04-01T00:00:00.000Z');
    await store.shelf.commit(
      aChange(
        [
          { kind: 'round', previous: null, next: own },
          { kind: 'application', previous: null, next: application },
        ],
        {
          facts: [
            {
              act: 'begin-review',
              at,
              office: null,
              subject: { kind: 'application', id: application.id },
              from: 'accepted',
              to: 'in_review',
              clause: 'B5.1',
              digest: 'd',
            },
          ],
        },
      ),
    );
    const since = async (scope: Scope) =>
      (await store.queries.listApplications(scope, { round: own.id }, PAGE)).rows.map((row) => row.since);
    expect(await since(SCOPES.north)).toEqual([at]);
    expect(await since(SCOPES.authority)).toEqual([application.since]);
  });
});
