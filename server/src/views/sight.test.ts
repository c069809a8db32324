import { REQUESTS } from '@qichuang/contract';
import {
  APPLICATION_STATES,
  type Application,
  type ApplicationFacet,
  type ApplicationState,
  maySee,
  type Part,
  stateAsSeen,
} from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, type Cases, NAMES, openCases, put } from '../testing/made-up-cases.ts';
import { allApplicationRows, applicationPage } from './application-rows.ts';
import { copyAsSeen } from './case-form.ts';
import { type CaseView, caseViewOf } from './case-view.ts';
import { historyRows } from './history-rows.ts';
import { findOwnReview, ownReviewRows, reviewView } from './review-view.ts';
import { roundView } from './round-view.ts';
import { findSeen, type Seen } from './standing.ts';
import { tasksOf } from './tasks.ts';

let cases: Cases;

beforeAll(async () => {
  cases = await openCases();
});

afterAll(async () => {
  await cases.store.close();
});

const PARTS = [
  'applicant',
  'partner',
  'recommender',
  'authority',
  'expert',
] as const satisfies readonly Part[];

async function viewFor(part: keyof Cases['actors'], state: ApplicationState): Promise<CaseView | undefined> {
  const actor = cases.actors[part];
  const seen = await findSeen(cases.room, actor, cases.of(state).id);
  return seen === undefined ? undefined : caseViewOf(cases.room, seen, actor, AT, 'zh');
}

/** How each facet shows in a view. */
const SHOWN = {
  identity: ({ identity }) => identity !== null,
  path: ({ path }) => path.length > 0,
  returns: ({ returned }) => returned !== null,
  'self-check': ({ reasons, statements }) => reasons !== null && statements !== null,
  recommendation: ({ recommendation }) => recommendation !== null,
  'recommendation-opinion': ({ recommendation }) =>
    recommendation !== null && recommendation.opinion !== null,
  'formal-check': ({ check }) => check !== null,
  reviews: ({ reviews }) => reviews !== null,
  'anonymous-comments': ({ comments }) => comments !== null,
  objections: ({ objections }) => objections !== null,
  findings: ({ findings }) => findings !== null,
  contact: ({ form }) => form?.values['contact_phone']?.value === NAMES.phone,
} as const satisfies Partial<Record<ApplicationFacet, (view: CaseView) => boolean>>;

function expected(facet: ApplicationFacet, part: Part, application: Application): boolean {
  const sees = maySee(facet, { part, grade: null }, application.state, application.receipt !== null);
  // A draft was never recommended: there is nothing to see.
  return facet.startsWith('recommendation') ? sees && application.recommendation !== null : sees;
}

describe('B5.1 a reader sees exactly the facets of the table, in every state', () => {
  for (const part of PARTS) {
    test(`as ${part}`, async () => {
      for (const state of APPLICATION_STATES) {
        const application = cases.of(state);
        const view = await viewFor(part, state);
        for (const [facet, shown] of Object.entries(SHOWN)) {
          const sees = expected(facet as ApplicationFacet, part, application);
          expect(view !== undefined && shown(view), `${part} ${state} ${facet}`).toBe(sees);
        }
        if (view !== undefined) {
          expect(REQUESTS['see-application'].view.safeParse(view).error, `${part} ${state}`).toBeUndefined();
          expect(view.state).toBe(stateAsSeen(state, { part, grade: null }));
        }
      }
    });
  }

  test('the form is whole for those of the case, redacted for experts, and nobody else has any', async () => {
    for (const state of APPLICATION_STATES) {
      for (const part of PARTS) {
        const view = await viewFor(part, state);
        const { receipt } = cases.of(state);
        const whole = maySee('form', { part, grade: null }, state, receipt !== null);
        const redacted = maySee('redacted-form', { part, grade: null }, state, receipt !== null);
        expect(view?.form?.redacted ?? null, `${part} ${state}`).toBe(whole || redacted ? !whole : null);
      }
    }
  });
});

