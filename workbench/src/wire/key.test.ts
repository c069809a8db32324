import { describe, expect, test } from 'vitest';
import { makeKeyRing, newKey } from './key.ts';

describe('keys of acts', () => {
  test('the same intent repeated bears the same key, so that it counts once', () => {
    const ring = makeKeyRing();
    expect(ring.keyFor('submit app_1 version 3')).toBe(ring.keyFor('submit app_1 version 3'));
  });

  test('another intent, or the same after it was finished, bears another key', () => {
    const ring = makeKeyRing();
    const first = ring.keyFor('submit app_1 version 3');
    expect(ring.keyFor('submit app_1 version 4')).not.toBe(first);
    ring.finish('submit app_1 version 3');
    expect(ring.keyFor('submit app_1 version 3')).not.toBe(first);
  });

  test('a key is 32 hexadecimal digits', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{32}$/);
  });
});
