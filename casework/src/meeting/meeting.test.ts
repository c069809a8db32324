import { addMs, type Instant } from '@qichuang/base';
import type { Actor, Application, Meeting, Organisation, Ranking } from '@qichuang/domain';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { act, type CaseWorld, DECIDING, newId, openCaseWorld } from '../fixtures/case-world.ts';
import {
  beginMeeting,
  chooseSelected,
  closeMinutes,
  concludeItem,
  conveneMeeting,
  correctMinutes,
  declareTie,
  endMeeting,
  heldFromOf,
  prepareRanking,
  putOffItem,
  signMinutes,
  takeUpItem,
} from '../index.ts';

let world: CaseWorld;
let other: Organisation;
let listed: readonly Application[];
let members: Readonly<Record<'clerk' | 'chair' | 'third' | 'tied', Actor>>;
beforeEach(async () => {
  await world?.store.close();
  world = await openCaseWorld();
  other = await world.newOrganisation();
  listed = [
    await world.application('reviewed'),
    await world.application('reviewed', { organisation: other.id }),
    await world.application('reviewed'),
  ];
  await world.put('ranking', ranking());
  const unit = { kind: 'authority', programme: world.programme.id } as const;
  const tied = await world.actorOf('authority-approver', unit);
  members = {
    clerk: world.authority.clerk,
    chair: world.authority.approver,
    third: await world.actorOf('authority-approver', unit),
    tied,
  };
  const tie = { person: null, uscc: other.uscc, name: '', kind: 'family' as const, ground: '示例：配偶任职' };
  await declareTie(world.desk, act(tied, DECIDING, tie));
});
afterAll(() => world.store.close());

/** Two of three are in; the scores leave open on which side of the cut the second and the third stand. */
function ranking(): Ranking {
  const ranges = [
    { from: 1, to: 1 },
    { from: 1, to: 3 },
    { from: 2, to: 3 },
  ];
  return {
    id: newId('rnk'),
    version: 1,
    state: 'drafted',
    round: world.round.id,
    programme: world.programme.id,
    category: 'laboratory',
    lines: listed.map(({ id }, nth) => ({
      application: id,
      place: nth + 1,
      meanHundredths: 9000 - nth * 100,
      trimmedHundredths: null,
      scores: 5,
      selected: nth < 2,
      reason: '',
    })),
    comparison: {
      pools: [listed.map(({ id }) => id)],
      lines: listed.map(({ id }, nth) => ({
        application: id,
        calibratedHundredths: 9000 - nth * 100,
        errorHundredths: 50,
        places: ranges[nth] ?? null,
      })),
      icc: { value: 0.8123, scores: 5 },
      alpha: null,
      offsetHundredths: null,
      recused: 0,
    },
    minutes: null,
    drawnUpAt: DECIDING,
    prepared: null,
    sentBack: null,
    confirmed: null,
  };
}

const personIn = ({ person }: Actor) => {
  if (person === null) throw new Error('nobody');
  return person;
};

/** The actor as the door lets it in: with what the person is held away from. */
async function atTheDoor({ person: id, office }: Actor): Promise<Actor> {
  const person = id === null ? undefined : await world.desk.shelf.find('person', id);
  if (person === undefined) throw new Error('nobody');
  const heldFrom = await heldFromOf(world.desk, person, office);
  return { person: person.id, office, ...(heldFrom.length === 0 ? {} : { heldFrom }) };
}

const convene = (over: object = {}) =>
  conveneMeeting(
    world.desk,
    act(members.clerk, DECIDING, {
      round: world.round.id,
      categories: ['laboratory'],
      title: '示例：第一次集体研究会议',
      startsAt: addMs(DECIDING, 86_400_000),
      place: '示例会议室',
      chair: personIn(members.chair),
      members: Object.values(members).map(personIn),
      observers: [{ name: '示例监督', unit: '示例机关纪委' }],
      quorum: null,
      ...over,
    }),
  );

