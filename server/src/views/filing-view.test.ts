import { canonicalBytes, day, sha256Hex } from '@qichuang/base';
import type { Filing, FilingState, Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seenFiling } from '../handlers/filings.ts';
import { AT, type Cases, openCases, put } from '../testing/made-up-cases.ts';
import { dutyPage } from './duty-rows.ts';
import { filingDraftView } from './filing-form.ts';
import { filingPage } from './filing-rows.ts';
import { filingView } from './filing-view.ts';
import { tasksOf } from './tasks.ts';

const STATES = [
  'draft',
  'submitted',
  'returned',
  'endorsed',
  'accepted',
] as const satisfies readonly FilingState[];
const TYPED = '只有依托单位看得到的草稿';
const HANDED_IN = '已报送的内容';

let cases: Cases;
const filings = new Map<string, Filing>();

beforeAll(async () => {
  cases = await openCases();
  const { shelf } = cases.room.desk;
  const of = cases.of('designated');
  const platform: Platform = {
    id: 'plt_0000000001' as Platform['id'],
    version: 1,
    state: 'active',
    number: 'SDDE-LAB-2024-0001',
    application: of.id,
    announcement: 'ann_0000000001' as Platform['announcement'],
    round: of.round,
    programme: of.programme,
    category: of.category,
    kind: '',
    name: '虚构平台',
    organisation: of.organisation,
    organisationName: '虚构单位',
    partners: [],
    recommender: of.recommender as Platform['recommender'],
    city: '3701',
    announcedOn: day('2024-01-10'),
    validFrom: day('2024-01-10'),
    validUntil: day('2027-01-09'),
    plaque: false,
  };
  await put(cases.store, [{ kind: 'platform', previous: null, next: platform }]);
  for (const [nth, state] of STATES.entries()) {
    const id = `fil_000000000${nth + 1}` as Filing['id'];
    const bytes = canonicalBytes({
      filing: id,
      number: 1,
      at: AT,
      values: { summary_progress: HANDED_IN },
      reckoned: { funds_in: 12 },
      attachments: [],
    });
    const filing: Filing = {
      id,
      version: 1,
      state,
      kind: 'annual-report',
      programme: of.programme,
      programmeDigest: of.programmeDigest,
      category: of.category,
      platform: platform.id,
      organisation: of.organisation,
      recommender: platform.recommender,
      period: String(2020 + nth),
      about: '',
      dueOn: day('2025-03-31'),
      beganBy: null,
      beganAt: AT,
      since: AT,
      answerBy: null,
      firstSubmittedAt: state === 'draft' ? null : AT,
      receipt: state === 'draft' ? null : `SDDE-AR-${nth}`,
      copies:
        state === 'draft'
          ? []
          : [
              {
                id: `cpy_000000000${nth + 1}`,
                number: 1,
                hash: sha256Hex(bytes),
                at: AT,
                by: of.beganBy,
              } as never,
            ],
      returned: [],
      endorsement: null,
      outcome: null,
    };
    filings.set(state, filing);
    await put(cases.store, [{ kind: 'filing', previous: null, next: filing }], {
      frozen: [{ hash: sha256Hex(bytes), bytes }],
    });
    const fields = [
      { field: 'summary_progress', basedOn: 0, value: TYPED, carriedOver: false, overrule: false },
    ];
    await shelf.saveFields(id, [state], fields, of.beganBy, AT);
  }
});

afterAll(async () => {
  await cases.store.close();
});

type Reader = keyof Cases['actors'];

const filingIn = (state: string) => {
  const filing = filings.get(state);
  if (filing === undefined) throw new Error(`no filing in ${state}`);
  return filing;
};

async function seenBy(reader: Reader, state: string) {
  const actor = cases.actors[reader];
  const seen = await seenFiling({ house: cases.room, actor, params: { filing: filingIn(state).id } });
  if (!seen.ok) return seen.refusal.kind;
  return filingView(cases.room, seen.value.found, seen.value.standing, actor, AT, 'zh');
}

const READERS: readonly Reader[] = [
  'applicant',
  'partner',
  'recommender',
  'authority',
  'expert',
  'stranger',
  'visitor',
];
/** Host, recommender and authority; to everyone else there is nothing. */
const DESKS: readonly Reader[] = ['recommender', 'authority'];

