import { day } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { certificateOf, GOOD, KNOWN, STATEMENT } from './fixtures/made-up-documents.ts';
import { examine, tellVerdict } from './index.ts';

const LANGUAGES = ['zh', 'en'] as const;

describe.each(LANGUAGES)('a verdict in words, %s', (language) => {
  test('nothing is left blank and no place is left unfilled', () => {
    for (const text of [...Object.values(GOOD), '', '{}', GOOD.draw.replace('Z-0017', 'Z-0018')]) {
      for (const known of [KNOWN, {}]) {
        const told = tellVerdict(examine(text, known), language);
        const said = JSON.stringify(told);
        expect(said).not.toMatch(/undefined|\{\w+\}(?!,)/);
        expect(told.title).not.toBe('');
        expect(told.lead).not.toBe('');
      }
    }
  });

  test('no English in Chinese sentences but names, and no Chinese in English words', () => {
    const told = tellVerdict(examine(GOOD.assignment), language);
    const words = [told.title, told.lead, ...told.checked, ...told.open].join(' ');
    if (language === 'zh') expect(words).not.toMatch(/[A-Za-z]{3,}/);
    else expect(words).not.toMatch(/\p{Script=Han}/u);
  });
});

test('what a fault says names the field as people call it, its path, and what is wrong', () => {
  const altered = { ...certificateOf(), statement: { ...STATEMENT, name: '别的实验室' } };
  const told = tellVerdict(examine(JSON.stringify(altered), KNOWN), 'zh');
  expect(told.title).toBe('证书不成立');
  expect(told.faults).toEqual([{ field: 'statement.name', name: '平台名称', says: '被改动过' }]);
});

test('a certificate after its validity is genuine, and its title says that it is over (A3.6, B5.2)', () => {
  const on = (today: string) => tellVerdict(examine(GOOD.certificate, { ...KNOWN, today: day(today) }), 'en');
  expect(on('2026-12-28').title).toBe('The certificate is genuine');
  expect(on('2026-12-29').title).toBe('The certificate is genuine, but no longer valid');
});
