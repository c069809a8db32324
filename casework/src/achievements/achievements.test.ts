import { canonicalBytes, instant, sha256Hex } from '@qichuang/base';
import type { Actor, Filing } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declareAssessment, scoreAssessment } from '../assessments/assessments.ts';
import { assessmentSheet } from '../assessments/score-sheet.ts';
import { act } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { beginAchievement, callAchievements, prepareAchievementCall } from './call-achievements.ts';
import {
  beginAchievementScoring,
  chooseAchievements,
  notifyAchievements,
  publishAchievements,
  settleAchievementDoubt,
} from './choose-achievements.ts';

const AT = instant('2026-04-13T02:00:00.000Z');
const CLOSED = instant('2026-06-01T02:00:00.000Z');
const AFTER_NOTICE = instant('2026-06-10T02:00:00.000Z');

let world: PlatformWorld;
let experts: readonly { readonly id: string; readonly actor: Actor }[];

beforeAll(async () => {
  world = await openPlatformWorld();
  experts = [await world.expert(), await world.expert()];
});

afterAll(async () => {
  await world.store.close();
});

/** The filing goes its own way (casework/src/filings); here it has arrived. */
async function accepted(id: string, title: string): Promise<Filing> {
  const filing = await world.desk.shelf.find('filing', id);
  if (filing === undefined || world.submitter.person === null) throw new Error('no filing');
  const bytes = canonicalBytes({
    filing: id,
    values: { achievement_name: title, achievement_kind: 'product' },
  });
  const hash = sha256Hex(bytes);
  const copy = { id: `cpy_${id.slice(4)}` as never, number: 1, hash, at: AT, by: world.submitter.person };
  const next: Filing = { ...filing, state: 'accepted', firstSubmittedAt: AT, copies: [copy] };
  const body = act(world.submitter, AT, null);
  await world.desk.shelf.commit({
    writes: [{ kind: 'filing', previous: filing, next: { ...next, version: 2 } }],
    facts: [],
    messages: [],
    numbers: [],
    frozen: [{ hash, bytes }],
    drafts: [],
    request: body.request,
    answer: null,
  });
  return next;
}

describe('the yearly choice of achievements (B5.3)', () => {
  test('called by two, filed, scored, chosen with reasons, on notice, published', async () => {
    const prepared = await prepareAchievementCall(
      world.desk,
      act(world.authority.clerk, AT, {
        programme: world.programme.id,
        title: '示例征集',
        filesUntil: '2026-05-29',
      }),
    );
    const selection = prepared.ok ? prepared.value.id : '';
    const on = (version: number) => ({ selection, version });
    const platform = await world.platform();
    const early = await beginAchievement(
      world.desk,
      act(world.handler, AT, { selection, platform: platform.id }),
    );
    expect(early).toMatchObject({ refusal: { kind: 'wrong-state' } });
    await callAchievements(world.desk, act(world.authority.approver, AT, on(1)));

    const filed = [];
    for (const title of ['示例成果甲', '示例成果乙']) {
      const begun = await beginAchievement(
        world.desk,
        act(world.handler, AT, { selection, platform: platform.id }),
      );
      if (!begun.ok) throw new Error(begun.refusal.kind);
      filed.push(await accepted(begun.value.id, title));
    }
    const open = await beginAchievementScoring(
      world.desk,
      act(world.authority.clerk, AT, { ...on(2), expertsEach: 2 }),
    );
    expect(open).toMatchObject({ refusal: { kind: 'too-early' } });
    const begun = await beginAchievementScoring(
      world.desk,
      act(world.authority.clerk, CLOSED, { ...on(2), expertsEach: 2 }),
    );
    expect(begun).toMatchObject({ ok: true, value: { state: 'scoring' } });

    const [first, second] = filed;
    for (const one of await world.desk.shelf.where('assessment', { within: selection })) {
      const actor = experts.find(({ id }) => id === one.expert)?.actor;
      if (actor === undefined) throw new Error('nobody');
      const of = { assessment: one.id, version: 1 };
      await declareAssessment(world.desk, act(actor, CLOSED, { ...of, conflict: false, reason: '' }));
      const share = one.about.id === first?.id ? 0.8 : 0.6;
      const sheet = await assessmentSheet(world.desk, one);
      // The programme's criteria, a hundred points in all.
      expect(sheet.map(({ points }) => points)).toEqual([30, 15, 25, 20, 10]);
      const scores = sheet.map(({ id, points }) => ({
        criterion: id,
        halfPoints: Math.round(points * 2 * share),
        comment: '',
      }));
      await scoreAssessment(world.desk, act(actor, CLOSED, { ...of, version: 2, scores, comment: '' }));
    }
    const choices = [{ filing: second?.id ?? '', chosen: true, reason: '' }];
    const leap = await chooseAchievements(
      world.desk,
      act(world.authority.clerk, CLOSED, { ...on(3), choices }),
    );
    expect(leap).toMatchObject({ refusal: { kind: 'reason-missing' } });
    const right = [{ filing: first?.id ?? '', chosen: true, reason: '' }];
    await chooseAchievements(world.desk, act(world.authority.clerk, CLOSED, { ...on(3), choices: right }));
    const noticed = await notifyAchievements(
      world.desk,
      act(world.authority.approver, CLOSED, { ...on(4), workingDays: 5 }),
    );
    expect(noticed).toMatchObject({ ok: true, value: { state: 'on_notice' } });
    const tooSoon = await publishAchievements(world.desk, act(world.authority.approver, CLOSED, on(5)));
    expect(tooSoon).toMatchObject({ refusal: { kind: 'too-early' } });
    await settleAchievementDoubt(
      world.desk,
      act(world.authority.clerk, CLOSED, {
        ...on(5),
        filing: first?.id ?? '',
        doubt: '示例：核实无误',
        chosen: true,
      }),
    );
    const published = await publishAchievements(
      world.desk,
      act(world.authority.approver, AFTER_NOTICE, on(6)),
    );
    expect(published).toMatchObject({ ok: true, value: { state: 'published' } });
    const list = await world.desk.shelf.find('selection', selection);
    expect(list?.noticeUntil).toBe('2026-06-05');
    expect(list?.entries.map(({ title, hundredths, chosen }) => [title, hundredths, chosen])).toEqual(
      expect.arrayContaining([
        ['示例成果甲', 8000, true],
        ['示例成果乙', 6000, false],
      ]),
    );
  });

  test('one call a year, and none in a programme that knows no achievements (A)', async () => {
    const body = { programme: world.programme.id, title: '示例', filesUntil: '2026-05-29' };
    expect(await prepareAchievementCall(world.desk, act(world.authority.clerk, AT, body))).toMatchObject({
      refusal: { kind: 'already-exists' },
    });
    const older = await openPlatformWorld('bigdata-2020');
    const of = { ...body, programme: older.programme.id };
    expect(await prepareAchievementCall(older.desk, act(older.authority.clerk, AT, of))).toMatchObject({
      refusal: { kind: 'not-set-up' },
    });
    await older.store.close();
  });
});
