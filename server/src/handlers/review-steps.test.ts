import { addDays, atLocalTime, type Day, dayIn, SHANGHAI } from '@qichuang/base';
import type { Application, ReviewStep } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newExpert, signedIn } from '../testing/people.ts';
import { openPlatformHouse, type PlatformHouse } from '../testing/platform-house.ts';
import type { Visitor } from '../testing/visitor.ts';

let world: PlatformHouse;
let application: Application;
let step: ReviewStep;
const readers: Visitor[] = [];

beforeAll(async () => {
  world = await openPlatformHouse();
  const { app, house } = world.open;
  for (const account of ['reader-a', 'reader-b', 'reader-c']) {
    await world.clerk.ask('POST', '/api/v1/experts', { body: newExpert(account) });
    const reader = await signedIn(app, account);
    await reader.ask('POST', '/api/v1/standing-declaration', { body: { version: 1, ties: [], none: true } });
    readers.push(reader);
  }
  const { application: id } = await world.platform();
  const draft = await house.desk.shelf.find('application', id);
  if (draft === undefined) throw new Error('no application');
  application = { ...draft, version: 2, state: 'reviewed', receipt: 'SDDE26-LAB-0001' };
  await world.put({ kind: 'application', previous: draft, next: application });
  const experts = (await house.desk.shelf.where('expert', { state: 'active' })).slice(0, 2);
  const on = addDays(dayIn(house.clock.now(), SHANGHAI), 30);
  const planned = await world.clerk.ask('POST', `/api/v1/rounds/${world.round.id}/review-steps`, {
    body: {
      kind: 'oral-defence',
      reason: '处于入选线上下',
      steps: [
        {
          application: application.id,
          on,
          from: '09:00',
          minutes: 30,
          place: '示例会议室',
          experts: experts.map((one) => one.id),
          officials: [],
        },
      ],
    },
  });
  if (planned.status !== 200) throw new Error(JSON.stringify(planned.json));
  const [made] = await house.desk.shelf.where('reviewStep', { application: application.id });
  if (made === undefined) throw new Error('no step');
  step = made;
});

afterAll(() => world.open.close());

const path = () => `/api/v1/review-steps/${step.id}`;

describe('a defence on the wire (product default)', () => {
  test('page, list and home of whoever it concerns; to everyone else it does not exist', async () => {
    const sight = async (who: Visitor) => {
      const { json } = await who.ask('GET', '/api/v1/review-steps');
      return [(await who.ask('GET', path())).status, json['total'] ?? null];
    };
    expect(await sight(world.clerk)).toEqual([200, 1]);
    expect(await sight(world.host)).toEqual([200, 1]);
    expect(await sight(world.stranger)).toEqual([404, 0]);
    expect(await sight(world.elsewhere)).toEqual([404, 0]);
    const experts = await Promise.all(readers.map(sight));
    expect(experts.toSorted()).toEqual([
      [200, 1],
      [200, 1],
      [404, 0],
    ]);
    const home = await world.host.ask('GET', '/api/v1/tasks');
    expect(home.json['rows']).toContainEqual(
      expect.objectContaining({ kind: 'applicant.step', link: `/app/review-steps/${step.id}` }),
    );
  });

  test('the applicant reads when and where, not by whom, and nothing of what was found before the outcome is published', async () => {
    const { desk } = world.open.house;
    const begun = atLocalTime('2025-01-06' as Day, '09:00', SHANGHAI);
    const found = { values: { findings: '秘密意见' }, outcome: 'partly' as const, reason: '秘密理由' };
    const signed: ReviewStep = {
      ...step,
      version: step.version + 1,
      state: 'signed',
      record: found,
      signatures: step.persons.map((by) => ({
        by,
        at: begun,
        hash: 'a'.repeat(64),
        differing: '秘密不同意见',
      })),
    };
    await world.put({ kind: 'reviewStep', previous: step, next: signed });
    const told = await world.host.ask('GET', path());
    expect(told.json).toMatchObject({
      state: 'signed',
      place: '示例会议室',
      record: null,
      outcome: null,
      people: [],
    });
    const listed = await world.host.ask('GET', '/api/v1/review-steps');
    expect(listed.json['rows']).toMatchObject([{ outcome: null, differing: 0, signed: 0 }]);
    expect(JSON.stringify([told.json, listed.json])).not.toContain('秘密');
    expect((await world.clerk.ask('GET', path())).json).toMatchObject({ outcome: 'partly', differing: 2 });
    expect((await world.host.ask('GET', `${path()}/paper`)).status).toBe(403);
    expect((await world.clerk.ask('GET', `${path()}/paper`)).headers.get('content-type')).toContain(
      'wordprocessingml',
    );

    const decided: Application = { ...application, version: 3, state: 'not_selected' };
    await world.put({ kind: 'application', previous: application, next: decided });
    const after = await world.host.ask('GET', path());
    expect(after.json).toMatchObject({ record: { reason: '秘密理由' }, outcome: 'partly' });
    expect(after.json['signatures']).toMatchObject([{ name: '' }, { name: '' }]);
    const names = await Promise.all(step.persons.map((id) => desk.shelf.find('person', id)));
    for (const one of names) expect(JSON.stringify(after.json)).not.toContain(one?.name);
  });
});
