import { describe, expect, test } from 'vitest';
import { renderTemplate, runsText, type Values } from './render.ts';
import type { Block } from './template.ts';

function rendered(block: Block, values: Values): readonly string[] {
  const template = {
    code: 'D01',
    name: { zh: '示例', en: 'Example' },
    origin: 'default',
    blocks: [block],
  } as const;
  return renderTemplate(template, values).map(({ runs }) => runsText(runs));
}

describe('filling a template', () => {
  test.each([
    { says: 'a place takes its value', text: '{a}年', values: { a: 2025 }, gives: ['2025年'] },
    {
      says: 'a condition that holds',
      text: '公布{?p}并授牌{/}。',
      values: { p: true },
      gives: ['公布并授牌。'],
    },
    {
      says: 'a condition that does not hold',
      text: '公布{?p}并授牌{/}。',
      values: { p: false },
      gives: ['公布。'],
    },
    { says: 'an empty paragraph vanishes', text: '{?p}四、牌匾{/}', values: { p: false }, gives: [] },
    {
      says: '{sep} stands between',
      text: '{#l}{x}{sep}{/}。',
      values: { l: [{ x: '甲' }, { x: '乙' }] },
      gives: ['甲、乙。'],
    },
    {
      says: 'turns without {sep} are parted',
      text: '{#l}{x}{/}。',
      values: { l: [{ x: '甲' }, { x: '乙' }] },
      gives: ['甲；乙。'],
    },
    {
      says: 'a choice by its index',
      text: '因{r：匿名／超过{d}}',
      values: { r: 1, d: '公示期' },
      gives: ['因超过公示期'],
    },
    {
      says: 'a hint is not printed',
      text: '经{m：调阅材料、复核}',
      values: { m: '调阅材料' },
      gives: ['经调阅材料'],
    },
  ])('$says', ({ text, values, gives }) => {
    expect(rendered({ as: 'body', text }, values)).toEqual(gives);
  });

  test('a list may give each of its turns a paragraph, numbered', () => {
    const block = { as: 'body', each: true, text: '{#l}{n}.{x}{/}' } as const;
    expect(rendered(block, { l: [{ x: '甲' }, { x: '乙' }] })).toEqual(['1.甲', '2.乙']);
  });

  test.each([
    { says: 'a place without a value', text: '{a}', values: {} },
    { says: 'a place that only Object knows', text: '{constructor}', values: {} },
    { says: 'a choice beyond its options', text: '{r：甲／乙}', values: { r: 2 } },
    { says: 'a list that is none', text: '{#l}x{/}', values: { l: 'x' } },
    { says: 'a condition never closed', text: '{?p}x', values: { p: true } },
    { says: 'an end without a beginning', text: 'x{/}', values: {} },
  ])('is refused with $says: no paper leaves half filled', ({ text, values }) => {
    expect(() => rendered({ as: 'body', text }, values)).toThrow();
  });

  test('braces in a value are words, not places', () => {
    expect(rendered({ as: 'body', text: '“{a}”' }, { a: '{b}**c**' })).toEqual(['“{b}**c**”']);
  });
});
