import { addMs, day, instant } from '@qichuang/base';
import type { Write } from '@qichuang/casework';
import {
  BLANK_SHEET,
  type Expert,
  type Fact,
  type Notice,
  type Objection,
  type Office,
  type Platform,
  type Review,
} from '@qichuang/domain';
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

const PROGRAMME = 'digital-economy-2023';
const handler = aPerson({ name: '示例经办' });
const reader = aPerson({ name: '示例专家' });
const organisation = anOrganisation({ name: '虚构大数据集团' });
const recommender = aRecommender();
const round = aRound({ panelSize: 2 });
const office: Office = {
  id: newId('off'),
  version: 0,
  state: 'active',
  person: handler.id,
  role: 'applicant-handler',
  unit: { kind: 'organisation', id: organisation.id },
  grantedAt: NOW,
  endedAt: null,
};
const expert: Expert = {
  id: newId('exp'),
  version: 0,
  state: 'active',
  person: reader.id,
  name: reader.name,
  kind: 'technical',
  title: '教授',
  institution: { name: '虚构大学', uscc: null },
  formerInstitutions: [],
  city: '3701',
  categories: ['laboratory'],
  directions: [],
  registeredAt: NOW,
};
const application = anApplication({
  round: round.id,
  organisation: organisation.id,
  recommender: recommender.id,
  beganBy: handler.id,
  state: 'in_review',
  name: '示例盐碱地实验室',
  receipt: 'SDDE25-LAB-0001',
  dueAt: null,
});

function reviewIn(state: Review['state'], over: Partial<Review> = {}): Review {
  return {
    id: newId('rev'),
    version: 0,
    state,
    round: round.id,
    programme: PROGRAMME,
    category: 'laboratory',
    application: application.id,
    expert: expert.id,
    person: reader.id,
    assignedAt: NOW,
    declaration: { kind: 'none', ground: '', at: NOW },
    ...BLANK_SHEET,
    ...over,
  };
}

function factOf(act: string, id: string, at = NOW): Fact {
  return {
    act,
    at,
    office: office.id,
    subject: { kind: 'application', id },
    from: 'draft',
    to: 'submitted',
    clause: 'B5.1',
    digest: 'd',
  };
}

let store: TestStore;

beforeAll(async () => {
  store = await openTestStore();
  await write([
    { kind: 'person', previous: null, next: handler },
    { kind: 'person', previous: null, next: reader },
    { kind: 'organisation', previous: null, next: organisation },
    { kind: 'recommender', previous: null, next: recommender },
    { kind: 'round', previous: null, next: round },
    { kind: 'office', previous: null, next: office },
    { kind: 'expert', previous: null, next: expert },
    { kind: 'application', previous: null, next: application },
  ]);
});

afterAll(() => store.close());

async function write(writes: readonly Write[], facts: readonly Fact[] = []) {
  expect(await store.commitWith(aChange(writes, { facts }), {})).toEqual({ outcome: 'written' });
}

describe('reviews of a round', () => {
  test('one expert reads an application once, and may be asked again after stepping back', async () => {
    const recused = reviewIn('recused');
    const running = reviewIn('declared');
    await write([
      { kind: 'review', previous: null, next: recused },
      { kind: 'review', previous: null, next: running },
    ]);
    const twin = aChange([{ kind: 'review', previous: null, next: reviewIn('assigned') }]);
    expect(await store.commitWith(twin, {})).toEqual({ outcome: 'moved-on', because: 'review_running' });

    const progress = await store.queries.reviewProgress(round.id);
    expect(progress.reviews.map(({ review, expertName }) => [review.state, expertName])).toHaveLength(2);
    expect(progress.waiting).toMatchObject([
      { application: application.id, assigned: 1, scored: 0, needed: 2, name: application.name },
    ]);
    expect((await store.queries.reviewProgress(round.id, 'innovation-centre')).waiting).toEqual([]);
    expect(await store.queries.taskCounts({ kind: 'expert', person: reader.id })).toMatchObject([
      { thing: 'review', state: 'declared', count: 1, dueAt: round.windows.review.until, first: running.id },
    ]);
    expect(await store.queries.taskCounts({ kind: 'expert', person: handler.id })).toEqual([]);
  });

  test('an expert is found by name, institution and category', async () => {
    const find = async (filter: Parameters<TestStore['queries']['listExperts']>[0]) =>
      (await store.queries.listExperts(filter, { limit: 5 })).total;
    expect(await find({ text: '大学' })).toBe(1);
    expect(await find({ category: 'laboratory', states: ['active'] })).toBe(1);
    expect(await find({ category: 'talent-base' })).toBe(0);
    expect(await find({ states: ['retired'] })).toBe(0);
  });

  test('experts are parted by whether they declared in a year', async () => {
    const declaredBy = {
      ...expert,
      id: newId('exp'),
      person: handler.id,
      categories: ['talent-base'],
      declaration: { year: 2025, at: NOW, ties: [] },
    };
    await write([{ kind: 'expert', previous: null, next: declaredBy }]);
    const find = async (year: number, made: boolean) =>
      (await store.queries.listExperts({ declared: { year, made } }, { limit: 5 })).rows.map(({ id }) => id);
    expect(await find(2025, true)).toEqual([declaredBy.id]);
    expect(await find(2025, false)).toEqual([expert.id]);
    expect(await find(2026, true)).toEqual([]);
    expect(await find(2026, false)).toHaveLength(2);
  });
});

