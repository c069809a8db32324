import { addMs, instant } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { act, type CaseWorld, DECIDING, openCaseWorld } from '../fixtures/case-world.ts';
import {
  acceptObjection,
  decideFinding,
  fileObjection,
  findObjectionInvalid,
  giveObjectionAnswer,
  prepareAnnouncement,
  prepareNotice,
  prepareObjectionAnswer,
  proposeDisqualification,
  publishAnnouncement,
  publishNotice,
  stateAtHearing,
} from '../index.ts';

const OBJECTION = {
  objector: { kind: 'person', name: '示例公民', contact: '0531-00000000', sealed: false },
  grounds: '所列专利不属于该单位。',
  evidence: [{ name: '证明.pdf', media: 'pdf', bytes: 10, hash: 'a'.repeat(64) }],
  codeHash: 'b'.repeat(64),
} as const;

async function onNotice(world: CaseWorld, count: number) {
  const applications = await Promise.all(Array.from({ length: count }, () => world.application('selected')));
  const { desk, authority } = world;
  const body = {
    round: world.round.id,
    startsOn: '2025-12-18',
    title: '关于拟入选名单的公示',
    number: '',
    categories: ['laboratory'],
  };
  const prepared = await prepareNotice(desk, act(authority.clerk, DECIDING, body));
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusal));
  const published = await publishNotice(
    desk,
    act(authority.approver, DECIDING, { notice: prepared.value.id, version: 1 }),
  );
  if (!published.ok) throw new Error(JSON.stringify(published.refusal));
  const notice = await desk.shelf.find('notice', prepared.value.id);
  if (notice === undefined) throw new Error('no notice');
  return { applications, notice };
}

async function withWorld(run: (world: CaseWorld) => Promise<void>, id?: 'bigdata-2020'): Promise<void> {
  const world = await openCaseWorld(id);
  try {
    await run(world);
  } finally {
    await world.store.close();
  }
}

describe('the public notice: five working days, the start day counted (A3.4, B5.1)', () => {
  test('from 2025-12-18 it ends on 2025-12-24 at 17:30 in Shanghai, as the department counted in that very week', () =>
    withWorld(async (world) => {
      const { notice, applications } = await onNotice(world, 2);
      expect(notice.days).toEqual(['2025-12-18', '2025-12-19', '2025-12-22', '2025-12-23', '2025-12-24']);
      expect(notice.until).toBe('2025-12-24T09:30:00.000Z');
      expect(await world.desk.shelf.find('application', applications[0]?.id ?? '')).toMatchObject({
        state: 'on_notice',
      });
    }));

  test.each([
    { why: 'a Saturday', startsOn: '2025-12-20', kind: 'not-a-working-day' },
    { why: 'a day already past', startsOn: '2025-12-12', kind: 'too-late' },
    {
      why: 'a period that reaches a year without a published calendar',
      startsOn: '2026-12-30',
      kind: 'calendar-unannounced',
    },
  ])('$why is refused: $kind', ({ startsOn, kind }) =>
    withWorld(async (world) => {
      await world.application('selected');
      const body = { round: world.round.id, startsOn, title: '公示', number: '', categories: ['laboratory'] };
      const outcome = await prepareNotice(world.desk, act(world.authority.clerk, DECIDING, body));
      expect(outcome).toMatchObject({ ok: false, refusal: { kind, clause: 'B5.1' } });
      expect(await world.desk.shelf.where('notice', { round: world.round.id })).toEqual([]);
    }),
  );
});