async function standing(): Promise<Meeting> {
  const [meeting] = await world.desk.shelf.where('meeting', { round: world.round.id });
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
}

const presence = (absent: readonly Actor[] = []) =>
  Object.values(members).map((actor) => ({
    person: personIn(actor),
    attendance: absent.includes(actor) ? ('excused' as const) : ('present' as const),
    reason: absent.includes(actor) ? '示例：出差' : '',
  }));

async function begin(absent: readonly Actor[] = []) {
  const { id, version } = await standing();
  const body = { meeting: id, version, attendance: presence(absent) };
  return beginMeeting(world.desk, act(members.clerk, DECIDING, body));
}

/** Takes an item up and concludes it, a minute later. */
async function deal(item: Meeting['agenda'][number], at: Instant = DECIDING) {
  const { id: meeting, version } = await standing();
  const up = await takeUpItem(world.desk, act(members.clerk, at, { meeting, item: item.id, version }));
  if (!up.ok) return up;
  return concludeItem(
    world.desk,
    act(members.clerk, addMs(at, 60_000), {
      meeting,
      item: item.id,
      version: up.value.version,
      conclusion: '示例结论',
      reason: '示例理由',
      places: item.kind === 'cut' ? 2 : null,
      selected: item.kind === 'grey' ? item.application === listed[1]?.id : null,
    }),
  );
}

async function held(absent: readonly Actor[] = []) {
  await convene();
  await begin(absent);
  for (const item of (await standing()).agenda) expect(await deal(item)).toMatchObject({ ok: true });
  const { id: meeting, version } = await standing();
  const ended = await endMeeting(
    world.desk,
    act(members.clerk, DECIDING, { meeting, version, remarks: '示例补充' }),
  );
  expect(ended).toMatchObject({ ok: true, value: { state: 'ended' } });
}

async function sign(actor: Actor, reservation = '', hash?: string) {
  const { id: meeting, minutes } = await standing();
  const body = { meeting, hash: hash ?? minutes.at(-1)?.hash ?? '', reservation };
  return signMinutes(world.desk, act(await atTheDoor(actor), DECIDING, body));
}

const ON = () => ({ round: world.round.id, category: 'laboratory' });

async function prepare() {
  const [{ version } = { version: 0 }] = await world.desk.shelf.where('ranking', ON());
  return prepareRanking(world.desk, act(members.clerk, DECIDING, { ...ON(), version }));
}