describe('the history of a thing', () => {
  test('is its facts, newest first, with who held the office; the ledger is all of them, in parts', async () => {
    const other = newId('app');
    await write(
      [],
      [factOf('submit', application.id), factOf('return', application.id), factOf('submit', other)],
    );
    const history = await store.queries.historyOf([{ kind: 'application', id: application.id }]);
    expect(history.map(({ fact }) => fact.act)).toEqual(['return', 'submit']);
    expect(history[0]).toMatchObject({
      fact: factOf('return', application.id),
      office: { role: 'applicant-handler' },
      person: { id: handler.id, name: handler.name },
    });
    expect(await store.queries.historyOf([{ kind: 'platform', id: application.id }])).toEqual([]);
    expect(await store.queries.historyOf([])).toEqual([]);

    const first = await store.queries.listFacts({ act: 'submit' }, { limit: 1 });
    expect(first).toMatchObject({ total: 2, rows: [{ fact: { subject: { id: other } } }] });
    const second = await store.queries.listFacts({ act: 'submit' }, { limit: 1, after: first.next ?? '' });
    expect(second.rows.map(({ fact }) => fact.subject.id)).toEqual([application.id]);
    expect(second.next).toBeNull();
  });
});

describe('what was typed', () => {
  test('is kept value by value, with who and when', async () => {
    const draft = anApplication({ round: round.id, organisation: organisation.id, beganBy: handler.id });
    await write([{ kind: 'application', previous: null, next: draft }]);
    const later = addMs(NOW, 60_000);
    const type = (value: string, basedOn: number, at = NOW) =>
      store.shelf.saveFields(
        draft.id,
        ['draft'],
        [{ field: 'goal', value, basedOn, carriedOver: false, overrule: false }],
        handler.id,
        at,
      );
    await type('1', 0);
    await type('2', 1, later);
    await type('late', 1, later);
    const history = await store.queries.fieldHistory(draft.id, 'goal');
    expect(history.map(({ revision, byName }) => [revision.value, revision.setAside, byName])).toEqual([
      ['late', true, handler.name],
      ['2', false, handler.name],
      ['1', false, handler.name],
    ]);
    const recent = await store.queries.recentTyping(draft.id, later);
    expect(recent.map(({ revision }) => revision.value)).toEqual(['2', 'late']);
    expect(await store.queries.peopleNames([handler.id])).toEqual(new Map([[handler.id, handler.name]]));
  });
});

describe('what the clock has to see to', () => {
  test('drafts, returns and corrections after their due time; the due instant itself is in time', async () => {
    const dueAt = instant('2025-04-01T09:00:00.000Z');
    const over = (['returned', 'correction', 'submitted', 'draft'] as const).map((state) =>
      anApplication({ round: round.id, organisation: organisation.id, beganBy: handler.id, state, dueAt }),
    );
    await write(over.map((next) => ({ kind: 'application', previous: null, next })));
    expect(await store.queries.lapsedDue(dueAt)).toEqual([]);
    const lapsed = await store.queries.lapsedDue(addMs(dueAt, 1));
    expect(lapsed.map(({ state }) => state).toSorted()).toEqual(['correction', 'draft', 'returned']);
    const tasks = await store.queries.taskCounts({ kind: 'organisation', id: organisation.id });
    expect(tasks.find(({ state }) => state === 'returned')).toMatchObject({
      count: 1,
      dueAt,
      first: over[0]?.id,
    });
  });
});

