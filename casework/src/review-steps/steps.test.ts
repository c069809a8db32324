import { addMs, type Instant, instant } from '@qichuang/base';
import {
  type Actor,
  type Application,
  BLANK_SHEET,
  maySeeStep,
  type ReviewStep,
  standingInStep,
} from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import { programmeDigest } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, type CaseWorld, DECIDING, newId, openCaseWorld } from '../fixtures/case-world.ts';
import {
  attendStep,
  cancelStep,
  changeStep,
  declineStep,
  findStep,
  handInStepRecord,
  planSteps,
  prepareRanking,
  signStepRecord,
} from '../index.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

// DECIDING is Monday, 15 December 2025: three working days later it is Thursday.
const HELD = instant('2025-12-18T02:00:00.000Z');
const FINDINGS = { questions: '一问', answers: '已答', findings: '情况清楚' };

type Expert = Awaited<ReturnType<CaseWorld['expert']>>;

async function twoExperts(): Promise<readonly [Expert, Expert]> {
  return [await world.expert(), await world.expert()];
}

function asked(application: Application, experts: readonly { readonly id: string }[], over: object = {}) {
  return {
    round: world.round.id,
    kind: 'oral-defence' as const,
    reason: '处于入选线上下',
    steps: [
      {
        application: application.id,
        on: '2025-12-18',
        from: '09:00',
        minutes: 30,
        place: '示例会议室',
        experts: experts.map(({ id }) => id),
        officials: [],
        ...over,
      },
    ],
  };
}

function plan(body: Parameters<typeof planSteps>[1]['body'], at: Instant = DECIDING) {
  return planSteps(world.desk, act(world.authority.clerk, at, body));
}

async function stepOf({ id }: Pick<Application, 'id'>): Promise<ReviewStep> {
  const [step] = await world.desk.shelf.where('reviewStep', { application: id });
  if (step === undefined) throw new Error('no step');
  return step;
}

