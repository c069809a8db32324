import { instant } from '@qichuang/base';
import type { Actor } from '@qichuang/domain';
import {
  DIGITAL_ECONOMY_2023,
  type Programme,
  programmeDigest,
  readStoredProgramme,
} from '@qichuang/programmes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { APPLYING, act, type CaseWorld, openCaseWorld } from '../fixtures/case-world.ts';
import { filledApplication } from '../fixtures/filled-application.ts';
import {
  beginApplication,
  beginDraft,
  callRound,
  confirmCheck,
  deriveProgramme,
  dropDraft,
  editDraft,
  noteCheck,
  planRound,
  prepareCheck,
  prepareDraft,
  publishDraft,
  sendBackDraft,
  simulateDraft,
  submitApplication,
} from '../index.ts';

let world: CaseWorld;
beforeEach(async () => {
  world = await openCaseWorld();
});
afterEach(() => world.store.close());

const AT = instant('2025-08-01T00:00:00.000Z');
const ID = DIGITAL_ECONOMY_2023.id;

async function begun(actor: Actor = world.authority.clerk) {
  const outcome = await beginDraft(world.desk, act(actor, AT, { programme: ID, title: '2026 年修订' }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value.id;
}

async function edited(draft: string, parts: object, actor: Actor = world.authority.clerk, version = 1) {
  const outcome = await editDraft(
    world.desk,
    act(actor, AT, { draft, version, parts: parts as Record<string, unknown> }),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value.version;
}

/** The same world as another node sees it: what is published read from the store, by nothing else. */
async function asSeenElsewhere(): Promise<CaseWorld> {
  const programmes = new Map<string, Programme>(world.desk.programmes);
  for (const { id, digest } of [...(await world.store.programmeVersions.list())].reverse()) {
    const version = await world.store.programmeVersions.find(id, digest);
    const read = readStoredProgramme(version?.document, digest);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    programmes.set(id, read.value.programme).set(digest, read.value.programme);
  }
  return { ...world, desk: { ...world.desk, programmes } };
}

const [LABORATORY, ...OTHERS] = DIGITAL_ECONOMY_2023.categories;
if (LABORATORY === undefined) throw new Error('no category');
const LARGER = { categories: [{ ...LABORATORY, target: { ...LABORATORY.target, number: 99 } }, ...OTHERS] };

function planOf({ round }: CaseWorld, over: object = {}) {
  const { programme, year, supplementary, title, categories, windows, quotas, panelSize } = round;
  const { namesHidden, callNumber, contact } = round;
  const plan = { programme, year, supplementary, title, categories, windows, quotas, panelSize };
  return { ...plan, namesHidden, callNumber, contact, ...over };
}

describe('a new version of a programme is prepared by one and published by another (A4.1, B6.1)', () => {
  test('published, it is kept for ever; rounds planned from then on are pinned to it, those called before stay with theirs', async () => {
    const draft = await begun();
    const version = await edited(draft, LARGER);
    const prepared = await prepareDraft(world.desk, act(world.authority.clerk, AT, { draft, version }));
    expect(prepared).toMatchObject({ ok: true, value: { state: 'prepared' } });
    const one = { person: world.authority.clerk.person, office: world.authority.approver.office };
    expect(await publishDraft(world.desk, act(one, AT, { draft, version: version + 1 }))).toMatchObject({
      ok: false,
      refusal: { kind: 'same-person' },
    });
    const published = await publishDraft(
      world.desk,
      act(world.authority.approver, AT, { draft, version: version + 1 }),
    );
    expect(published).toMatchObject({ ok: true, value: { state: 'published' } });
    expect(await world.factsOf(draft)).toEqual(['publish-programme']);

    const elsewhere = await asSeenElsewhere();
    const inForce = elsewhere.desk.programmes.get(ID);
    if (inForce === undefined) throw new Error('nothing in force');
    expect(inForce.version).toBe(DIGITAL_ECONOMY_2023.version + 1);
    expect(inForce.categories[0]?.target.number).toBe(99);
    const planned = await planRound(elsewhere.desk, act(world.authority.clerk, AT, planOf(world)));
    if (!planned.ok) throw new Error(JSON.stringify(planned.refusal));
    expect(await world.desk.shelf.find('round', planned.value.id)).toMatchObject({
      programmeDigest: programmeDigest(inForce),
    });
    expect(await world.desk.shelf.find('round', world.round.id)).toMatchObject({
      programmeDigest: programmeDigest(DIGITAL_ECONOMY_2023),
    });
    const late = { draft, version: version + 2, parts: {} };
    expect(await editDraft(world.desk, act(world.authority.clerk, AT, late))).toMatchObject({
      ok: false,
      refusal: { kind: 'wrong-state' },
    });
  });

  test('given back with a reason it is open again; given up, another may be begun', async () => {
    const draft = await begun();
    const clerk = world.authority.clerk;
    await prepareDraft(world.desk, act(clerk, AT, { draft, version: 1 }));
    const back = act(world.authority.approver, AT, { draft, version: 2, reason: '目标数与文件不一致。' });
    expect(await sendBackDraft(world.desk, back)).toMatchObject({ ok: true, value: { state: 'open' } });
    const second = act(clerk, AT, { programme: ID, title: '另一稿' });
    expect(await beginDraft(world.desk, second)).toMatchObject({
      ok: false,
      refusal: { kind: 'already-exists' },
    });
    expect(await dropDraft(world.desk, act(clerk, AT, { draft, version: 3 }))).toMatchObject({ ok: true });
    expect(await beginDraft(world.desk, act(clerk, AT, { programme: ID, title: '另一稿' }))).toMatchObject({
      ok: true,
    });
  });

  test('for those outside the authority, and for another programme’s, there is no draft', async () => {
    const draft = await begun();
    const other = await world.actorOf('authority-clerk', { kind: 'authority', programme: 'bigdata-2020' });
    for (const actor of [other, world.recommender.clerk, world.submitter, world.handler]) {
      const outcome = await editDraft(world.desk, act(actor, AT, { draft, version: 1, parts: {} }));
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    }
    const stale = await editDraft(
      world.desk,
      act(world.authority.clerk, AT, { draft, version: 7, parts: {} }),
    );
    expect(stale).toMatchObject({ ok: false, refusal: { kind: 'moved-on' } });
  });

  const [rule, ...rules] = DIGITAL_ECONOMY_2023.rules;
  test.each([
    { why: 'no rules at all', parts: { rules: [] }, path: 'rules' },
    { why: 'an entry nobody knows', parts: { budget: 1 }, path: '' },
    { why: 'a part taken out', parts: { stages: null }, path: 'stages' },
    { why: 'a text for a list', parts: { categories: '创新实验室' }, path: 'categories' },
    {
      why: 'an expression that names nothing',
      parts: { rules: [{ ...rule, check: 'application.budget > 3' }, ...rules] },
      path: `rules.${rule?.id}.check`,
    },
    {
      why: 'an expression without bound',
      parts: { rules: [{ ...rule, check: `[${'true,'.repeat(400)}true].all(x, x)` }, ...rules] },
      path: `rules.${rule?.id}.check`,
    },
    {
      why: 'a rule its sample cases contradict',
      parts: { rules: [{ ...rule, check: 'false' }, ...rules] },
      path: /^cases\.\d+ /,
    },
  ])(
    '$why is kept while one works, and not handed on: the fault is named by its path',
    async ({ parts, path }) => {
      const draft = await begun();
      const version = await edited(draft, parts);
      const outcome = await prepareDraft(world.desk, act(world.authority.clerk, AT, { draft, version }));
      if (outcome.ok || outcome.refusal.fields === undefined) throw new Error(JSON.stringify(outcome));
      expect(outcome.refusal.kind).toBe('incomplete');
      const [fault] = outcome.refusal.fields;
      if (typeof path === 'string') expect(fault?.field).toBe(path);
      else expect(fault?.field).toMatch(path);
      expect(fault?.zh).not.toBe('');
      expect(fault?.en).not.toBe('');
    },
  );

  test('what a version is known by is not changed in a draft', async () => {
    const draft = await begun();
    for (const parts of [{ id: 'another' }, { version: 77 }]) {
      const outcome = await editDraft(
        world.desk,
        act(world.authority.clerk, AT, { draft, version: 1, parts }),
      );
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'value-not-allowed' } });
    }
    const version = await edited(draft, { code: 'OTHER' });
    expect(await prepareDraft(world.desk, act(world.authority.clerk, AT, { draft, version }))).toMatchObject({
      ok: false,
      refusal: { kind: 'value-not-allowed', evidence: { field: 'code' } },
    });
  });
});

