import type { Problem } from '@qichuang/contract';
import { describe, expect, test } from 'vitest';
import { makeDraftKeeper, type SaveAnswer, type StandingValue } from './draft-keeper.ts';

const AT = '2025-10-15T07:42:08.000Z';
const ON_SERVER: StandingValue = { value: '旧', revision: 3, by: '李文静', at: AT, carriedOver: true };

function problem(over: Partial<Problem>): Problem {
  return {
    type: 'about:blank',
    title: '不能保存',
    status: 409,
    detail: '',
    kind: 'too-late',
    clause: 'B5.1',
    evidence: {},
    todo: '',
    reference: 'R-1',
    ...over,
  };
}

function saved(field: string, revision: number): SaveAnswer {
  return { ok: true, saved: [{ field, revision, at: AT, warnings: [] }], conflicts: [] };
}

/** A keeper whose time stands still: `pass()` lets the pause end. */
function kept(answers: readonly SaveAnswer[], copies = {}) {
  const sent: { field: string; basedOn: number; value: unknown; overrule: boolean }[][] = [];
  const onDevice: Record<string, unknown>[] = [];
  let due: (() => void) | null = null;
  const queue = [...answers];
  const keeper = makeDraftKeeper({
    initial: { name: ON_SERVER },
    copies,
    send: async (fields) => {
      sent.push([...fields]);
      const answer = queue.shift();
      if (answer === undefined) throw new Error('nobody expected this request');
      return answer;
    },
    keep: (left) => onDevice.push({ ...left }),
    later: (what) => {
      due = what;
      return () => {
        due = null;
      };
    },
    now: () => AT,
  });
  return { keeper, sent, onDevice, pass: () => due?.() };
}

describe('a draft while somebody types', () => {
  test('what is typed is on the device before it is sent', () => {
    const { keeper, onDevice, sent } = kept([]);
    keeper.type('name', '新');
    expect(onDevice.at(-1)).toEqual({ name: { value: '新', basedOn: 3, at: AT } });
    expect(sent).toEqual([]);
    expect(keeper.read().fields['name']?.saving).toBe('typing');
  });

  test('several letters become one request that rests on the revision seen', async () => {
    const { keeper, sent, onDevice } = kept([saved('name', 4)]);
    keeper.type('name', '新');
    keeper.type('name', '新名');
    await keeper.flush();
    expect(sent).toEqual([[{ field: 'name', value: '新名', basedOn: 3, overrule: false }]]);
    expect(keeper.read().fields['name']).toMatchObject({ saving: 'saved', revision: 4, carriedOver: false });
    expect(onDevice.at(-1)).toEqual({});
    expect(keeper.unsaved()).toBe(0);
  });

  test('a broken line keeps it on the device, and the next try sends it', async () => {
    const { keeper, sent, onDevice } = kept([{ ok: false, problem: null }, saved('name', 4)]);
    keeper.type('name', '新');
    await keeper.flush();
    expect(keeper.read()).toMatchObject({ offline: true, fields: { name: { saving: 'kept' } } });
    expect(onDevice.at(-1)).toHaveProperty('name');
    await keeper.retry();
    expect(sent).toHaveLength(2);
    expect(keeper.read()).toMatchObject({ offline: false, fields: { name: { saving: 'saved' } } });
  });

  test('another person was faster: both values stand until the writer chooses', async () => {
    const theirs = { value: '王晓的', revision: 5, by: '王晓', at: AT };
    const { keeper, sent } = kept([
      { ok: true, saved: [], conflicts: [{ field: 'name', ...theirs }] },
      saved('name', 6),
    ]);
    keeper.type('name', '我的');
    await keeper.flush();
    expect(keeper.read().fields['name']).toMatchObject({ saving: 'conflict', value: '我的', theirs });
    keeper.settle('name', 'mine');
    await keeper.flush();
    expect(sent[1]).toEqual([{ field: 'name', value: '我的', basedOn: 5, overrule: true }]);
    expect(keeper.read().fields['name']).toMatchObject({ saving: 'saved', theirs: null });
  });

  test("taking the other person's value needs no request", async () => {
    const theirs = { value: '王晓的', revision: 5, by: '王晓', at: AT };
    const { keeper, sent, onDevice } = kept([
      { ok: true, saved: [], conflicts: [{ field: 'name', ...theirs }] },
    ]);
    keeper.type('name', '我的');
    await keeper.flush();
    keeper.settle('name', 'theirs');
    expect(keeper.read().fields['name']).toMatchObject({ value: '王晓的', revision: 5, saving: 'clean' });
    expect(sent).toHaveLength(1);
    expect(onDevice.at(-1)).toEqual({});
  });

  test('a value that cannot be one is refused alone, the others are saved', async () => {
    const fault = { field: 'phone', fault: 'wrong-type', zh: '不对', en: 'wrong' };
    const { keeper, sent } = kept([
      { ok: false, problem: problem({ kind: 'value-not-allowed', status: 422, fields: [fault] }) },
      saved('name', 4),
    ]);
    keeper.type('name', '新');
    keeper.type('phone', true);
    await keeper.flush();
    expect(sent[1]?.map(({ field }) => field)).toEqual(['name']);
    expect(keeper.read().fields['phone']).toMatchObject({ saving: 'refused', value: true });
    expect(keeper.read().fields['name']?.saving).toBe('saved');
  });

  test('a closed window refuses the whole and loses nothing (B5.1)', async () => {
    const { keeper, onDevice } = kept([{ ok: false, problem: problem({}) }]);
    keeper.type('name', '新');
    await keeper.flush();
    expect(keeper.read().refusal?.kind).toBe('too-late');
    expect(onDevice.at(-1)).toHaveProperty('name');
    expect(keeper.unsaved()).toBe(1);
  });

  test('what an earlier visit left on the device is shown and sent with the revision it rested on', async () => {
    const { keeper, sent } = kept([saved('name', 4)], { name: { value: '断网时写的', basedOn: 2, at: AT } });
    expect(keeper.read().fields['name']).toMatchObject({ value: '断网时写的', saving: 'kept' });
    await keeper.flush();
    expect(sent[0]?.[0]).toMatchObject({ basedOn: 2, value: '断网时写的' });
  });

  test("a colleague's newer value is taken over, but never over something unsaved", () => {
    const { keeper } = kept([]);
    keeper.hear({ name: { ...ON_SERVER, value: '同事的', revision: 4 } });
    expect(keeper.read().fields['name']?.value).toBe('同事的');
    keeper.type('name', '我的');
    keeper.hear({ name: { ...ON_SERVER, value: '又改了', revision: 5 } });
    expect(keeper.read().fields['name']?.value).toBe('我的');
  });
});
