import { addMs, sha256, utf8 } from '@qichuang/base';
import {
  type Act,
  beginMeeting,
  concludeItem,
  conveneMeeting,
  endMeeting,
  takeUpItem,
} from '@qichuang/casework';
import { REQUESTS } from '@qichuang/contract';
import type { Actor, Application, Meeting, Ranking } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, type Cases, NAMES, openCases, put } from '../testing/made-up-cases.ts';
import { findMeeting, meetingRows, meetingView } from './meeting-view.ts';
import { tasksOf } from './tasks.ts';

let cases: Cases;
let listed: readonly Application[];

beforeAll(async () => {
  cases = await openCases();
  listed = [cases.of('reviewed'), cases.of('in_review')];
  const ranking: Ranking = {
    id: 'rnk_0000000000' as Ranking['id'],
    version: 1,
    state: 'drafted',
    round: cases.round.id,
    programme: cases.round.programme,
    category: 'laboratory',
    lines: listed.map(({ id }, nth) => ({
      application: id,
      place: nth + 1,
      meanHundredths: 8765,
      trimmedHundredths: null,
      scores: 5,
      selected: nth === 0,
      reason: '',
    })),
    comparison: {
      pools: [listed.map(({ id }) => id)],
      lines: listed.map(({ id }) => ({
        application: id,
        calibratedHundredths: 8765,
        errorHundredths: 50,
        places: { from: 1, to: 2 },
      })),
      icc: null,
      alpha: null,
      offsetHundredths: null,
      recused: 0,
    },
    minutes: null,
    drawnUpAt: AT,
    prepared: null,
    sentBack: null,
    confirmed: null,
  };
  await put(cases.store, [{ kind: 'ranking', previous: null, next: ranking }]);
  await held();
});

afterAll(() => cases.store.close());

let acts = 0;
function act<Body>(body: Body): Act<Body> {
  acts += 1;
  const actor = cases.actors.authority;
  return {
    actor,
    at: AT,
    seed: sha256(utf8(`meeting ${acts}`)),
    request: { key: `meeting-${acts}`, by: actor.person ?? '', digest: 'd' },
    body,
  };
}

const SECRETS = ['示例机密结论', '示例机密理由'] as const;

async function held(): Promise<void> {
  const { desk } = cases.room;
  const member = cases.actors.authority.person ?? '';
  const convened = await conveneMeeting(
    desk,
    act({
      round: cases.round.id,
      categories: ['laboratory'],
      title: '示例会议',
      startsAt: addMs(AT, 1000),
      place: '示例会议室',
      chair: member,
      members: [member],
      observers: [],
      quorum: null,
    }),
  );
  if (!convened.ok) throw new Error('not convened');
  const { id: meeting } = convened.value;
  const attendance = [{ person: member, attendance: 'present' as const, reason: '' }];
  let version = 1;
  const on = () => ({ meeting, version: version++ });
  await beginMeeting(desk, act({ ...on(), attendance }));
  for (const { id: item } of (await standing()).agenda) {
    await takeUpItem(desk, act({ ...on(), item }));
    const [conclusion, reason] = SECRETS;
    await concludeItem(desk, act({ ...on(), item, conclusion, reason, places: 1, selected: true }));
  }
  const ended = await endMeeting(desk, act({ ...on(), remarks: '' }));
  if (!ended.ok) throw new Error(`not ended: ${JSON.stringify(ended.refusal)}`);
}

async function standing(): Promise<Meeting> {
  const [meeting] = await cases.room.desk.shelf.where('meeting', { round: cases.round.id });
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
}

async function viewFor(actor: Actor) {
  const meeting = await findMeeting(cases.room, actor, (await standing()).id);
  const programme = cases.room.desk.programmes.get(cases.round.programmeDigest);
  if (programme === undefined) throw new Error('no programme');
  return meeting === undefined ? undefined : meetingView(cases.room, actor, meeting, cases.round, programme);
}

const tied = (): Actor => ({
  ...cases.actors.authority,
  heldFrom: [...new Set(listed.map(({ organisation }) => organisation))],
});

describe('who sees a meeting (default; 集体研究)', () => {
  test('its own authority alone: no page, no row and no task for anybody else, another programme’s authority among them', async () => {
    const { office } = cases.actors.authority;
    if (office === null) throw new Error('no office');
    const elsewhere: Actor = {
      ...cases.actors.authority,
      office: { ...office, unit: { kind: 'authority', programme: 'bigdata-2020' } },
    };
    const inspector: Actor = { ...cases.actors.authority, office: { ...office, role: 'inspector' } };
    const { authority, ...others } = cases.actors;
    for (const [part, actor] of Object.entries({ ...others, elsewhere, inspector })) {
      expect(await viewFor(actor), part).toBeUndefined();
      expect(await meetingRows(cases.room, actor, {}), part).toEqual([]);
      const tasks = await tasksOf(cases.room, actor, AT, 'zh');
      expect(
        tasks.filter(({ link }) => link.includes('/meetings')),
        part,
      ).toEqual([]);
    }
    const view = await viewFor(authority);
    expect(REQUESTS['see-meeting'].view.safeParse(view).error).toBeUndefined();
    expect(await meetingRows(cases.room, authority, {})).toHaveLength(1);
    expect(JSON.stringify(view)).toContain(SECRETS[0]);
    expect((await tasksOf(cases.room, authority, AT, 'zh')).map(({ kind }) => kind)).toContain(
      'authority.minutes-to-sign',
    );
  });

  test('whoever stands aside reads of an item that there is one, and its digest: no name, score, conclusion or reason', async () => {
    const view = await viewFor(tied());
    const words = JSON.stringify(view);
    expect(REQUESTS['see-meeting'].view.safeParse(view).error).toBeUndefined();
    expect(view?.agenda.map(({ kept, about }) => [kept, about])).toEqual(
      view?.agenda.map(() => [true, null]),
    );
    expect(
      view?.editions[0]?.items.every(({ digest, content }) => digest.length === 64 && content === null),
    ).toBe(true);
    for (const secret of [
      ...SECRETS,
      NAMES.applicant,
      '87.65',
      '8765',
      ...listed.flatMap(({ id, receipt }) => [id, receipt ?? id]),
    ])
      expect(words.includes(secret), secret).toBe(false);
    expect(view).toMatchObject({ heldAway: true, toSign: true });
  });
});