describe('the meeting that studies the results (default; 集体研究)', () => {
  test('its order of business follows from the ranking: the cut, the open ones one by one, the target meant as about', async () => {
    expect(await convene({ members: [personIn(members.clerk), world.submitter.person] })).toMatchObject({
      refusal: { kind: 'value-not-allowed', evidence: { why: 'meeting-member' } },
    });
    expect(await convene({ quorum: 2 })).toMatchObject({
      refusal: { evidence: { why: 'meeting-quorum-least', quorum: 3 } },
    });
    expect(await convene()).toMatchObject({ ok: true, value: { state: 'convened' } });
    const { agenda, quorum } = await standing();
    expect(quorum).toBe(3);
    expect(agenda.map(({ kind, application, proposed }) => [kind, application, proposed])).toEqual([
      ['cut', null, 2],
      ['grey', listed[1]?.id, null],
      ['grey', listed[2]?.id, null],
      ['about', null, null],
    ]);
    expect(await convene()).toMatchObject({ refusal: { kind: 'already-exists' } });
  });

  test('without more than half of its members it does not begin; whoever is tied is asked out and does not count', async () => {
    await convene();
    const { chair, third } = members;
    expect(await begin([chair, third])).toMatchObject({
      refusal: { kind: 'wrong-state', evidence: { what: 'meeting-quorum', present: 2, quorum: 3 } },
    });
    expect(await begin([chair])).toMatchObject({ ok: true });
    const [cut] = (await standing()).agenda;
    if (cut === undefined) throw new Error('no cut');
    // Two of three who may take part are there: the tied member is not one of them.
    expect(await deal(cut)).toMatchObject({ ok: true });
    expect((await standing()).agenda[0]).toMatchObject({
      state: 'concluded',
      spentMs: 60_000,
      aside: [personIn(members.tied)],
      takingPart: [personIn(members.clerk), personIn(members.third)],
    });
    // A clerk who is tied does not lead it at all.
    await declareTie(
      world.desk,
      act(members.clerk, DECIDING, {
        person: null,
        uscc: other.uscc,
        name: '',
        kind: 'employment',
        ground: '示例：曾任职',
      }),
    );
    const { id: meeting, version, agenda } = await standing();
    const led = act(await atTheDoor(members.clerk), DECIDING, {
      meeting,
      version,
      item: agenda[1]?.id ?? '',
    });
    expect(await takeUpItem(world.desk, led)).toMatchObject({
      refusal: { kind: 'recused', evidence: { why: 'own-tie-nobody-else' } },
    });
  });

  test('each who was present signs for themselves, the tied member not as having decided; a reservation stands; the last closes', async () => {
    await held([members.third]);
    expect(await sign(members.third)).toMatchObject({
      refusal: { kind: 'not-yours', evidence: { what: 'meeting-not-present' } },
    });
    expect(await sign(members.clerk, '', '0'.repeat(64))).toMatchObject({ refusal: { kind: 'moved-on' } });
    expect(await sign(members.clerk)).toMatchObject({ ok: true, value: { state: 'ended' } });
    expect(await sign(members.clerk)).toMatchObject({ refusal: { kind: 'already-exists' } });
    expect(await sign(members.chair, '示例：对第二项保留意见')).toMatchObject({ ok: true });
    expect(await sign(members.tied)).toMatchObject({ ok: true, value: { state: 'closed' } });
    const { id, minutes, minutesNumber, agenda } = await standing();
    const year = { year: 2025, number: 1 };
    expect(minutesNumber).toEqual(year);
    const [first] = minutes;
    expect(first?.signatures.map(({ reservation, aside }) => [reservation, aside.length])).toEqual([
      ['', 0],
      ['示例：对第二项保留意见', 0],
      ['', agenda.length],
    ]);
    // What everybody signed names the items by their digests alone, and both are frozen.
    const head = await world.desk.shelf.frozenBytes(first?.hash ?? '');
    const text = new TextDecoder().decode(head);
    expect(text).not.toContain('示例结论');
    for (const { digest } of first?.items ?? []) {
      expect(text).toContain(digest);
      expect(await world.desk.shelf.frozenBytes(digest)).toBeDefined();
    }
    expect(await world.factsOf(id)).toEqual(
      expect.arrayContaining(['convene-meeting', 'conclude-item', 'end-meeting', 'sign-minutes']),
    );
  });

  test('put right, minutes are signed anew and the earlier edition stays; some signatures missing, an approver closes with the reason', async () => {
    await held();
    await sign(members.clerk);
    const { id: meeting, version, agenda } = await standing();
    const correction = {
      meeting,
      version,
      reason: '示例：记录有误',
      remarks: '',
      items: [
        { item: agenda[2]?.id ?? '', conclusion: '示例更正', reason: '示例', places: null, selected: false },
      ],
    };
    const corrected = await correctMinutes(world.desk, act(members.clerk, DECIDING, correction));
    expect(corrected).toMatchObject({ ok: true, value: { state: 'ended' } });
    const { minutes } = await standing();
    expect(minutes.map(({ signatures, corrects }) => [signatures.length, corrects])).toEqual([
      [1, ''],
      [0, '示例：记录有误'],
    ]);
    expect(await sign(members.chair, '', minutes[0]?.hash)).toMatchObject({ refusal: { kind: 'moved-on' } });
    for (const actor of [members.clerk, members.chair]) await sign(actor);
    const close = async () => {
      const body = { meeting, version: (await standing()).version, reason: '示例：一人住院' };
      return closeMinutes(world.desk, act(members.third, DECIDING, body));
    };
    expect(await close()).toMatchObject({ refusal: { evidence: { what: 'meeting-signatures', quorum: 3 } } });
    await sign(members.third);
    expect(await close()).toMatchObject({ ok: true, value: { state: 'closed' } });
  });
});

