import { canonicalBytes, day, instant, sha256Hex } from '@qichuang/base';
import type { Attachment, Filing, Platform } from '@qichuang/domain';
import { filingForm } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, newId } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { carryOver } from './carry-over.ts';
import { acceptFiling, endorseFiling, returnFiling, withdrawFiling } from './decide-filing.ts';
import { dutiesOn } from './duties.ts';
import { attachToFiling, removeFromFiling } from './filing-files.ts';
import { openDuty } from './open-duty.ts';
import { measuresOfPlatform } from './platform-measures.ts';
import { saveFiling } from './save-filing.ts';
import { submitFiling } from './submit-filing.ts';

let world: PlatformWorld;

beforeAll(async () => {
  world = await openPlatformWorld();
});

afterAll(async () => {
  await world.store.close();
});

/** A platform whose application set goals for three years. */
async function withGoals(): Promise<Platform> {
  const bytes = canonicalBytes({
    values: {
      goals_table: [
        {
          goal_indicator: 'rd_expense',
          goal_baseline: 80,
          goal_year1: 100,
          goal_year2: 120,
          goal_year3: 150,
        },
        { goal_indicator: 'patents_granted', goal_baseline: 0, goal_year1: 2, goal_year2: 3, goal_year3: 4 },
      ],
    },
  });
  const hash = sha256Hex(bytes);
  const at = instant('2023-09-15T02:00:00.000Z');
  const platform = await world.platform(
    { announcedOn: day('2024-01-22'), validFrom: day('2024-01-22'), category: 'laboratory' },
    { copies: [{ id: newId('cpy'), number: 1, hash, at, by: newId('per') }] },
  );
  await world.desk.shelf.commit({
    writes: [],
    facts: [],
    messages: [],
    numbers: [],
    frozen: [{ hash, bytes }],
    drafts: [],
    request: { key: `goals ${platform.id}`, by: 'fixture', digest: 'd' },
    answer: null,
  });
  return platform;
}

async function opened(platform: Platform, kind: Filing['kind'], year: number): Promise<Filing> {
  const duty = dutiesOn(world.programme, day(`${year}-01-02`)).find((one) => one.kind === kind);
  if (duty === undefined) throw new Error(`no ${kind}`);
  const at = instant(`${year}-01-02T02:00:00.000Z`);
  const result = await openDuty(world.desk, act('public', at, { platform: platform.id, duty }));
  if (!result.ok) throw new Error(result.refusal.kind);
  const filing = await world.desk.shelf.find('filing', result.value.id);
  if (filing === undefined) throw new Error('no filing');
  return filing;
}

