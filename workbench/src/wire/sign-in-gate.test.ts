import { describe, expect, test } from 'vitest';
import { makeSignInGate } from './sign-in-gate.ts';

describe('signing in again', () => {
  test('all requests that wait go on together when the reader has signed in', async () => {
    const gate = makeSignInGate();
    const both = Promise.all([gate.wait(), gate.wait()]);
    expect(gate.isClosed()).toBe(true);
    gate.open();
    expect(await both).toEqual([true, true]);
    expect(gate.isClosed()).toBe(false);
  });

  test('the dialog hears of the first request and of the release', () => {
    const gate = makeSignInGate();
    const heard: boolean[] = [];
    gate.watch(() => heard.push(gate.isClosed()));
    void gate.wait();
    gate.leave();
    expect(heard).toEqual([true, false]);
  });
});
