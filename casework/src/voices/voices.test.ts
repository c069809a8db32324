import { instant } from '@qichuang/base';
import type { Actor } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import {
  answerVoice,
  assignVoice,
  closeVoice,
  passOnVoice,
  prepareVoicePublication,
  publishVoice,
  reopenVoice,
} from './answer-voice.ts';
import { raiseVoice } from './raise-voice.ts';

const MONDAY = instant('2026-04-13T02:00:00.000Z');
const LATER = instant('2026-04-15T02:00:00.000Z');

let world: PlatformWorld;

beforeAll(async () => {
  world = await openPlatformWorld();
});

afterAll(async () => {
  await world.store.close();
});

async function raised(actor: Actor = world.submitter, topic = 'funds') {
  const platform = await world.platform();
  return raiseVoice(
    world.desk,
    act(actor, MONDAY, {
      platform: platform.id,
      kind: 'problem' as const,
      topic,
      title: '示例：配套资金未到位',
      text: '示例：市级配套资金尚未下达，影响设备采购进度。',
      done: '',
      wanted: '示例：请协调。',
      urgent: false,
      files: [],
    }),
  );
}

async function voice(): Promise<string> {
  const result = await raised();
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.id;
}

describe('a problem goes from the platform over its recommender to the authority and back (A4.3, B6.3)', () => {
  test('passed on, assigned, answered, rated; the days are counted by the calendar', async () => {
    const id = await voice();
    // Ten working days after Monday 13 April 2026.
    expect((await world.desk.shelf.find('voice', id))?.answerDueOn).toBe('2026-04-27');
    const on = (version: number) => ({ voice: id, version });
    await passOnVoice(
      world.desk,
      act(world.recommender.clerk, LATER, { ...on(1), opinion: '示例：情况属实。' }),
    );
    // Twenty more: Labour Day rests until 5 May, and Saturday the 9th is worked.
    expect((await world.desk.shelf.find('voice', id))?.answerDueOn).toBe('2026-05-15');
    await assignVoice(world.desk, act(world.authority.clerk, LATER, { ...on(2), office: '示例处' }));
    await answerVoice(
      world.desk,
      act(world.authority.clerk, LATER, { ...on(3), text: '示例：已协调下达。' }),
    );
    const closed = await closeVoice(
      world.desk,
      act(world.submitter, LATER, { ...on(4), rating: 'satisfied' as const }),
    );
    expect(closed).toMatchObject({ ok: true, value: { state: 'closed' } });
    expect(await world.factsOf(id)).toEqual([
      'raise-voice',
      'pass-on-voice',
      'assign-voice',
      'answer-voice',
      'close-voice',
    ]);
  });

  test('the authority does not find what the recommender has not passed on', async () => {
    const id = await voice();
    const result = await answerVoice(
      world.desk,
      act(world.authority.clerk, LATER, { voice: id, version: 1, text: '示例' }),
    );
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'not-found', evidence: {} } });
  });

  test('opened again, the earlier answer stays to be read', async () => {
    const id = await voice();
    await answerVoice(
      world.desk,
      act(world.recommender.clerk, LATER, { voice: id, version: 1, text: '示例：请等待。' }),
    );
    await reopenVoice(
      world.desk,
      act(world.handler, LATER, { voice: id, version: 2, why: '示例：仍未解决。' }),
    );
    expect(await world.desk.shelf.find('voice', id)).toMatchObject({
      state: 'passed_on',
      answer: null,
      earlier: [{ text: '示例：请等待。', why: '示例：仍未解决。' }],
    });
  });

  test('an answer of general interest is put in general words by one and published by another', async () => {
    const id = await voice();
    await answerVoice(
      world.desk,
      act(world.recommender.clerk, LATER, { voice: id, version: 1, text: '示例答复' }),
    );
    const body = { voice: id, version: 2, question: '示例：配套资金何时下达？', answer: '示例：每年六月。' };
    await prepareVoicePublication(world.desk, act(world.authority.clerk, LATER, body));
    const clerk = world.authority.clerk;
    if (clerk.office === null) throw new Error('no office');
    const self = { ...clerk, office: { ...clerk.office, role: 'authority-approver' as const } };
    const own = await publishVoice(world.desk, act(self, LATER, { voice: id, version: 3 }));
    expect(own).toMatchObject({ ok: false, refusal: { kind: 'same-person' } });
    const done = await publishVoice(
      world.desk,
      act(world.authority.approver, LATER, { voice: id, version: 3 }),
    );
    expect(done).toMatchObject({ ok: true });
    const twice = await publishVoice(
      world.desk,
      act(world.authority.approver, LATER, { voice: id, version: 4 }),
    );
    expect(twice).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
    const reworded = await prepareVoicePublication(
      world.desk,
      act(world.authority.clerk, LATER, { ...body, version: 4 }),
    );
    expect(reworded).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
    const late = await reopenVoice(
      world.desk,
      act(world.handler, LATER, { voice: id, version: 4, why: '示例' }),
    );
    expect(late).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
  });

  test('a topic the programme does not list, and a stranger', async () => {
    expect(await raised(world.submitter, 'weather')).toMatchObject({
      refusal: { kind: 'value-not-allowed' },
    });
    const other = await world.newOrganisation();
    const stranger = await world.actorOf('applicant-submitter', { kind: 'organisation', id: other.id });
    expect(await raised(stranger)).toMatchObject({ refusal: { kind: 'not-found' } });
  });
});

