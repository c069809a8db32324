import type { Problem } from '@qichuang/contract';
import { describe, expect, test } from 'vitest';
import { makeVersionedKeeper, type SaveAnswer, type Standing } from './versioned-keeper.ts';

type Notes = Readonly<Record<string, string>>;

const AT = '2025-11-04T02:06:41.000Z';

function problem(kind: Problem['kind']): Problem {
  return {
    type: 'about:blank',
    title: '',
    status: 409,
    detail: '',
    kind,
    clause: null,
    evidence: {},
    todo: '',
    reference: 'R-1',
  };
}

/** A keeper of notes whose time stands still: `pass()` lets the pause end. */
function keeping(
  answers: readonly SaveAnswer[],
  over: { left?: Notes; there?: Standing<Notes> | null } = {},
) {
  const sent: { value: Notes; version: number }[] = [];
  const onDevice: (Notes | null)[] = [];
  let due: (() => void) | null = null;
  const queue = [...answers];
  const keeper = makeVersionedKeeper<Notes>({
    standing: { value: { a: '1' }, version: 3 },
    left: over.left ?? null,
    send: async (value, version) => {
      sent.push({ value, version });
      const answer = queue.shift();
      if (answer === undefined) throw new Error('nobody expected this request');
      return answer;
    },
    fetch: async () => over.there ?? null,
    merge: (base, mine, theirs) => {
      const both = Object.keys(mine).some((key) => mine[key] !== base[key] && theirs[key] !== base[key]);
      return both
        ? null
        : {
            ...theirs,
            ...Object.fromEntries(Object.entries(mine).filter(([key, one]) => one !== base[key])),
          };
    },
    keep: (value) => onDevice.push(value),
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

describe('work on one thing, kept while it is done', () => {
  test('what is changed is on the device before it is sent, and leaves it once the server has it', async () => {
    const { keeper, sent, onDevice } = keeping([{ ok: true, version: 4 }]);
    keeper.change((value) => ({ ...value, b: '2' }));
    expect(onDevice).toEqual([{ a: '1', b: '2' }]);
    expect(keeper.read().state).toBe('typing');
    expect(await keeper.flush()).toBe(true);
    expect(sent).toEqual([{ value: { a: '1', b: '2' }, version: 3 }]);
    expect(onDevice.at(-1)).toBeNull();
    expect(keeper.read()).toMatchObject({ state: 'saved', version: 4, savedAt: AT });
  });

  test('the next save rests on the version the last one made', async () => {
    const { keeper, sent } = keeping([
      { ok: true, version: 4 },
      { ok: true, version: 5 },
    ]);
    keeper.change((value) => ({ ...value, b: '2' }));
    await keeper.flush();
    keeper.change((value) => ({ ...value, b: '3' }));
    await keeper.flush();
    expect(sent.map(({ version }) => version)).toEqual([3, 4]);
  });

  test('a broken line keeps it, and the next try sends it', async () => {
    const { keeper, onDevice } = keeping([
      { ok: false, problem: null },
      { ok: true, version: 4 },
    ]);
    keeper.change((value) => ({ ...value, b: '2' }));
    expect(await keeper.flush()).toBe(false);
    expect(keeper.read().state).toBe('kept');
    expect(onDevice.at(-1)).toEqual({ a: '1', b: '2' });
    expect(await keeper.flush()).toBe(true);
  });

  test('two people on different parts: both stand, without a question', async () => {
    const { keeper, sent, pass } = keeping(
      [
        { ok: false, problem: problem('moved-on') },
        { ok: true, version: 8 },
      ],
      { there: { value: { a: '1', c: '对方' }, version: 7 } },
    );
    keeper.change((value) => ({ ...value, b: '我' }));
    await keeper.flush();
    pass();
    await keeper.flush();
    expect(sent[1]).toEqual({ value: { a: '1', b: '我', c: '对方' }, version: 7 });
    expect(keeper.read().state).toBe('saved');
  });

  test('two people on the same part: the reader chooses, and nothing is sent before', async () => {
    const { keeper, sent } = keeping(
      [
        { ok: false, problem: problem('moved-on') },
        { ok: true, version: 8 },
      ],
      { there: { value: { a: '对方' }, version: 7 } },
    );
    keeper.change(() => ({ a: '我' }));
    expect(await keeper.flush()).toBe(false);
    expect(keeper.read()).toMatchObject({ state: 'conflict', value: { a: '我' } });
    keeper.settle('mine');
    await keeper.flush();
    expect(sent[1]).toEqual({ value: { a: '我' }, version: 7 });
  });

  test("taking the other's needs no request", async () => {
    const { keeper, sent, onDevice } = keeping([{ ok: false, problem: problem('moved-on') }], {
      there: { value: { a: '对方' }, version: 7 },
    });
    keeper.change(() => ({ a: '我' }));
    await keeper.flush();
    keeper.settle('theirs');
    expect(keeper.read()).toMatchObject({ state: 'clean', value: { a: '对方' }, version: 7 });
    expect(sent).toHaveLength(1);
    expect(onDevice.at(-1)).toBeNull();
  });

  test('a refusal loses nothing', async () => {
    const { keeper, onDevice } = keeping([{ ok: false, problem: problem('too-late') }]);
    keeper.change(() => ({ a: '我' }));
    expect(await keeper.flush()).toBe(false);
    expect(keeper.read()).toMatchObject({ state: 'refused', value: { a: '我' } });
    expect(keeper.read().refusal?.kind).toBe('too-late');
    expect(onDevice.at(-1)).toEqual({ a: '我' });
  });

  test("a colleague's newer standing is taken over, but never over something unsaved", () => {
    const { keeper } = keeping([]);
    keeper.hear({ value: { a: '新' }, version: 4 });
    expect(keeper.read()).toMatchObject({ value: { a: '新' }, version: 4 });
    keeper.change(() => ({ a: '我' }));
    keeper.hear({ value: { a: '更新' }, version: 5 });
    expect(keeper.read().value).toEqual({ a: '我' });
  });

  test('what an earlier visit left on the device is shown and sent', async () => {
    const { keeper, sent } = keeping([{ ok: true, version: 4 }], { left: { a: '断网时写的' } });
    expect(keeper.read()).toMatchObject({ state: 'kept', value: { a: '断网时写的' } });
    await keeper.flush();
    expect(sent[0]?.value).toEqual({ a: '断网时写的' });
  });
});
