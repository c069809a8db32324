import { PROGRAMMES } from '@qichuang/programmes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocumentText, writeYaml } from './document-text.ts';

describe('a programme as a file, JSON or YAML (A4.1)', () => {
  test.each(Object.values(PROGRAMMES))('$id comes back from both as it went', (programme) => {
    const asJson = readDocumentText(JSON.stringify(programme, null, 2));
    const asYaml = readDocumentText(writeYaml(programme));
    expect(asJson).toEqual({ ok: true, document: programme });
    expect(asYaml).toEqual(asJson);
  });

  test('whatever JSON can say comes back from YAML as it went', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
        const said = JSON.parse(JSON.stringify(document));
        expect(readDocumentText(writeYaml(said))).toEqual({ ok: true, document: said });
      }),
    );
  });

  test('texts that look like something else stay texts; YAML 1.2 knows no dates and no yes', () => {
    expect(readDocumentText('due: 03-31\non: yes\nday: 2025-08-15\nid: "007"')).toEqual({
      ok: true,
      document: { due: '03-31', on: 'yes', day: '2025-08-15', id: '007' },
    });
  });

  test('a fault of the file is told with its line', () => {
    expect(readDocumentText('names:\n  zh: 甲\n zh: 乙\n')).toMatchObject({ ok: false, fault: { line: 3 } });
    const twice = readDocumentText('id: a\nid: b\n');
    expect(twice).toMatchObject({ ok: false, fault: { why: 'Map keys must be unique', line: 2 } });
  });

  test.each([
    { why: 'a list', text: '- 1\n- 2\n' },
    { why: 'a word', text: '方案' },
    { why: 'nothing', text: '' },
  ])('$why is no document', ({ text }) => {
    expect(readDocumentText(text)).toEqual({ ok: false, fault: { why: null, line: null, column: null } });
  });

  test('a tag nobody knows, two documents in one file and aliases without end are refused', () => {
    expect(readDocumentText('id: !!js/function "x"\n').ok).toBe(false);
    expect(readDocumentText('id: a\n---\nid: b\n').ok).toBe(false);
    const doubled = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [one, other] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => [...pair]))
      doubled.push(`${other}: &${other} [${Array(9).fill(`*${one}`).join(',')}]`);
    expect(readDocumentText(doubled.join('\n')).ok).toBe(false);
  });
});
