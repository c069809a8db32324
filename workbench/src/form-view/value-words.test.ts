import { DIGITAL_ECONOMY_2023, findField, findForm } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import { fieldText, type Reading, valueWords } from './value-words.ts';

const form = findForm(DIGITAL_ECONOMY_2023, 'laboratory');
if (form === undefined) throw new Error('no form of the laboratory');

function reading(over: Partial<Reading> = {}): Reading {
  if (form === undefined) throw new Error('no form');
  return { programme: DIGITAL_ECONOMY_2023, form, values: {}, language: 'zh', ...over };
}

function field(id: string) {
  const found = form?.sections.flatMap(({ fields }) => fields).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
}

function said(id: string, value: unknown, over: Partial<Reading> = {}): string {
  const found = field(id);
  return found.type === 'table'
    ? fieldText(reading(over), found, value)
    : valueWords(reading(over), found, value);
}

describe('stored values said in words', () => {
  test('a region is a place, not six digits', () => {
    expect(said('registered_region', '370102')).toBe('济南市历下区');
    expect(said('registered_region', '370102', { language: 'en' })).toBe('Lixia District, Jinan');
  });

  test('a choice is its words, in the language of the reader', () => {
    const kind = field('organisation_kind');
    expect(kind.type).toBe('enum');
    expect(said('organisation_kind', 'university')).not.toBe('university');
  });

  test('an amount bears its unit', () => {
    expect(said('equipment_value', 4860)).toBe('4,860 万元');
    expect(said('staff_total', 41)).toBe('41 人');
  });

  test('nothing filled in is nothing, also in a table', () => {
    expect(said('head_title', null)).toBe('');
    expect(said('patents', undefined)).toBe('');
  });

  test('a recommender and a proof are named by what the page knows of them', () => {
    expect(said('recommender', 'rec_0000000001', { names: { rec_0000000001: '示例市工信局' } })).toBe(
      '示例市工信局',
    );
    const rows = [
      { patent_title: '甲', patent_number: 'ZL1', patent_kind: null, proof: 'att_0000000001#12' },
      { patent_title: '乙' },
    ];
    expect(said('patents', rows, { names: { att_0000000001: '专利证书.pdf' } })).toBe(
      '甲，ZL1，专利证书.pdf，第 12 页\n乙',
    );
  });

  test('the fields asked here are fields of the form', () => {
    expect(form === undefined ? undefined : findField(form, 'patents')?.type).toBe('table');
  });
});
