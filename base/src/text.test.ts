import { describe, expect, test } from 'vitest';
import { foldForComparison, hasControlCharacters, lengthInCharacters, normaliseText } from './text.ts';

describe('text from outside', () => {
  test('is kept composed, with LF alone', () => {
    expect(normaliseText('e\u0301\r\nb\rc\n')).toBe('\u00e9\nb\nc\n');
  });

  test.each([
    { what: 'NUL', text: 'a\u0000' },
    { what: 'escape', text: '\u001b[31m' },
    { what: 'carriage return, not yet normalised', text: 'a\r' },
    { what: 'delete', text: 'a\u007f' },
    { what: 'a C1 control', text: 'a\u0085' },
    { what: 'a lone surrogate', text: 'a\udc00' },
    { what: 'a right-to-left override', text: 'invoice\u202egpj.exe' },
    { what: 'an isolate', text: '\u2066a\u2069' },
  ])('$what does not belong in it', ({ text }) => expect(hasControlCharacters(text)).toBe(true));

  test.each(['一行\n\t两行', '\u{20bb7}野家', 'O’Neil — “示例”', ''])('%j is honest', (text) => {
    expect(hasControlCharacters(text)).toBe(false);
  });

  test('a rare character outside the first plane is one character', () => {
    expect(lengthInCharacters('\u{20bb7}野')).toBe(2);
  });
});

describe('two spellings of one name', () => {
  test.each([
    ['示例（山东）科技有限公司', '示例(山东) 科技有限公司'],
    ['ＡＢＣ实验室', 'abc实验室'],
    ['示例　大学', '示例大学'],
    ['示例\u200b大学\ufeff', '示例大学'],
    ['Qichuang  Lab', 'QichuangLab'],
  ])('%j and %j are the same', (a, b) => expect(foldForComparison(a)).toBe(foldForComparison(b)));

  test('different names stay different', () => {
    expect(foldForComparison('示例大学')).not.toBe(foldForComparison('示例大学分校'));
  });
});