describe('who sees a filing (B5.2, B5.4)', () => {
  test.each(STATES.flatMap((state) => READERS.map((reader) => ({ state, reader }))))(
    '$state, read by $reader',
    async ({ state, reader }) => {
      const view = await seenBy(reader, state);
      if (reader === 'applicant') {
        const draft = state === 'draft' || state === 'returned';
        expect(view).toMatchObject({ state, form: { copy: draft ? null : 1 } });
        expect(JSON.stringify(view).includes(TYPED)).toBe(draft);
      } else if (DESKS.includes(reader) && state !== 'draft') {
        expect(view).toMatchObject({ state, form: { copy: 1 } });
        expect(JSON.stringify(view)).toContain(HANDED_IN);
        expect(JSON.stringify(view)).not.toContain(TYPED);
      } else {
        expect(view).toBe('not-found');
      }
    },
  );

  test('the draft with its writers’ names is its host’s alone', async () => {
    for (const reader of READERS) {
      const actor = cases.actors[reader];
      const params = { filing: filingIn('returned').id };
      const seen = await seenFiling(
        { house: cases.room, actor, params },
        ({ standing }) => standing.part === 'host',
      );
      expect(seen.ok).toBe(reader === 'applicant');
      if (seen.ok) {
        const draft = await filingDraftView(cases.room, seen.value.found, actor, AT);
        expect(draft.values['summary_progress']?.value).toBe(TYPED);
      }
    }
  });

  test('lists, their counts and totals end where the reader’s sight ends', async () => {
    const totals = await Promise.all(
      READERS.map(async (reader) => {
        const list = await filingPage(cases.room, cases.actors[reader], {}, { limit: 50 }, AT);
        return [reader, list.total, 'draft' in list.counts];
      }),
    );
    expect(totals).toEqual([
      ['applicant', 5, true],
      ['partner', 0, false],
      ['recommender', 4, false],
      ['authority', 4, false],
      ['expert', 0, false],
      ['stranger', 0, false],
      ['visitor', 0, false],
    ]);
  });

  test('that a report is owed and late is known to the desks, what its draft says is not (A3.7, B6.1)', async () => {
    for (const reader of READERS) {
      const list = await dutyPage(
        cases.room,
        cases.actors[reader],
        { standing: 'overdue' },
        { limit: 50 },
        AT,
      );
      const may = reader === 'applicant' || DESKS.includes(reader);
      expect([reader, list.total]).toEqual([reader, may ? 1 : 0]);
      expect(JSON.stringify(list)).not.toContain(TYPED);
    }
  });

  test('what waits stands on the home page of whoever has to do it', async () => {
    const kinds = async (reader: Reader) =>
      (await tasksOf(cases.room, cases.actors[reader], AT, 'zh')).map(({ kind }) => kind);
    expect(await kinds('applicant')).toEqual(expect.arrayContaining(['host.filing', 'host.filing-returned']));
    expect(await kinds('recommender')).toEqual(
      expect.arrayContaining(['recommender.filing', 'recommender.overdue']),
    );
    expect(await kinds('authority')).toEqual(
      expect.arrayContaining(['authority.filing', 'authority.overdue']),
    );
    expect((await kinds('stranger')).filter((kind) => kind.includes('filing'))).toEqual([]);
  });
});

describe('what the reader may do next stands in the view (A3.7)', () => {
  test('acts follow part, grade and state', async () => {
    const acts = async (reader: Reader, state: string) => {
      const view = await seenBy(reader, state);
      return typeof view === 'string' ? [] : view.acts.filter(({ allowed }) => allowed).map(({ act }) => act);
    };
    expect(await acts('applicant', 'draft')).toEqual(['save-filing-fields', 'submit-filing']);
    expect(await acts('applicant', 'submitted')).toEqual([]);
    // A clerk returns; endorsing is the approver's.
    expect(await acts('recommender', 'submitted')).toEqual(['return-filing']);
    expect(await acts('authority', 'endorsed')).toEqual(['return-filing', 'accept-filing', 'decline-filing']);
    expect(await acts('authority', 'accepted')).toEqual([]);
  });
});
