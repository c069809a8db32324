import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  attributesCommitment,
  HASHES,
  opensId,
  saltedAttribute,
  saltedId,
  witnessCommitment,
} from './index.ts';

const SALT = '5c1e0b9a7d3f48266a90c4f1be27d853';

describe('what is sealed and opened later, ticket-draw-v1 step 1', () => {
  test.each(HASHES)('by %s: the bytes that are hashed', (hash) => {
    const of = (text: string) => createHash(hash).update(text).digest('hex');
    expect(saltedId(hash, SALT, '甲某（虚构）')).toBe(of(`ticket-draw-v1/id\n${SALT}\n甲某（虚构）`));
    const kind = saltedAttribute(hash, 'kinds', SALT, ['技术']);
    expect(kind).toBe(of(`ticket-draw-v1/attribute\nkinds\n${SALT}\n["技术"]`));
    const attributes = [
      { id: 'b', salted: [['kinds', kind]] },
      { id: 'a', salted: [] },
    ] as const;
    expect(attributesCommitment(hash, attributes)).toBe(of(`{"a":{},"b":{"kinds":"${kind}"}}`));
    expect(witnessCommitment(hash, SALT)).toBe(of(SALT));
  });

  test('an id is opened by its own salt and name only', () => {
    const id = saltedId('sha256', SALT, '甲某（虚构）');
    expect(opensId('sha256', id, SALT, '甲某（虚构）')).toBe(true);
    expect(opensId('sha256', id, SALT, '乙某（虚构）')).toBe(false);
    expect(opensId('sha256', id, `${SALT}0`, '甲某（虚构）')).toBe(false);
    expect(opensId('sm3', id, SALT, '甲某（虚构）')).toBe(false);
    expect(opensId('sha256', id, 'a\nb', 'c')).toBe(false);
    expect(opensId('sha256', id, SALT, '\ud83d')).toBe(false);
  });

  test('salt and name cannot change places', () => {
    expect(() => saltedId('sha256', 'a\nb', 'c')).toThrow(RangeError);
    expect(() => saltedAttribute('sha256', 'kinds', 'a\tb', 1)).toThrow(RangeError);
    expect(saltedId('sha256', 'a', 'b')).not.toBe(saltedId('sha256', 'b', 'a'));
  });
});