const CITY = {
  from: ID,
  title: '示例市首版',
  id: 'shili-city-2025',
  code: 'SLSE',
  names: { zh: '示例市数字经济创新平台', en: 'Made-up City Platforms' },
  authority: { zh: '示例市工业和信息化局', en: 'Made-up City Bureau' },
};

describe('a city derives its own programme and runs it (A4.1, B6.1)', () => {
  test('derived, changed, published by two of the bureau; its round takes an application to acceptance without a recommender', async () => {
    const { clerk, approver } = world.recommender;
    const derived = await deriveProgramme(world.desk, act(clerk, AT, CITY));
    if (!derived.ok) throw new Error(JSON.stringify(derived.refusal));
    const draft = derived.value.id;
    const version = await edited(draft, LARGER, clerk);
    const prepared = await prepareDraft(world.desk, act(clerk, AT, { draft, version }));
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusal));
    const published = await publishDraft(world.desk, act(approver, AT, { draft, version: version + 1 }));
    if (!published.ok) throw new Error(JSON.stringify(published.refusal));

    const elsewhere = await asSeenElsewhere();
    const programme = elsewhere.desk.programmes.get(CITY.id);
    if (programme === undefined) throw new Error('no programme of the city');
    expect(programme).toMatchObject({ version: 1, code: 'SLSE', city: '3701' });
    const unit = { kind: 'authority', programme: CITY.id } as const;
    const city = {
      clerk: await world.actorOf('authority-clerk', unit),
      approver: await world.actorOf('authority-approver', unit),
    };
    const plan = planOf(world, { programme: CITY.id });
    const planned = await planRound(elsewhere.desk, act(city.clerk, AT, plan));
    if (!planned.ok) throw new Error(JSON.stringify(planned.refusal));
    const called = { round: planned.value.id, version: 1, publishedOn: '2025-08-15' };
    expect(await callRound(elsewhere.desk, act(city.approver, AT, called))).toMatchObject({ ok: true });
    const round = await world.desk.shelf.find('round', planned.value.id);
    if (round === undefined) throw new Error('no round');

    const inCity: CaseWorld = { ...elsewhere, programme, round };
    const filled = await filledApplication(inCity, APPLYING);
    const { id: application, submitter } = filled;
    const submitted = await submitApplication(
      inCity.desk,
      act(submitter, APPLYING, { application, version: filled.version, fields: [], declaresTrue: true }),
    );
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.refusal, null, 1));
    expect(submitted.value).toMatchObject({ state: 'recommended' });
    expect(submitted.value.receipt).toMatch(/^SLSE25-LAB-\d{4}$/);
    expect(await world.factsOf(application)).toEqual(['submit-application']);

    const opening = { application, version: 0, items: [] };
    const province = await noteCheck(inCity.desk, act(world.authority.clerk, APPLYING, opening));
    expect(province).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    const noted = await noteCheck(inCity.desk, act(city.clerk, APPLYING, opening));
    if (!noted.ok) throw new Error(JSON.stringify(noted.refusal));
    const items = noted.value.items.map((item) => ({ ...item, verdict: 'met' as const }));
    const all = await noteCheck(inCity.desk, act(city.clerk, APPLYING, { application, version: 1, items }));
    if (!all.ok) throw new Error(JSON.stringify(all.refusal));
    const proposed = await prepareCheck(
      inCity.desk,
      act(city.clerk, APPLYING, { application, version: 2, conclusion: 'accept' as const, reason: '' }),
    );
    if (!proposed.ok) throw new Error(JSON.stringify(proposed.refusal));
    const confirmed = await confirmCheck(
      inCity.desk,
      act(city.approver, APPLYING, { application, version: 3 }),
    );
    if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.refusal));
    expect(await world.desk.shelf.find('application', application)).toMatchObject({
      state: 'accepted',
      recommender: world.bureau.id,
    });

    // Promotion: what the city has is carried into an application to the province, each value marked so (A4.1).
    const upwards = await beginApplication(
      inCity.desk,
      act(submitter, APPLYING, {
        round: world.round.id,
        category: 'laboratory',
        kind: '',
        carryFrom: application,
      }),
    );
    if (!upwards.ok) throw new Error(JSON.stringify(upwards.refusal));
    const carried = await world.desk.shelf.draftOf(upwards.value.id as never);
    const name = carried.fields.find(({ field }) => field === 'platform_name');
    expect(name).toMatchObject({ carriedOver: true });
    expect(carried.fields.length).toBeGreaterThan(20);
    expect(await world.desk.shelf.find('application', upwards.value.id)).toMatchObject({
      programme: ID,
      recommender: filled.organisation.defaultRecommender,
    });
  });

  test('ids and codes are nobody else’s; only a city’s bureau derives', async () => {
    const { clerk } = world.recommender;
    for (const over of [{ id: ID }, { code: DIGITAL_ECONOMY_2023.code }]) {
      expect(await deriveProgramme(world.desk, act(clerk, AT, { ...CITY, ...over }))).toMatchObject({
        ok: false,
        refusal: { kind: 'already-exists' },
      });
    }
    for (const actor of [world.authority.clerk, world.submitter]) {
      expect(await deriveProgramme(world.desk, act(actor, AT, CITY))).toMatchObject({ ok: false });
    }
    expect((await deriveProgramme(world.desk, act(clerk, AT, CITY))).ok).toBe(true);
    const again = await deriveProgramme(world.desk, act(clerk, AT, CITY));
    expect(again).toMatchObject({ ok: false, refusal: { kind: 'already-exists' } });
  });
});