describe('what is public', () => {
  const notice: Notice = {
    id: newId('ntc'),
    version: 0,
    state: 'published',
    round: round.id,
    programme: PROGRAMME,
    number: '示例〔2025〕1号',
    title: '示例公示',
    entries: [],
    startsOn: day('2025-09-01'),
    days: [],
    until: instant('2025-09-05T16:00:00.000Z'),
    prepared: { by: handler.id, at: NOW },
    published: { by: reader.id, at: NOW },
    corrections: [],
  };

  test('published notices, with objections not yet answered; prepared ones are not among them', async () => {
    const prepared: Notice = { ...notice, id: newId('ntc'), state: 'prepared', published: null };
    const objection: Objection = {
      id: newId('obj'),
      version: 0,
      state: 'filed',
      number: 'OBJ-1',
      notice: notice.id,
      application: application.id,
      round: round.id,
      programme: PROGRAMME,
      objector: { kind: 'person', name: '虚构异议人', contact: '', sealed: false },
      grounds: '',
      codeHash: 'c',
      evidence: [],
      filedAt: NOW,
      answerDueOn: day('2025-09-20'),
      invalid: null,
      answer: null,
      handledBy: null,
    };
    const answered: Objection = { ...objection, id: newId('obj'), number: 'OBJ-2', state: 'answered' };
    await write([
      { kind: 'notice', previous: null, next: notice },
      { kind: 'notice', previous: null, next: prepared },
      { kind: 'objection', previous: null, next: objection },
      { kind: 'objection', previous: null, next: answered },
    ]);
    const published = await store.queries.publishedNotices({ round: round.id });
    expect(published.map(({ id }) => id)).toEqual([notice.id]);
    expect(await store.queries.publishedNotices({ programme: 'bigdata-2020' })).toEqual([]);
    expect(await store.queries.openObjections([notice.id, prepared.id])).toEqual(new Map([[notice.id, 1]]));
    const tasks = await store.queries.taskCounts({ kind: 'authority', programme: PROGRAMME });
    expect(tasks.map(({ thing, state, count }) => `${thing}.${state} ${count}`).toSorted()).toEqual([
      'application.in_review 1',
      'notice.prepared 1',
      'objection.filed 1',
      'review.declared 1',
      'review.recused 1',
    ]);
    const due = tasks.find(({ thing }) => thing === 'objection')?.dueAt;
    expect(due).toBe('2025-09-20T16:00:00.000Z');
  });

  test('platforms by programme, city, year and text, newest first, in parts', async () => {
    const announcement = {
      id: newId('ann'),
      version: 0,
      state: 'published' as const,
      round: round.id,
      programme: PROGRAMME,
      notice: notice.id,
      documentNumber: '',
      title: '示例公布',
      entries: [],
      heldBack: [],
      announcedOn: day('2025-10-10'),
      validFrom: null,
      validUntil: null,
      plaques: false,
      prepared: { by: handler.id, at: NOW },
      published: { by: reader.id, at: NOW },
    };
    const platforms = [1, 2, 3].map(
      (place): Platform => ({
        id: newId('plt'),
        version: 0,
        state: 'active',
        number: `SDDE-LAB-2025-000${place}`,
        application: application.id,
        announcement: announcement.id,
        round: round.id,
        programme: PROGRAMME,
        category: 'laboratory',
        kind: '',
        name: `示例平台${place}`,
        organisation: organisation.id,
        organisationName: organisation.name,
        partners: place === 2 ? ['虚构伙伴大学'] : [],
        recommender: recommender.id,
        city: place === 3 ? '3702' : '3701',
        announcedOn: day(place === 3 ? '2026-01-05' : '2025-10-10'),
        validFrom: day('2025-10-10'),
        validUntil: day('2028-10-09'),
        plaque: false,
      }),
    );
    await write([
      { kind: 'announcement', previous: null, next: announcement },
      ...platforms.map((next) => ({ kind: 'platform' as const, previous: null, next })),
    ]);
    const list = store.queries.listPlatforms;
    const numbers = async (filter: Parameters<typeof list>[0], after?: string) =>
      (await list(filter, { limit: 2, after })).rows.map(({ number }) => number.slice(-1)).join('');
    expect(await numbers({})).toBe('31');
    expect(await numbers({}, platforms[0]?.id)).toBe('2');
    expect(await numbers({ city: '3701' })).toBe('12');
    expect(await numbers({ year: 2026 })).toBe('3');
    expect(await numbers({ text: '伙伴' })).toBe('2');
    expect(await numbers({ text: '集团' })).toBe('31');
    expect(await numbers({ programme: 'bigdata-2020' })).toBe('');
    expect((await list({ text: '平台' }, { limit: 1 })).total).toBe(3);
    expect((await store.queries.publishedAnnouncements({})).map(({ id }) => id)).toEqual([announcement.id]);
    const twin = aChange([
      { kind: 'platform', previous: null, next: { ...platforms[0], id: newId('plt') } as Platform },
    ]);
    expect(await store.commitWith(twin, {})).toEqual({ outcome: 'moved-on', because: 'platform_number' });
  });
});