describe('an oral defence from the plan to the last signature (product default)', () => {
  test('planned and told, confirmed, recorded, signed with a differing view that stays', async () => {
    const application = await world.application('reviewed');
    const [one, other] = await twoExperts();
    expect(await plan(asked(application, [one, other]))).toMatchObject({ ok: true, value: { planned: 1 } });
    const step = await stepOf(application);
    const letters = await world.store.outbox.claim(100, 1, DECIDING);
    const told = letters.filter(({ values }) => values['receipt'] === application.receipt);
    expect(told.map(({ topic, to }) => [topic, to])).toEqual([
      ['step-planned', { organisation: world.organisation.id }],
      ['step-assigned', { person: one.person }],
      ['step-assigned', { person: other.person }],
    ]);
    expect(step).toMatchObject({ state: 'planned', ground: 'chosen', persons: [one.person, other.person] });

    const coming = { step: step.id, version: 1, who: '示例负责人' };
    expect(await attendStep(world.desk, act(other.actor, DECIDING, coming))).toMatchObject({
      ok: false,
      refusal: { kind: 'not-yours' },
    });
    expect(await attendStep(world.desk, act(world.submitter, DECIDING, coming))).toMatchObject({ ok: true });

    const record = {
      step: step.id,
      version: 2,
      values: FINDINGS,
      outcome: 'partly' as const,
      reason: '设备台数少于所填',
    };
    const early = await handInStepRecord(world.desk, act(one.actor, DECIDING, record));
    expect(early).toMatchObject({ ok: false, refusal: { kind: 'too-early' } });
    const bare = await handInStepRecord(
      world.desk,
      act(one.actor, HELD, { ...record, values: { answers: '答' } }),
    );
    expect(bare).toMatchObject({
      ok: false,
      refusal: { kind: 'incomplete', fields: [{ field: 'questions' }, { field: 'findings' }] },
    });
    // An official who was not planned to take part writes nothing.
    expect(await handInStepRecord(world.desk, act(world.authority.clerk, HELD, record))).toMatchObject({
      ok: false,
      refusal: { kind: 'not-yours', evidence: { why: 'step-not-in-it' } },
    });
    const handed = await handInStepRecord(world.desk, act(one.actor, HELD, record));
    if (!handed.ok) throw new Error('not handed in');
    const { hash } = handed.value;
    expect(await world.desk.shelf.frozenBytes(hash)).toBeDefined();

    const sign = { step: step.id, version: 3, differing: '我认为与所填一致。' };
    expect(
      await signStepRecord(world.desk, act(other.actor, HELD, { ...sign, hash: 'f'.repeat(64) })),
    ).toMatchObject({ ok: false, refusal: { kind: 'moved-on' } });
    expect(await signStepRecord(world.desk, act(other.actor, HELD, { ...sign, hash }))).toMatchObject({
      ok: true,
      value: { state: 'signed' },
    });
    expect((await stepOf(application)).signatures).toMatchObject([
      { by: one.person, hash, differing: null },
      { by: other.person, hash, differing: '我认为与所填一致。' },
    ]);
    expect(await world.factsOf(step.id)).toEqual([
      'plan-review-step',
      'confirm-step-attendance',
      'hand-in-step-record',
      'sign-step-record',
    ]);
    // The application stands where it stood: a step never changes a score or a state.
    expect(await world.desk.shelf.find('application', application.id)).toMatchObject({
      state: 'reviewed',
      version: 1,
    });
  });

  test.each([
    ['a day before the third working day', { on: '2025-12-17' }, 'too-early', 'step-notice'],
    ['one expert alone', { experts: undefined }, 'incomplete', 'step-experts'],
  ])('%s is refused', async (_, over, kind, why) => {
    const application = await world.application('reviewed');
    const [one, other] = await twoExperts();
    const body = asked(application, [one, other], over);
    const steps = body.steps.map((step) => ({ ...step, experts: step.experts ?? [one.id] }));
    expect(await plan({ ...body, steps })).toMatchObject({ ok: false, refusal: { kind, evidence: { why } } });
    expect(await world.desk.shelf.where('reviewStep', { application: application.id })).toEqual([]);
  });

  test('a recused expert is refused with the ground, as for reading; who still scores without names as well', async () => {
    const application = await world.application('in_review');
    const [one] = await twoExperts();
    const colleague = await world.expert({ institution: { name: world.organisation.name, uscc: null } });
    expect(await plan(asked(application, [one, colleague]))).toMatchObject({
      ok: false,
      refusal: { kind: 'recused', evidence: { ground: 'same-institution', expert: colleague.name } },
    });
    const reader = await world.expert();
    await world.put('review', {
      id: newId('rev'),
      version: 1,
      state: 'declared',
      round: world.round.id,
      programme: world.programme.id,
      category: 'laboratory',
      application: application.id,
      expert: reader.id,
      person: reader.person,
      assignedAt: DECIDING,
      declaration: { kind: 'none', ground: '', at: DECIDING },
      ...BLANK_SHEET,
    });
    expect(await plan(asked(application, [one, reader]))).toMatchObject({
      ok: false,
      refusal: { evidence: { why: 'step-still-scoring' } },
    });
  });

  test('nobody is planned to be in two places at once; slots one after the other are fine', async () => {
    const [first, second] = [await world.application('reviewed'), await world.application('reviewed')];
    const experts = await twoExperts();
    const body = asked(first, experts);
    const later = (from: string) => asked(second, experts, { from }).steps;
    expect(await plan({ ...body, steps: [...body.steps, ...later('09:20')] })).toMatchObject({
      ok: false,
      refusal: { evidence: { why: 'step-overlap', on: '2025-12-18', from: '09:00' } },
    });
    expect(await plan({ ...body, steps: [...body.steps, ...later('09:30')] })).toMatchObject({
      ok: true,
      value: { planned: 2 },
    });
  });

  test('moved with a reason, everyone is told and the applicant asked anew; an expert who steps back finds nothing more', async () => {
    const application = await world.application('reviewed');
    const [one, other] = await twoExperts();
    await plan(asked(application, [one, other]));
    const { id } = await stepOf(application);
    await attendStep(world.desk, act(world.submitter, DECIDING, { step: id, version: 1, who: '' }));
    const to = {
      step: id,
      version: 2,
      on: '2025-12-19',
      from: '14:00',
      minutes: 30,
      place: '示例会议室',
      experts: [one.id, other.id],
      officials: [],
      reason: '会议室冲突',
    };
    expect(await changeStep(world.desk, act(world.authority.clerk, DECIDING, to))).toMatchObject({
      ok: true,
    });
    expect(await stepOf(application)).toMatchObject({
      time: { on: '2025-12-19', from: '14:00' },
      attendance: null,
      changes: [{ reason: '会议室冲突', before: { on: '2025-12-18' } }],
    });
    const back = { step: id, version: 3, reason: '出差' };
    expect(await declineStep(world.desk, act(other.actor, DECIDING, back))).toMatchObject({ ok: true });
    expect(await findStep(world.desk, id, { actor: other.actor })).toBeUndefined();
    const left = addMs(HELD, 2 * 86_400_000);
    const record = { step: id, version: 4, values: FINDINGS, outcome: 'consistent' as const, reason: '一致' };
    expect(await handInStepRecord(world.desk, act(one.actor, left, record))).toMatchObject({
      ok: false,
      refusal: { kind: 'incomplete', evidence: { why: 'step-experts' } },
    });
  });
});