describe('simulation: what a draft would have changed in an earlier round (A4.1)', () => {
  test('a rule made stricter names the application and the rule; the draft as it began changes nothing', async () => {
    const filled = await filledApplication(world, APPLYING);
    const { id: application, version, submitter } = filled;
    const body = { application, version, fields: [], declaresTrue: true as const };
    const submitted = await submitApplication(world.desk, act(submitter, APPLYING, body));
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.refusal));
    const same = await simulateDraft(world.desk, DIGITAL_ECONOMY_2023, world.round);
    expect(same).toEqual({ asked: 1, without: 0, changed: [] });

    const stricter: Programme = {
      ...DIGITAL_ECONOMY_2023,
      rules: DIGITAL_ECONOMY_2023.rules.map((one) =>
        one.id === 'recommender-chosen'
          ? { ...one, check: 'application.recommender_kind == "department"' }
          : one,
      ),
    };
    const simulated = await simulateDraft(world.desk, stricter, world.round);
    expect(simulated.changed).toHaveLength(1);
    expect(simulated.changed[0]).toMatchObject({
      before: true,
      after: false,
      rules: [{ rule: 'recommender-chosen', before: 'pass', after: 'fail' }],
    });
    expect(await world.desk.shelf.find('application', application)).toMatchObject({ version: version + 1 });
  });
});