describe('a decision not yet published shows in nothing', () => {
  test('reviewed, selected and in review read alike outside the authority, but for id, version, name and receipt', async () => {
    for (const part of ['applicant', 'partner', 'recommender'] as const) {
      const views = await Promise.all(
        (['in_review', 'reviewed', 'selected'] as const).map((state) => viewFor(part, state)),
      );
      const bare = views.map((view) => {
        expect(view).toBeDefined();
        const {
          id: _id,
          version: _version,
          name: _name,
          receipt: _receipt,
          outcome: _outcome,
          copies: _copies,
          form: _form,
          findings: _findings,
          identity: _identity,
          ...rest
        } = view as CaseView;
        return JSON.stringify(rest);
      });
      expect(bare[1]).toBe(bare[0]);
      expect(bare[2]).toBe(bare[0]);
      expect(views[1]?.outcome).toBeNull();
      expect(views[2]?.outcome).toBeNull();
    }
  });

  test('the history tells the applicant of the selection only once it is public', async () => {
    const actsIn = async (part: 'applicant' | 'authority', state: ApplicationState) => {
      const seen = (await findSeen(cases.room, cases.actors[part], cases.of(state).id)) as Seen;
      return (await historyRows(cases.room, seen, 'zh')).map(({ act }) => act);
    };
    expect(await actsIn('applicant', 'selected')).not.toContain('select');
    expect(await actsIn('applicant', 'on_notice')).toContain('select');
    expect(await actsIn('authority', 'selected')).toContain('select');
  });

  test('lists and counts know only the states that are seen', async () => {
    const hidden = { state: 'selected,reviewed', sort: 'receipt' } as const;
    expect(await allApplicationRows(cases.room, cases.actors.applicant, hidden)).toEqual([]);
    expect(await allApplicationRows(cases.room, cases.actors.authority, hidden)).toHaveLength(2);
    const counts = (await roundView(cases.room, cases.actors.applicant, cases.round)).counts;
    expect(counts['in_review']).toBe(3);
    expect(counts['selected']).toBeUndefined();
  });
});

describe('a round that hides names hides them everywhere from its experts', () => {
  const secrets = Object.values(NAMES);

  test('case, review, list, copy and tasks name nobody', async () => {
    const { room, actors } = cases;
    const application = cases.of('in_review');
    const seen = (await findSeen(room, actors.expert, application.id)) as Seen;
    const rows = await ownReviewRows(room, actors.expert, 'zh');
    const own = await room.desk.shelf.where('review', { application: application.id });
    const review = await findOwnReview(room, actors.expert, own[0]?.id ?? '');
    expect(review).toBeDefined();
    const everything = JSON.stringify([
      await caseViewOf(room, seen, actors.expert, AT, 'zh'),
      await copyAsSeen(room, seen, actors.expert, 1),
      rows,
      review === undefined ? null : await reviewView(room, actors.expert, review, AT, 'zh'),
      await tasksOf(room, actors.expert, AT, 'zh'),
      await allApplicationRows(room, actors.expert, { sort: 'receipt' }),
    ]);
    for (const secret of [
      ...secrets,
      '虚构 泉城',
      '虚法人',
      // Where it is registered tells who it is in a small city.
      '济南',
      '历下区',
      '青岛',
      application.organisation,
      application.receipt ?? '-',
    ]) {
      expect(everything.includes(secret), secret).toBe(false);
    }
    // What is asked of an expert is there all the same.
    expect(everything).toContain('面向海洋');
    expect(everything).toContain('城市中的数据');
    expect(everything).toContain('■■');
  });

  test('before the declaration nothing of the content is open (default)', async () => {
    const { room, actors, store } = cases;
    const application = cases.of('in_review');
    const [review] = await room.desk.shelf.where('review', { application: application.id });
    if (review === undefined) throw new Error('no review');
    const undeclared = {
      ...review,
      state: 'assigned' as const,
      version: review.version + 1,
      declaration: { kind: 'not-asked' as const, ground: '', at: null },
    };
    await put(store, [{ kind: 'review', previous: review, next: undeclared }]);
    const seen = (await findSeen(room, actors.expert, application.id)) as Seen;
    const view = await caseViewOf(room, seen, actors.expert, AT, 'zh');
    expect(view.form).toBeNull();
    expect(view.name).toBe('');
    expect((await reviewView(room, actors.expert, undeclared, AT, 'zh')).content).toBeNull();
    expect(await copyAsSeen(room, seen, actors.expert, 1)).toBeNull();
    await put(store, [
      { kind: 'review', previous: undeclared, next: { ...review, version: undeclared.version + 1 } },
    ]);
  });
});