describe('what the meeting waits for (product default)', () => {
  test('a planned step, until it is signed or called off; where the programme holds it for all, until each is signed', async () => {
    const own = await openCaseWorld();
    try {
      const { desk, authority } = own;
      const application = await own.application('reviewed');
      const experts = [await own.expert(), await own.expert()];
      const ranked = await own.put('ranking', {
        id: newId('rnk'),
        version: 1,
        state: 'drafted',
        round: own.round.id,
        programme: own.programme.id,
        category: 'laboratory',
        lines: [
          {
            application: application.id,
            place: 1,
            meanHundredths: 8000,
            trimmedHundredths: null,
            scores: 3,
            selected: true,
            reason: '',
          },
        ],
        minutes: {
          heldOn: '2025-12-15' as never,
          chair: '示例主持人',
          attendees: ['示例甲'],
          absent: [],
          observers: [],
          number: '1',
          text: '会议研究了评审结果。',
        },
        drawnUpAt: DECIDING,
        prepared: null,
        sentBack: null,
        confirmed: null,
      });
      const body = { ...asked(application, experts), round: own.round.id };
      expect(await planSteps(desk, act(authority.clerk, DECIDING, body))).toMatchObject({ ok: true });
      const prepare = (using = desk) =>
        prepareRanking(
          using,
          act(authority.clerk, DECIDING, {
            round: own.round.id,
            category: 'laboratory',
            version: ranked.version,
          }),
        );
      const waiting = {
        ok: false,
        refusal: {
          kind: 'incomplete',
          evidence: { why: 'steps-outstanding', waiting: [application.receipt] },
        },
      };
      expect(await prepare()).toMatchObject(waiting);
      const [step] = await desk.shelf.where('reviewStep', { application: application.id });
      const off = { step: step?.id ?? '', version: 1, reason: '不再需要' };
      expect(await cancelStep(desk, act(authority.clerk, DECIDING, off))).toMatchObject({ ok: true });

      // The same round, had its programme switched the stage on.
      const switched: Programme = {
        ...own.programme,
        stages: own.programme.stages.map((stage) =>
          stage.id === 'oral-defence' ? { ...stage, enabled: true } : stage,
        ),
      };
      const digest = programmeDigest(own.programme);
      expect(await prepare({ ...desk, programmes: new Map([[digest, switched]]) })).toMatchObject(waiting);
      expect(await prepare()).toMatchObject({ ok: true, value: { state: 'prepared' } });
    } finally {
      await own.store.close();
    }
  });
});

describe('who sees what of a step (product default)', () => {
  test('applicant and recommender the time, the experts their own alone, who is held away nothing', async () => {
    const application = await world.application('reviewed');
    const [one, other] = await twoExperts();
    const stranger = await world.expert();
    await plan(asked(application, [one, other]));
    const { id } = await stepOf(application);
    const held: Actor = { ...world.authority.clerk, heldFrom: [world.organisation.id] };
    const sight = async (actor: Actor) => {
      const found = await findStep(world.desk, id, { actor });
      if (found === undefined) return 'nothing';
      const { standing, step, application: of } = found;
      const signed = { ...step, state: 'signed' as const };
      const facets = (['people', 'record'] as const).filter((facet) =>
        maySeeStep(facet, standing, signed, of.state),
      );
      return ['time', ...facets].join(' ');
    };
    expect(await sight(world.submitter)).toBe('time');
    expect(await sight(world.recommender.clerk)).toBe('time');
    expect(await sight(world.authority.clerk)).toBe('time people record');
    expect(await sight(one.actor)).toBe('time people record');
    expect(await sight(stranger.actor)).toBe('nothing');
    expect(await sight(held)).toBe('nothing');

    const listed = async (scope: Parameters<typeof world.store.queries.listSteps>[0]) =>
      (await world.store.queries.listSteps(scope, { application: application.id }, { limit: 9 })).total;
    const programme = world.programme.id;
    expect(await listed({ kind: 'organisation', id: world.organisation.id })).toBe(1);
    expect(await listed({ kind: 'authority', programme })).toBe(1);
    expect(await listed({ kind: 'authority', programme, awayFrom: [world.organisation.id] })).toBe(0);
    expect(await listed({ kind: 'expert', person: one.person })).toBe(1);
    expect(await listed({ kind: 'expert', person: stranger.person })).toBe(0);

    // The applicant reads the outcome once its own is published, and never before.
    const found = await findStep(world.desk, id, { actor: world.submitter });
    if (found === undefined) throw new Error('no step');
    const standing = standingInStep(found.step, found.parties, world.submitter);
    const seen = (state: Application['state']) =>
      maySeeStep('record', standing, { ...found.step, state: 'signed' }, state);
    expect([seen('reviewed'), seen('selected'), seen('on_notice'), seen('not_selected')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
