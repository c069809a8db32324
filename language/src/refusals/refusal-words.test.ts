import { REFUSAL_KINDS } from '@qichuang/domain';
import { describe, expect, test } from 'vitest';
import { FIELD_FAULT_WORDS, fieldFaultWords } from '../field-fault-words.ts';
import { REASON_TABLES } from './refusal-reasons.ts';
import { REFUSAL_WORDS, refusalWords } from './refusal-words.ts';

describe('words of a refusal', () => {
  test.each(REFUSAL_KINDS)('%s has title, detail and a way on, in both languages', (kind) => {
    for (const language of ['zh', 'en'] as const) {
      const words = refusalWords({ kind, evidence: {} }, language);
      for (const text of Object.values(words)) {
        expect(text.length).toBeGreaterThan(2);
        expect(text).not.toMatch(/[{}]|undefined/);
        expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh');
      }
    }
  });

  test('no words are kept for a kind that does not exist', () => {
    expect(Object.keys(REFUSAL_WORDS).sort()).toEqual([...REFUSAL_KINDS].sort());
  });

  test('a reason stands in one table of reasons only, so that none hides another', () => {
    const reasons = REASON_TABLES.flatMap((table) => Object.keys(table));
    expect(reasons).toEqual([...new Set(reasons)]);
  });

  test('a closing time is told in the time of Shanghai', () => {
    const refusal = { kind: 'too-late', evidence: { closedAt: '2025-11-30T09:00:00.000Z' } } as const;
    expect(refusalWords(refusal, 'zh').detail).toContain('截止时间：2025-11-30 17:00。');
  });

  test('a late click is told the closing time first and then the server’s, to the second', () => {
    const evidence = { closedAt: '2025-11-30T09:00:00.000Z', serverTime: '2025-11-30T09:00:01.000Z' };
    expect(refusalWords({ kind: 'too-late', evidence }, 'zh').detail).toBe(
      '此事的办理时间已经截止。截止时间：2025-11-30 17:00。服务器时间：2025-11-30 17:00:01。',
    );
  });

  test('who may do it is told in words, not in names of the tables', () => {
    const refusal = { kind: 'not-yours', evidence: { needs: 'recommender.clerk authority' } } as const;
    expect(refusalWords(refusal, 'zh').detail).toContain('推荐单位经办人、主管部门');
    expect(refusalWords(refusal, 'en').detail).toContain('a clerk of the recommending unit, the authority');
  });

  test('an organisation already registered is told what to do', () => {
    const refusal = { kind: 'already-exists', evidence: { what: 'organisation' } } as const;
    expect(refusalWords(refusal, 'zh').todo).toContain('本单位已有的填报人员');
  });

  test('a reason is told with the numbers that go with it', () => {
    const evidence = { why: 'draw-institution', found: 3, needed: 4 };
    const refusal = { kind: 'value-not-allowed', evidence } as const;
    expect(refusalWords(refusal, 'zh').detail).toContain('要抽 4 席，只能抽出 3 席');
    expect(refusalWords(refusal, 'en').detail).toContain('4 seats are asked for, 3 can be filled');
  });

  test('a reason nobody wrote words for is left out, never shown as a name', () => {
    const refusal = { kind: 'value-not-allowed', evidence: { why: 'some-inner-name' } } as const;
    expect(refusalWords(refusal, 'en').detail).not.toContain('some-inner-name');
  });
});

describe('words of a field fault', () => {
  test.each(Object.keys(FIELD_FAULT_WORDS))('%s is told in both languages', (code) => {
    expect(fieldFaultWords(`${code} 1 X`, 'zh')).toMatch(/\p{Script=Han}/u);
    expect(fieldFaultWords(`${code} 1 X`, 'en')).not.toMatch(/\p{Script=Han}|[{}]/u);
  });

  test('a wrong sign is named with its place', () => {
    expect(fieldFaultWords('uscc-symbol 5 I', 'zh')).toContain('第 5 位不能是“I”');
  });
});