describe('objections hold back the application they concern, and no other (A3.4, B5.1)', () => {
  test.each([
    { why: 'without a name', over: { objector: { ...OBJECTION.objector, name: ' ' } }, missing: ['name'] },
    { why: 'without evidence', over: { evidence: [] }, missing: ['evidence'] },
    {
      why: 'of a unit without its seal',
      over: { objector: { ...OBJECTION.objector, kind: 'unit' as const } },
      missing: ['seal'],
    },
  ])('an objection $why is refused with what is missing', ({ over, missing }) =>
    withWorld(async (world) => {
      const { notice, applications } = await onNotice(world, 1);
      const body = { notice: notice.id, application: applications[0]?.id ?? '', ...OBJECTION, ...over };
      const outcome = await fileObjection(world.desk, act('public', DECIDING, body));
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'incomplete', evidence: { missing } } });
    }),
  );

  test('filed on the last instant it counts, one millisecond later it does not', () =>
    withWorld(async (world) => {
      const { notice, applications } = await onNotice(world, 1);
      const body = { notice: notice.id, application: applications[0]?.id ?? '', ...OBJECTION };
      expect(await fileObjection(world.desk, act('public', notice.until, body))).toMatchObject({ ok: true });
      expect(await fileObjection(world.desk, act('public', addMs(notice.until, 1), body))).toMatchObject({
        ok: false,
        refusal: { kind: 'too-late' },
      });
    }));

  test('an open one keeps its application off the list; upheld it is not selected; the others are announced with numbers and three years (A3.6, B5.2)', () =>
    withWorld(async (world) => {
      const { desk, authority } = world;
      const { notice, applications } = await onNotice(world, 3);
      const [objected, corrected, clear] = applications;
      if (objected === undefined || corrected === undefined || clear === undefined)
        throw new Error('no applications');
      const file = async (application: string) => {
        const filed = await fileObjection(
          desk,
          act('public', DECIDING, { notice: notice.id, application, ...OBJECTION }),
        );
        if (!filed.ok) throw new Error('not filed');
        return filed.value.id;
      };
      const [first, second, spurious] = [
        await file(objected.id),
        await file(corrected.id),
        await file(clear.id),
      ];
      expect(
        await findObjectionInvalid(
          desk,
          act(authority.clerk, DECIDING, {
            objection: spurious,
            version: 1,
            kind: 'incomplete-evidence',
            reason: '未附有效证明',
          }),
        ),
      ).toMatchObject({ ok: true, value: { state: 'invalid' } });
      for (const objection of [first, second])
        await acceptObjection(desk, act(authority.clerk, DECIDING, { objection, version: 1 }));

      const partly = {
        objection: second,
        version: 2,
        conclusion: 'partly-upheld' as const,
        facts: '名称有误，予以更正。',
        clause: 'B4.5',
        correctedName: '更正后创新实验室',
      };
      expect(
        await prepareObjectionAnswer(
          desk,
          act(authority.clerk, DECIDING, { ...partly, correctedName: null }),
        ),
      ).toMatchObject({ ok: false, refusal: { kind: 'incomplete' } });
      await prepareObjectionAnswer(desk, act(authority.clerk, DECIDING, partly));
      const both = { person: authority.clerk.person, office: authority.approver.office };
      expect(
        await giveObjectionAnswer(desk, act(both, DECIDING, { objection: second, version: 3 })),
      ).toMatchObject({ ok: false, refusal: { kind: 'same-person' } });
      expect(
        await giveObjectionAnswer(desk, act(authority.approver, DECIDING, { objection: second, version: 3 })),
      ).toMatchObject({ ok: true, value: { state: 'answered' } });
      expect(await desk.shelf.find('notice', notice.id)).toMatchObject({
        corrections: [{ before: corrected.name, after: '更正后创新实验室' }],
      });

      const after = addMs(notice.until, 1);
      const early = await prepareAnnouncement(
        desk,
        act(authority.clerk, addMs(notice.until, -1), {
          notice: notice.id,
          title: '名单',
          documentNumber: '',
        }),
      );
      expect(early).toMatchObject({ ok: false, refusal: { kind: 'too-early' } });
      const prepared = await prepareAnnouncement(
        desk,
        act(authority.clerk, after, { notice: notice.id, title: '名单', documentNumber: '' }),
      );
      if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusal));
      const list = await desk.shelf.find('announcement', prepared.value.id);
      expect(list?.heldBack).toEqual([{ application: objected.id, why: 'open-objection' }]);

      expect(
        await publishAnnouncement(desk, act(both, after, { announcement: prepared.value.id, version: 1 })),
      ).toMatchObject({ ok: false, refusal: { kind: 'same-person' } });
      expect(
        await publishAnnouncement(
          desk,
          act(authority.approver, after, { announcement: prepared.value.id, version: 1 }),
        ),
      ).toMatchObject({ ok: true });
      const platforms = await desk.shelf.where('platform', { programme: world.programme.id });
      expect(platforms.map(({ number }) => number).sort()).toEqual([
        'SDDE-LAB-2025-0001',
        'SDDE-LAB-2025-0002',
      ]);
      expect(platforms[0]).toMatchObject({
        announcedOn: '2025-12-24',
        validFrom: '2025-12-24',
        validUntil: '2028-12-23',
        plaque: false,
      });
      expect(await desk.shelf.find('application', clear.id)).toMatchObject({ state: 'designated' });
      expect(await desk.shelf.find('application', objected.id)).toMatchObject({ state: 'on_notice' });

      await prepareObjectionAnswer(
        desk,
        act(authority.clerk, after, {
          objection: first,
          version: 2,
          conclusion: 'upheld',
          facts: '异议属实。',
          clause: 'B4.1',
          correctedName: null,
        }),
      );
      await giveObjectionAnswer(desk, act(authority.approver, after, { objection: first, version: 3 }));
      expect(await desk.shelf.find('application', objected.id)).toMatchObject({
        state: 'not_selected',
        outcome: { clause: 'B4.1' },
      });
    }));
});