describe('a complaint about a platform (A4.3, B6.3)', () => {
  const complain = async (actor: Actor, over: object = {}) => {
    const platform = await world.platform();
    return raiseVoice(
      world.desk,
      act(actor, MONDAY, {
        platform: platform.id,
        kind: 'complaint' as const,
        topic: 'other',
        title: '示例：反映设备闲置',
        text: '示例：有单位反映该平台设备长期闲置，与年度报告不符。',
        done: '',
        wanted: '示例：请核实。',
        urgent: false,
        files: [],
        ...over,
      }),
    );
  };

  test('is its recommender’s to pass on; the host has no part in it, and no letter of it', async () => {
    expect(await complain(world.submitter)).toMatchObject({ refusal: { kind: 'not-yours' } });
    expect(await complain(world.recommender.clerk, { files: ['a'.repeat(64)] })).toMatchObject({
      refusal: { kind: 'value-not-allowed', evidence: { field: 'files' } },
    });
    const done = await complain(world.recommender.clerk);
    if (!done.ok) throw new Error(done.refusal.kind);
    const { id } = done.value;
    const on = (version: number) => ({ voice: id, version });
    expect(
      await answerVoice(world.desk, act(world.recommender.clerk, LATER, { ...on(1), text: '示例' })),
    ).toMatchObject({ ok: false });
    await passOnVoice(
      world.desk,
      act(world.recommender.clerk, LATER, { ...on(1), opinion: '示例：情况属实的可能较大。' }),
    );
    const answer = (upheld: boolean | null) =>
      answerVoice(
        world.desk,
        act(world.authority.clerk, LATER, { ...on(2), text: '示例：经核实属实。', upheld }),
      );
    expect(await answer(null)).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    expect(await answer(true)).toMatchObject({ ok: true, value: { state: 'answered' } });
    expect(
      await prepareVoicePublication(
        world.desk,
        act(world.authority.clerk, LATER, { ...on(3), question: '示例问题', answer: '示例答复' }),
      ),
    ).toMatchObject({ refusal: { kind: 'not-yours' } });
    expect(
      await closeVoice(world.desk, act(world.submitter, LATER, { ...on(3), rating: 'satisfied' as const })),
    ).toMatchObject({ refusal: { kind: 'not-found' } });
    const letters = await world.store.outbox.claim(1000, 1, LATER);
    const own = letters.filter(({ values }) => values['title'] === '示例：反映设备闲置');
    expect(own.map(({ topic }) => topic).toSorted()).toEqual([
      'voice-answer',
      'voice-pass-on',
      'voice-raised',
    ]);
    expect(own.filter(({ to }) => 'organisation' in to)).toEqual([]);
  });

  test('a problem is not judged like one', async () => {
    const id = await voice();
    await passOnVoice(
      world.desk,
      act(world.recommender.clerk, LATER, { voice: id, version: 1, opinion: '示例意见' }),
    );
    expect(
      await answerVoice(
        world.desk,
        act(world.authority.clerk, LATER, { voice: id, version: 2, text: '示例', upheld: true }),
      ),
    ).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
  });
});