/** Something in every required field of the report, 10 in every figure but those given. */
async function filledIn(filing: Filing, figures: Readonly<Record<string, number>> = {}): Promise<void> {
  const form = filingForm(world.programme, filing);
  if (form === undefined) throw new Error('no form');
  const values: Record<string, unknown> = { patents: [{ patent_title: '示例专利', patent_number: 'ZL0' }] };
  for (const field of form.sections.flatMap(({ fields }) => fields)) {
    if (field.type === 'textarea') values[field.id] = '示例'.repeat(200);
    else if (field.type !== 'table') values[field.id] = figures[field.id] ?? 10;
  }
  const { fields } = await world.desk.shelf.draftOf(filing.id);
  const revisions = new Map(fields.map(({ field, revision }) => [field, revision]));
  const saved = await saveFiling(world.desk, {
    actor: world.handler,
    at: filing.beganAt,
    body: {
      filing: filing.id,
      fields: Object.entries(values).map(([field, value]) => ({
        field,
        basedOn: revisions.get(field) ?? 0,
        value,
        overrule: false,
      })),
    },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  for (const { id, required } of form.attachments.slots)
    if (required) expect((await attached(filing.id, id)).ok).toBe(true);
}

let files = 0;

function attached(filing: string, slot: string, actor = world.handler) {
  files += 1;
  const file = { slot, name: '示例.pdf', issuedOn: null, media: 'pdf', bytes: 10 } as const;
  const hash = sha256Hex(canonicalBytes(files));
  return attachToFiling(
    world.desk,
    act(actor, instant('2025-02-01T02:00:00.000Z'), { ...file, hash, filing }),
  );
}

/** Handed in, endorsed and taken in. */
async function takenIn(filing: Filing): Promise<void> {
  const at = filing.beganAt;
  const body = { filing: filing.id, version: 1, fields: [], declaresTrue: true as const };
  const handed = await submitFiling(world.desk, act(world.submitter, at, body));
  if (!handed.ok) throw new Error(JSON.stringify(handed.refusal));
  const { id } = filing;
  const { recommender, authority, desk } = world;
  await endorseFiling(desk, act(recommender.approver, at, { filing: id, version: 2, opinion: '同意。' }));
  const accepted = await acceptFiling(desk, act(authority.clerk, at, { filing: id, version: 3, reason: '' }));
  expect(accepted.ok).toBe(true);
}

const valuesOf = async (filing: Filing['id']) =>
  Object.fromEntries(
    (await world.desk.shelf.draftOf(filing)).fields.map(({ field, value, carriedOver }) => [
      field,
      { value, carriedOver },
    ]),
  );

describe('the annual report (A3.7, A4.2, B5.2)', () => {
  test('what is accepted is what evaluation reads: typed and reckoned figures, frozen; nothing before', async () => {
    const platform = await withGoals();
    const report = await opened(platform, 'annual-report', 2025);
    await filledIn(report, { rd_expense: 110 });
    expect(await measuresOfPlatform(world.desk, platform.id, 2023, 2026)).toEqual([]);
    await takenIn(report);
    const [year, ...others] = await measuresOfPlatform(world.desk, platform.id, 2023, 2026);
    expect(others).toEqual([]);
    expect(year).toMatchObject({ year: 2024, filing: report.id });
    expect(year?.measures).toMatchObject({ rd_expense: 110, patents_granted: 1, funds_public: 0 });
    expect(await measuresOfPlatform(world.desk, platform.id, 2025, 2026)).toEqual([]);
  });

  test('a later entry in the register of support changes no year that was taken in (A4.2)', async () => {
    const platform = await withGoals();
    const report = await opened(platform, 'annual-report', 2025);
    await filledIn(report);
    await takenIn(report);
    const before = await measuresOfPlatform(world.desk, platform.id, 2024, 2024);
    await world.put('support', {
      id: newId('sup'),
      version: 1,
      state: 'standing',
      programme: platform.programme,
      platform: platform.id,
      kind: 'award-subsidy',
      source: 'city',
      sourceName: '示例市',
      amountFen: 100_000_00,
      decidedOn: day('2024-06-01'),
      receivedFen: 0,
      year: 2024,
      purpose: '示例',
      documentNumber: '',
      files: [],
      pilot: null,
      confirmedBy: null,
      recordedBy: newId('per'),
      recordedAt: report.beganAt,
      struckReason: '',
    });
    expect(await measuresOfPlatform(world.desk, platform.id, 2024, 2024)).toEqual(before);
  });

  test('last year’s standing figures and the goals of the year are brought in, marked, once; those of a year begin anew', async () => {
    const platform = await withGoals();
    const last = await opened(platform, 'annual-report', 2025);
    await filledIn(last, { staff_total: 42, rd_expense: 110 });
    await takenIn(last);
    const report = await opened(platform, 'annual-report', 2026);
    const carry = () =>
      carryOver(world.desk, act(world.handler, report.beganAt, { filing: report.id, version: 1 }));
    expect(await carry()).toMatchObject({ ok: true });
    const values = await valuesOf(report.id);
    expect(values['staff_total']).toEqual({ value: 42, carriedOver: true });
    expect('rd_expense' in values).toBe(false);
    expect(values['goal_attainment']?.value).toEqual([
      { goal_indicator: '研发经费支出', goal_value: '120' },
      { goal_indicator: '授权发明专利', goal_value: '3' },
    ]);
    expect(await carry()).toMatchObject({ ok: false, refusal: { kind: 'already-exists' } });
  });

  test('the plan of the first year takes its goals from the application; what was typed is not overwritten (A4.1)', async () => {
    const platform = await withGoals();
    const plan = await opened(platform, 'annual-work-plan', 2024);
    await saveFiling(world.desk, {
      actor: world.handler,
      at: plan.beganAt,
      body: { filing: plan.id, fields: [{ field: 'plan_year', basedOn: 0, value: 2023, overrule: false }] },
    });
    await carryOver(world.desk, act(world.handler, plan.beganAt, { filing: plan.id, version: 1 }));
    const values = await valuesOf(plan.id);
    expect(values['plan_year']).toEqual({ value: 2023, carriedOver: false });
    expect(values['plan_goals']?.value).toMatchObject([{ goal_planned: 100, goal_this_year: 100 }, {}]);
  });

  test('nobody but the host brings anything in, or learns that there is a draft', async () => {
    const report = await opened(await withGoals(), 'annual-report', 2026);
    for (const actor of [world.recommender.clerk, world.authority.clerk]) {
      const carry = carryOver(world.desk, act(actor, report.beganAt, { filing: report.id, version: 1 }));
      expect(await carry).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    }
  });
});

describe('a duty stands until it is handed in (A3.7, B5.1)', () => {
  test('its host can neither throw the draft away nor take back what was handed in', async () => {
    const report = await opened(await withGoals(), 'annual-report', 2025);
    const withdraw = (version: number) =>
      withdrawFiling(
        world.desk,
        act(world.submitter, report.beganAt, { filing: report.id, version, reason: '' }),
      );
    expect(await withdraw(1)).toMatchObject({ ok: false, refusal: { kind: 'wrong-state', clause: 'B5.1' } });
    await filledIn(report);
    const body = { filing: report.id, version: 1, fields: [], declaresTrue: true as const };
    expect(await submitFiling(world.desk, act(world.submitter, report.beganAt, body))).toMatchObject({
      ok: true,
    });
    expect(await withdraw(2)).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
  });
});

describe('papers of a filing (B5.2)', () => {
  test('are kept and taken out by the host alone, while it is written', async () => {
    const report = await opened(await withGoals(), 'annual-report', 2025);
    const kept = await attached(report.id, 'seal-page');
    expect(kept).toMatchObject({ ok: true, value: { state: 'ready', slot: 'seal-page' } });
    expect(await attached(report.id, 'moon')).toMatchObject({
      ok: false,
      refusal: { kind: 'value-not-allowed' },
    });
    expect(await attached(report.id, 'seal-page', world.recommender.clerk)).toMatchObject({
      ok: false,
      refusal: { kind: 'not-found' },
    });
    const attachment = kept.ok ? kept.value.id : '';
    const remove = (filing: string) =>
      removeFromFiling(world.desk, act(world.handler, report.beganAt, { filing, attachment }));
    const other = await opened(await withGoals(), 'annual-report', 2025);
    expect(await remove(other.id)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    expect(await remove(report.id)).toMatchObject({ ok: true });
    await filledIn(report);
    await takenIn(report);
    expect(await attached(report.id, 'seal-page')).toMatchObject({
      ok: false,
      refusal: { kind: 'wrong-state' },
    });
  });

  test('the same file twice in one slot is told, and a slot has its number', async () => {
    const report = await opened(await withGoals(), 'annual-report', 2025);
    const again = () =>
      attachToFiling(
        world.desk,
        act(world.handler, report.beganAt, {
          filing: report.id,
          slot: 'seal-page',
          name: '示例.pdf',
          issuedOn: null,
          media: 'pdf' as Attachment['media'],
          bytes: 10,
          hash: 'b'.repeat(64),
        }),
      );
    expect((await again()).ok).toBe(true);
    expect(await again()).toMatchObject({ ok: false, refusal: { kind: 'already-exists' } });
    for (let more = 2; more <= 10; more += 1) expect((await attached(report.id, 'seal-page')).ok).toBe(true);
    expect(await attached(report.id, 'seal-page')).toMatchObject({
      ok: false,
      refusal: { kind: 'limit-reached' },
    });
  });
});

describe('who may do what with a filing, state by state (A3.7, B5.4)', () => {
  const PEOPLE = ['handler', 'submitter', 'recClerk', 'recApprover', 'autClerk', 'autApprover'] as const;
  // Whoever may; the others are refused, and to strangers there is nothing.
  const MAY: Readonly<Record<string, Readonly<Record<string, readonly (typeof PEOPLE)[number][]>>>> = {
    submitted: {
      endorse: ['recApprover'],
      accept: [],
      return: ['recClerk', 'recApprover', 'autClerk', 'autApprover'],
    },
    endorsed: {
      endorse: [],
      accept: ['autClerk', 'autApprover'],
      return: ['recClerk', 'recApprover', 'autClerk', 'autApprover'],
    },
    accepted: { endorse: [], accept: [], return: [] },
  };

  test.each(
    Object.entries(MAY).flatMap(([state, acts]) =>
      Object.entries(acts).map(([name, allowed]) => ({ state, name, allowed })),
    ),
  )('$state: $name by $allowed', async ({ state, name, allowed }) => {
    const { handler, submitter, recommender, authority } = world;
    const actors = {
      handler,
      submitter,
      recClerk: recommender.clerk,
      recApprover: recommender.approver,
      autClerk: authority.clerk,
      autApprover: authority.approver,
    };
    const platform = await withGoals();
    const base = await opened(platform, 'annual-report', 2025);
    const did: string[] = [];
    for (const who of PEOPLE) {
      const id = newId('fil');
      await world.put('filing', {
        ...base,
        id,
        state: state as Filing['state'],
        firstSubmittedAt: base.beganAt,
        receipt: id,
        period: '',
      });
      const at = instant('2025-02-01T02:00:00.000Z');
      const on = { filing: id, version: 1 };
      const reasons = [{ target: 'summary_progress', text: '示例：请补充。', clause: null }];
      const acts: Readonly<Record<string, () => Promise<{ readonly ok: boolean }>>> = {
        endorse: () => endorseFiling(world.desk, act(actors[who], at, { ...on, opinion: '' })),
        accept: () => acceptFiling(world.desk, act(actors[who], at, { ...on, reason: '' })),
        return: () =>
          returnFiling(
            world.desk,
            act(actors[who], at, { ...on, reasons, dueAt: '2025-03-01T09:30:00.000Z' }),
          ),
      };
      const result = await acts[name]?.();
      if (result?.ok) did.push(who);
    }
    expect(did).toEqual(allowed);
  });
});