test('plaques only where the programme has them (A3.5)', () =>
  withWorld(async (world) => {
    const { notice } = await onNotice(world, 1);
    const after = addMs(notice.until, 1);
    const prepared = await prepareAnnouncement(
      world.desk,
      act(world.authority.clerk, after, { notice: notice.id, title: '名单', documentNumber: '' }),
    );
    if (!prepared.ok) throw new Error('not prepared');
    await publishAnnouncement(
      world.desk,
      act(world.authority.approver, after, { announcement: prepared.value.id, version: 1 }),
    );
    const [platform] = await world.desk.shelf.where('platform', { programme: 'bigdata-2020' });
    expect(platform).toMatchObject({ plaque: true, number: 'SDBD-LAB-2025-0001' });
  }, 'bigdata-2020'));

describe('disqualification: ground, evidence, hearing, decision by two people (B4.6)', () => {
  const hearingUntil = '2025-12-22T09:30:00.000Z';
  const proposal = {
    ground: 'false-material' as const,
    facts: '所列合同系伪造。',
    evidence: '函询复函',
    hearingUntil,
  };

  test('before the hearing is over it can be decided only if the applicant has spoken', () =>
    withWorld(async (world) => {
      const { desk, authority, submitter } = world;
      const { id } = await world.application('recommended');
      const proposed = await proposeDisqualification(
        desk,
        act(authority.clerk, DECIDING, { application: id, ...proposal }),
      );
      if (!proposed.ok) throw new Error('not proposed');
      const finding = proposed.value.id;
      const decision = { finding, version: 1, decision: 'disqualify' as const, reason: '申报材料弄虚作假。' };
      expect(await decideFinding(desk, act(authority.approver, DECIDING, decision))).toMatchObject({
        ok: false,
        refusal: { kind: 'too-early', clause: 'B4.6' },
      });
      expect(
        await stateAtHearing(desk, act(world.handler, DECIDING, { finding, version: 1, text: '申辩' })),
      ).toMatchObject({ ok: false, refusal: { kind: 'not-yours' } });
      expect(
        await stateAtHearing(desk, act(submitter, DECIDING, { finding, version: 1, text: '情况说明。' })),
      ).toMatchObject({ ok: true, value: { state: 'heard' } });
      const both = { person: authority.clerk.person, office: authority.approver.office };
      expect(await decideFinding(desk, act(both, DECIDING, { ...decision, version: 2 }))).toMatchObject({
        ok: false,
        refusal: { kind: 'same-person' },
      });
      expect(
        await decideFinding(desk, act(authority.approver, DECIDING, { ...decision, version: 2 })),
      ).toMatchObject({ ok: true, value: { state: 'decided' } });
      expect(await desk.shelf.find('application', id)).toMatchObject({
        state: 'disqualified',
        outcome: { clause: 'B4.6' },
      });
      expect(await world.factsOf(id)).toEqual(['disqualify']);
    }));

  test('an undecided finding keeps its application off the announced list', () =>
    withWorld(async (world) => {
      const { applications, notice } = await onNotice(world, 2);
      await proposeDisqualification(
        world.desk,
        act(world.authority.clerk, DECIDING, {
          application: applications[0]?.id ?? '',
          ...proposal,
          hearingUntil: '2026-01-15T09:30:00.000Z',
        }),
      );
      const prepared = await prepareAnnouncement(
        world.desk,
        act(world.authority.clerk, addMs(notice.until, 1), {
          notice: notice.id,
          title: '名单',
          documentNumber: '',
        }),
      );
      if (!prepared.ok) throw new Error('not prepared');
      const list = await world.desk.shelf.find('announcement', prepared.value.id);
      expect(list?.entries.map(({ application }) => application)).toEqual([applications[1]?.id]);
    }));

  test('a draft nobody has submitted is unknown to the authority', () =>
    withWorld(async (world) => {
      const { id } = await world.application('draft', { receipt: null });
      const outcome = await proposeDisqualification(
        world.desk,
        act(world.authority.clerk, instant('2025-12-15T02:00:00.000Z'), { application: id, ...proposal }),
      );
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    }));
});