describe('what is not theirs does not exist for them', () => {
  test('a stranger, a visitor and a wrong id get the same answer', async () => {
    for (const state of APPLICATION_STATES) {
      expect(await findSeen(cases.room, cases.actors.stranger, cases.of(state).id)).toBeUndefined();
      expect(await findSeen(cases.room, cases.actors.visitor, cases.of(state).id)).toBeUndefined();
    }
    expect(await findSeen(cases.room, cases.actors.authority, 'app_zzzzzzzzzz')).toBeUndefined();
  });

  test('a draft is its organisation’s and its partners’ alone', async () => {
    const draft = cases.of('draft').id;
    expect(await findSeen(cases.room, cases.actors.authority, draft)).toBeUndefined();
    expect(await findSeen(cases.room, cases.actors.recommender, draft)).toBeUndefined();
    expect(await findSeen(cases.room, cases.actors.applicant, draft)).toBeDefined();
  });

  test('totals and exports end where the list ends', async () => {
    const page = { limit: 3 };
    const own = await applicationPage(cases.room, cases.actors.applicant, { sort: 'receipt' }, page);
    expect(own.total).toBe(APPLICATION_STATES.length);
    const governed = await applicationPage(cases.room, cases.actors.authority, { sort: 'receipt' }, page);
    expect(governed.total).toBe(APPLICATION_STATES.length - 1);
    expect(await allApplicationRows(cases.room, cases.actors.authority, { sort: 'receipt' })).toHaveLength(
      governed.total,
    );
    for (const nobody of ['stranger', 'visitor', 'expert'] as const) {
      const none = await applicationPage(
        cases.room,
        cases.actors[nobody],
        { sort: 'receipt', text: '海洋' },
        page,
      );
      expect(none).toEqual({ rows: [], next: null, total: 0 });
    }
  });
});

describe('acts on the page are those of the state, each with its reason', () => {
  test('a draft can be saved and thrown away; submitting waits for the rules (B4)', async () => {
    const acts = (await viewFor('applicant', 'draft'))?.acts ?? [];
    expect(acts.find(({ act }) => act === 'save-fields')?.allowed).toBe(true);
    expect(acts.find(({ act }) => act === 'withdraw-application')?.allowed).toBe(true);
    const submit = acts.find(({ act }) => act === 'submit-application');
    expect(submit?.allowed).toBe(false);
    expect(submit?.why).toBeTruthy();
    expect(acts.map(({ act }) => act)).not.toContain('return-application');
  });

  test('an authority’s clerk sees the confirmation only once there is something to confirm', async () => {
    const acts = (await viewFor('authority', 'recommended'))?.acts.map(({ act }) => act) ?? [];
    expect(acts).toContain('note-check');
    expect(acts).toContain('prepare-check');
    expect(acts).not.toContain('confirm-check');
  });

  test('nothing is left to do on what has ended', async () => {
    for (const part of PARTS) expect((await viewFor(part, 'withdrawn'))?.acts ?? [], part).toEqual([]);
  });
});

describe('every office lands on what waits for it', () => {
  test.each([
    ['applicant', ['applicant.correction', 'applicant.draft', 'applicant.finding', 'applicant.returned']],
    ['recommender', ['recommender.submitted']],
    [
      'authority',
      [
        'authority.accepted',
        'authority.on-notice',
        'authority.recommended',
        'authority.reviewed',
        'authority.selected',
      ],
    ],
    ['expert', ['expert.declared', 'expert.standing']],
    ['stranger', []],
    ['visitor', []],
  ] as const)('%s', async (who, kinds) => {
    const tasks = await tasksOf(cases.room, cases.actors[who], AT, 'en');
    expect([...new Set(tasks.map(({ kind }) => kind))].sort()).toEqual([...kinds]);
    expect(REQUESTS['list-tasks'].view.safeParse({ rows: tasks }).error).toBeUndefined();
    for (const { title, verb, otherwise, link } of tasks) {
      expect([title, verb, otherwise].every((text) => text !== '')).toBe(true);
      expect(link.startsWith('/app/')).toBe(true);
    }
  });
});