describe('the decision waits for the minutes (default)', () => {
  test('while a meeting is open nothing is prepared; then the list has to say what was held, and bears the minutes', async () => {
    await convene();
    expect(await prepare()).toMatchObject({
      refusal: { kind: 'wrong-state', evidence: { what: 'meeting-convened' } },
    });
    await begin();
    for (const item of (await standing()).agenda) await deal(item);
    const { id: meeting, version } = await standing();
    await endMeeting(world.desk, act(members.clerk, DECIDING, { meeting, version, remarks: '' }));
    expect(await prepare()).toMatchObject({ refusal: { evidence: { what: 'meeting-ended' } } });
    for (const actor of Object.values(members)) await sign(actor);
    const choose = async (selected: readonly (Application | undefined)[]) => {
      const [{ version: now } = { version: 0 }] = await world.desk.shelf.where('ranking', ON());
      const lines = listed.map((one) => ({
        application: one.id,
        selected: selected.includes(one),
        reason: '示例',
      }));
      return chooseSelected(
        world.desk,
        act(members.clerk, DECIDING, { ...ON(), version: now, lines, minutes: null }),
      );
    };
    await choose([listed[0]]);
    expect(await prepare()).toMatchObject({ refusal: { evidence: { why: 'meeting-cut', held: 2 } } });
    await choose([listed[0], listed[2]]);
    expect(await prepare()).toMatchObject({ refusal: { evidence: { why: 'meeting-held' } } });
    await choose([listed[0], listed[1]]);
    expect(await prepare()).toMatchObject({ ok: true, value: { state: 'prepared' } });
    const [decided] = await world.desk.shelf.where('ranking', ON());
    expect(decided).toMatchObject({ meeting, minutes: { number: '〔2025〕1' } });
    expect(decided?.minutes?.attendees).toHaveLength(4);
  });

  test('what was put off keeps the category open; a programme that asks for a meeting is not decided without one', async () => {
    const { sharedRules } = world.programme;
    const decisionMeeting = { origin: 'default', required: true, quorumOverPercent: 50 } as const;
    const strict = { ...world.programme, sharedRules: { ...sharedRules, decisionMeeting } };
    const desk = {
      ...world.desk,
      programmes: new Map([...world.desk.programmes, [world.round.programmeDigest, strict]]),
    };
    const refusedWithout = await prepareRanking(desk, act(members.clerk, DECIDING, { ...ON(), version: 1 }));
    expect(refusedWithout).toMatchObject({ refusal: { evidence: { what: 'meeting-required' } } });
    await convene();
    await begin();
    const [cut, ...rest] = (await standing()).agenda;
    for (const item of rest) await deal(item);
    const running = await standing();
    const body = { meeting: running.id, item: cut?.id ?? '' };
    await takeUpItem(world.desk, act(members.clerk, DECIDING, { ...body, version: running.version }));
    const off = { ...body, version: running.version + 1, reason: '示例：待核实' };
    expect(await putOffItem(world.desk, act(members.clerk, DECIDING, off))).toMatchObject({ ok: true });
    const { id: meeting, version } = await standing();
    await endMeeting(world.desk, act(members.clerk, DECIDING, { meeting, version, remarks: '' }));
    for (const actor of Object.values(members)) await sign(actor);
    expect(await prepare()).toMatchObject({ refusal: { evidence: { what: 'meeting-put-off', items: 1 } } });
  });
});
