import { instant } from '@qichuang/base';
import type { Review } from '@qichuang/domain';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { act, REVIEWING } from '../fixtures/case-world.ts';
import { CHANCE, type InspectionWorld, openInspectionWorld, PLANNING } from '../fixtures/inspection-world.ts';
import {
  answerBy,
  assignByHand,
  assignEvenly,
  declare,
  drawExperts,
  invitationNotice,
  proposeReader,
  remindOfInvitation,
} from '../index.ts';

let world: InspectionWorld;
beforeEach(async () => {
  await world?.store.close();
  world = await openInspectionWorld();
});
afterAll(() => world.store.close());

const ASSIGNED = instant('2026-03-10T02:00:00.000Z');

async function onlyReview(): Promise<Review> {
  const [review] = await world.desk.shelf.where('review', { round: world.round.id });
  if (review === undefined) throw new Error('no review');
  return review;
}

describe('an invitation is answered within the working days of the programme (default)', () => {
  test('three working days, to the end of the office’s day; reminded a day before, told of once it is over', async () => {
    const round = {
      ...world.round,
      windows: {
        ...world.round.windows,
        review: { ...world.round.windows.review, until: instant('2026-06-30T09:30:00.000Z') },
      },
    };
    // Tuesday; the third working day after it is Friday, half past five in Shanghai.
    const until = answerBy(world.desk, round, { assignedAt: ASSIGNED });
    expect(until).toBe('2026-03-13T09:30:00.000Z');
    const notice = (at: string) => invitationNotice(until, instant(at));
    expect(notice('2026-03-12T09:29:59.000Z')).toBeNull();
    expect(notice('2026-03-12T09:30:00.000Z')).toBe('due');
    expect(notice('2026-03-13T09:30:00.000Z')).toBe('due');
    expect(notice('2026-03-13T09:30:00.001Z')).toBe('lapsed');
    // Never after the review itself.
    const short = {
      ...round,
      windows: { ...round.windows, review: { ...round.windows.review, until: ASSIGNED } },
    };
    expect(answerBy(world.desk, short, { assignedAt: ASSIGNED })).toBe(ASSIGNED);
  });

  test('whoever has answered is not reminded, and a reminder decides nothing', async () => {
    const expert = await world.expert();
    const { id } = await world.application('accepted');
    await assignByHand(
      world.desk,
      act(world.authority.clerk, REVIEWING, { application: id, expert: expert.id }),
    );
    const review = await onlyReview();
    const until = answerBy(world.desk, world.round, review);
    const late = act('public' as const, until ?? REVIEWING, { review: review.id });
    expect(await remindOfInvitation(world.desk, late)).toMatchObject({
      ok: true,
      value: { state: 'assigned' },
    });
    expect(await onlyReview()).toEqual(review);
    const none = { review: review.id, version: 1, kind: 'none' as const, ground: '' };
    await declare(world.desk, act(expert.actor, REVIEWING, none));
    const again = act('public' as const, until ?? REVIEWING, { review: review.id });
    expect(await remindOfInvitation(world.desk, again)).toMatchObject({ refusal: { kind: 'wrong-state' } });
  });
});

describe('who could follow is proposed, and a person decides (default)', () => {
  test('the one with the least to read, within recusal and the panel’s rules', async () => {
    const { clerk } = world.authority;
    const application = await world.application('accepted');
    const other = await world.application('accepted');
    const [leaving, busy] = [await world.expert(), await world.expert()];
    await world.expert({ institution: { name: world.organisation.name, uscc: null } });
    const byHand = (id: string, expert: string) =>
      assignByHand(world.desk, act(clerk, REVIEWING, { application: id, expert }));
    await byHand(application.id, leaving.id);
    const review = await onlyReview();
    await byHand(other.id, busy.id);
    expect(await proposeReader(world.desk, review, REVIEWING)).toMatchObject({ expert: busy.id });
    const idle = await world.expert();
    expect(await proposeReader(world.desk, review, REVIEWING)).toEqual({
      expert: idle.id,
      name: idle.name,
      reserve: false,
    });
  });

  test('of a draw the first reserve by ticket', async () => {
    const { clerk } = world.authority;
    await world.application('accepted');
    for (let nth = 0; nth < 6; nth += 1) await world.expert();
    const asked = {
      ...CHANCE,
      round: world.round.id,
      category: 'laboratory',
      title: '示例：评审专家',
      seats: [{ kind: 'technical' as const, take: 3, reserves: 2 }],
      excluded: [],
    };
    const drawn = await drawExperts(world.desk, act(clerk, PLANNING, asked));
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.refusal));
    await world.play(drawn.value.id);
    const spread = { round: world.round.id, category: 'laboratory', perApplication: 3, previewOnly: false };
    await assignEvenly(world.desk, act(clerk, REVIEWING, spread));
    const seated = await world.desk.shelf.where('review', { round: world.round.id });
    const proposed = await proposeReader(world.desk, await onlyReview(), REVIEWING);
    expect(proposed).toMatchObject({ reserve: true });
    expect(seated.map(({ expert }) => expert as string)).not.toContain(proposed?.expert);
  });
});
