import type { Problem } from '@qichuang/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalCopies } from '../../wire/local-copy.ts';
import { makeSheetKeeper, type OnServer, type SheetAnswer } from './sheet-keeper.ts';
import { type SheetValue, sameValue } from './sheet-values.ts';

const AT = '2025-11-04T02:06:41.000Z';
const MOVED_ON: Problem = {
  type: 'about:blank',
  title: '',
  status: 409,
  detail: '',
  kind: 'moved-on',
  clause: null,
  evidence: {},
  todo: '',
  reference: 'R-1',
};

type Step =
  | { readonly does: 'type'; readonly item: string; readonly value: number }
  | { readonly does: 'pause' | 'flush' | 'break' | 'mend' }
  | { readonly does: 'elsewhere'; readonly value: number };

const OWN_ITEMS = ['score.a', 'score.b', 'score.c'];
const ELSEWHERE = 'overall.advice';

const stepsOf: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('type' as const),
        item: fc.constantFrom(...OWN_ITEMS),
        value: fc.nat(20),
      }),
    },
    { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('pause' as const, 'flush' as const) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('break' as const, 'mend' as const) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('elsewhere' as const), value: fc.nat(20) }) },
  ),
  { maxLength: 30 },
);

/** A server of one sheet; its answers come when `delay` lets them, and are lost while the line is broken. */
function aServer(delay: <Value>(answer: Value) => Promise<Value>) {
  let standing: OnServer = { version: 1, values: {} };
  let broken = false;
  return {
    read: () => standing,
    put(values: Readonly<Record<string, SheetValue>>): void {
      standing = { version: standing.version + 1, values: { ...standing.values, ...values } };
    },
    line(state: 'broken' | 'whole'): void {
      broken = state === 'broken';
    },
    async send(values: OnServer['values'], version: number): Promise<SheetAnswer> {
      await delay('on its way');
      const taken = version === standing.version;
      if (taken) standing = { version: version + 1, values };
      const answer: SheetAnswer = taken
        ? { ok: true, version: standing.version, savedAt: AT }
        : { ok: false, problem: MOVED_ON };
      const lost = broken;
      await delay('coming back');
      return lost ? { ok: false, problem: null } : answer;
    },
    async fetch(): Promise<OnServer | 'unreachable'> {
      await delay('asked');
      const answer = standing;
      await delay('told');
      return broken ? 'unreachable' : answer;
    },
  };
}

function keeping(delay: <Value>(answer: Value) => Promise<Value>, copies: LocalCopies = {}) {
  const server = aServer(delay);
  let due: (() => void) | null = null;
  let onDevice: LocalCopies = copies;
  const keeper = makeSheetKeeper({
    server: server.read(),
    savedAt: null,
    copies,
    send: server.send,
    fetch: server.fetch,
    keep: (kept) => {
      onDevice = kept;
    },
    later(what) {
      due = what;
      return () => {
        due = null;
      };
    },
    now: () => AT,
  });
  const pass = () => {
    const what = due;
    due = null;
    what?.();
  };
  return { keeper, server, pass, onDevice: () => onDevice, waits: () => due !== null };
}

describe('a score sheet, kept while it is filled in', () => {
  test('however saves, answers and another window overlap, every score typed arrives, and nothing of the other window is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), stepsOf, async (scheduler, steps) => {
        const { keeper, server, pass, onDevice, waits } = keeping((answer) =>
          scheduler.schedule(Promise.resolve(answer)),
        );
        const typed = new Map<string, number>();
        for (const step of steps) {
          if (step.does === 'type') {
            typed.set(step.item, step.value);
            keeper.change(step.item, step.value);
          } else if (step.does === 'elsewhere') {
            typed.set(ELSEWHERE, step.value);
            server.put({ [ELSEWHERE]: step.value });
          } else if (step.does === 'pause') {
            pass();
          } else if (step.does === 'flush') {
            void keeper.flush();
          } else {
            server.line(step.does === 'break' ? 'broken' : 'whole');
          }
          if (scheduler.count() > 0) await scheduler.waitNext(1);
        }
        server.line('whole');
        void keeper.flush();
        await scheduler.waitIdle();
        for (let again = 0; waits() && again < 5; again += 1) {
          pass();
          await scheduler.waitIdle();
        }
        for (const [item, value] of typed) {
          expect(sameValue(server.read().values[item], value), item).toBe(true);
        }
        expect(keeper.read()).toMatchObject({ conflicts: [], refusal: null });
        expect(onDevice()).toEqual({});
      }),
      { numRuns: 400 },
    );
  });

  test('what was changed in both windows is asked, and the choice is saved', async () => {
    const { keeper, server } = keeping(async (answer) => answer);
    server.put({ 'score.a': 5 });
    keeper.change('score.a', 9);
    expect(await keeper.flush()).toBeNull();
    expect(keeper.read().conflicts).toEqual([{ item: 'score.a', mine: 9, theirs: 5 }]);
    keeper.settle({ 'score.a': 9 });
    expect(await keeper.flush()).toBe(3);
    expect(server.read().values['score.a']).toBe(9);
  });

  test('a comment without its score stays on this device, and goes with the score', async () => {
    const { keeper, server, onDevice } = keeping(async (answer) => answer);
    keeper.change('comment.a', '依据不足');
    await keeper.flush();
    expect(server.read().version).toBe(1);
    expect(onDevice()).toMatchObject({ 'comment.a': { value: '依据不足' } });
    keeper.change('score.a', 3);
    await keeper.flush();
    expect(server.read().values).toMatchObject({ 'comment.a': '依据不足', 'score.a': 3 });
  });

  test('what an earlier visit left is sent as soon as the page is open', async () => {
    const left = { 'score.a': { value: 7, basedOn: 1, at: AT } };
    const { keeper, server, pass } = keeping(async (answer) => answer, left);
    keeper.begin();
    pass();
    await keeper.flush();
    expect(server.read().values['score.a']).toBe(7);
  });

  test('once the page is left nothing is tried again, and the device keeps it', async () => {
    const { keeper, server, onDevice, waits } = keeping(async (answer) => answer);
    server.line('broken');
    keeper.change('score.a', 4);
    keeper.stop();
    await keeper.flush();
    expect(waits()).toBe(false);
    expect(onDevice()).toMatchObject({ 'score.a': { value: 4 } });
  });

  test('a page that was left and is opened again saves by itself as before', async () => {
    const { keeper, server, pass, waits } = keeping(async (answer) => answer);
    keeper.begin();
    keeper.stop();
    await keeper.flush();
    keeper.begin();
    keeper.change('score.a', 6);
    expect(waits()).toBe(true);
    pass();
    await keeper.flush();
    expect(server.read().values['score.a']).toBe(6);
  });
});
