import { describe, expect, test } from 'vitest';
import { parseEmail, parsePhone } from './contacts.ts';

describe('a telephone number', () => {
  test.each([
    ['138 0000 0000', '13800000000'],
    ['+86 138-0000-0000', '13800000000'],
    ['１３８００００００００', '13800000000'],
    ['(0531) 8000 0000', '0531-80000000'],
    ['（0531）80000000', '0531-80000000'],
    ['0531-80000000转801', '0531-80000000-801'],
    ['0531—80000000', '0531-80000000'],
    ['400-000-0000', '4000000000'],
  ])('%s is %s', (text, number) => expect(parsePhone(text)).toBe(number));

  test.each(['', '12345', '12800000000', '1380000000', '138000000001', '80000000', '0531-0000000', 'abc'])(
    '%j is none',
    (text) => expect(parsePhone(text)).toBeUndefined(),
  );
});

describe('an address for mail', () => {
  test.each([
    [' Li.Ming@Example.COM ', 'Li.Ming@example.com'],
    ['a+b@mail.example.cn', 'a+b@mail.example.cn'],
    ['示例@example.cn', '示例@example.cn'],
  ])('%j is %s', (text, address) => expect(parseEmail(text)).toBe(address));

  test.each([
    '',
    'a',
    'a@b',
    '@example.cn',
    'a@example.c',
    'a b@example.cn',
    'a@@example.cn',
    '.a@example.cn',
    'a..b@example.cn',
    'a@-example.cn',
    'a@example.cn\nBcc: b@example.cn',
    `${'a'.repeat(65)}@example.cn`,
    `a@${'b.'.repeat(130)}cn`,
  ])('%j is none', (text) => expect(parseEmail(text)).toBeUndefined());
});
