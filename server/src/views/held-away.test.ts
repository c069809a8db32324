import { type Actor, APPLICATION_STATES } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, type Cases, openCases } from '../testing/made-up-cases.ts';
import { allApplicationRows, applicationPage } from './application-rows.ts';
import { reviewProgress } from './review-progress.ts';
import { roundView } from './round-view.ts';
import { findSeen } from './standing.ts';
import { tasksOf } from './tasks.ts';

let cases: Cases;

beforeAll(async () => {
  cases = await openCases();
});

afterAll(async () => {
  await cases.store.close();
});

/** The same official, tied to everybody who applied. */
async function held(part: 'authority' | 'recommender'): Promise<Actor> {
  const applications = await Promise.all(
    APPLICATION_STATES.map((state) => cases.room.desk.shelf.find('application', cases.of(state).id)),
  );
  return {
    ...cases.actors[part],
    heldFrom: [...new Set(applications.flatMap((one) => one?.organisation ?? []))],
  };
}

describe('to an official with a tie the case does not exist (default)', () => {
  for (const part of ['authority', 'recommender'] as const) {
    test(`as ${part}: no page in any state, no row, no count, nothing found, nothing to do`, async () => {
      const { room, round } = cases;
      const actor = await held(part);
      for (const state of APPLICATION_STATES) {
        expect(await findSeen(room, actor, cases.of(state).id), state).toBeUndefined();
      }
      const listed = await applicationPage(room, actor, { sort: 'receipt' }, { limit: 50 });
      expect(listed).toMatchObject({ rows: [], total: 0 });
      const name = cases.of('in_review').name;
      expect(
        (await applicationPage(room, cases.actors[part], { text: name, sort: 'receipt' }, { limit: 50 }))
          .total,
      ).not.toBe(0);
      expect((await applicationPage(room, actor, { text: name, sort: 'receipt' }, { limit: 50 })).total).toBe(
        0,
      );
      expect(await allApplicationRows(room, actor, { sort: 'receipt' })).toEqual([]);
      expect((await roundView(room, actor, round)).counts).toEqual({});
      const tasks = await tasksOf(room, actor, AT, 'zh');
      const before = await tasksOf(room, cases.actors[part], AT, 'zh');
      expect(before.length).toBeGreaterThan(tasks.length);
      expect(tasks.filter(({ link }) => /app_/.test(link))).toEqual([]);
    });
  }

  test('a partner’s tie holds away as the applicant’s does', async () => {
    const { room, actors } = cases;
    const unit = actors.partner.office?.unit;
    if (unit?.kind !== 'organisation') throw new Error('a partner without an organisation');
    const actor: Actor = { ...actors.authority, heldFrom: [unit.id] };
    expect(await findSeen(room, actor, cases.of('in_review').id)).toBeUndefined();
    const open = await allApplicationRows(room, actors.authority, { sort: 'receipt' });
    const kept = await allApplicationRows(room, actor, { sort: 'receipt' });
    expect(kept.length).toBeLessThan(open.length);
  });

  test('who reads the case and how far is left out of the progress of its round', async () => {
    const { room, round } = cases;
    const programme = room.desk.programmes.get(round.programmeDigest);
    if (programme === undefined) throw new Error('no programme');
    const open = await reviewProgress(room, round, programme, undefined, cases.actors.authority, AT);
    const kept = await reviewProgress(room, round, programme, undefined, await held('authority'), AT);
    expect(open.rows.length + open.waiting.length).toBeGreaterThan(0);
    expect(kept).toEqual({ rows: [], waiting: [] });
  });
});
