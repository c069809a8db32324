import { describe, expect, test } from 'vitest';
import { addressOf, clauseAddress, withQuery, withSetting } from './addresses.ts';

describe('addresses of public pages', () => {
  test('an id is filled in and escaped', () => {
    expect(addressOf('notice', 'ntc_01')).toBe('/notices/ntc_01');
    expect(addressOf('platform', '"><script>')).toBe('/platforms/%22%3E%3Cscript%3E');
  });

  test('a clause leads to its text on the page of its programme', () => {
    expect(clauseAddress('digital-economy-2023', 'B4.5')).toBe(
      '/programmes/digital-economy-2023#clause-B4.5',
    );
  });

  test('filters that narrow nothing are left out of the address', () => {
    expect(withQuery('/directory', { q: '', city: null, category: [] })).toBe('/directory');
    expect(withQuery('/directory', { q: '海洋', category: ['laboratory', 'talent-base'], page: 2 })).toBe(
      '/directory?q=%E6%B5%B7%E6%B4%8B&category=laboratory&category=talent-base&page=2',
    );
  });

  test('the switch of language keeps every filter', () => {
    expect(withSetting('/directory?city=370100&page=2', 'lang', 'en')).toBe(
      '/directory?city=370100&page=2&lang=en',
    );
    expect(withSetting('/directory?lang=zh', 'lang', 'en')).toBe('/directory?lang=en');
  });
});
