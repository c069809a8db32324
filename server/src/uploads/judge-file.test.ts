import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { judgeFile } from './judge-file.ts';

const text = (content: string) => new Uint8Array(Buffer.from(content, 'latin1'));
const PNG = `\x89PNG\r\n\x1a\n${'x'.repeat(40)}IEND\xae\x42\x60\x82`;
const zip = async (...names: string[]) => {
  const made = new JSZip();
  for (const name of names) made.file(name, 'x');
  return new Uint8Array(await made.generateAsync({ type: 'uint8array' }));
};

describe('what a file is, is said by its content (B4.2)', () => {
  test.each([
    { what: 'a PDF', content: '%PDF-1.7\n…\nstartxref\n9\n%%EOF\n', is: 'pdf' },
    { what: 'a PNG', content: PNG, is: 'png' },
    { what: 'a JPEG', content: `\xff\xd8\xff\xe0 \xff\xda${'x'.repeat(30)}\xff\xd9`, is: 'jpg' },
    { what: 'a PDF that broke off', content: '%PDF-1.7\n1 0 obj', is: 'broken-file' },
    { what: 'a PNG that broke off', content: PNG.slice(0, 30), is: 'broken-file' },
    {
      what: 'a JPEG with a thumbnail that broke off',
      content: '\xff\xd8\xff\xe1 \xff\xda x\xff\xd9 \xff\xda xxx',
      is: 'broken-file',
    },
    { what: 'a JPEG that broke off', content: '\xff\xd8\xff\xe0xxxx', is: 'broken-file' },
    { what: 'a program', content: 'MZ\x90\x00%PDF-1.7 %%EOF', is: 'wrong-type-of-file' },
    { what: 'an old Word file', content: '\xd0\xcf\x11\xe0\xa1\xb1', is: 'wrong-type-of-file' },
    { what: 'a web page', content: '<html>%PDF-1.7%%EOF</html>', is: 'wrong-type-of-file' },
    { what: 'nothing', content: '', is: 'wrong-type-of-file' },
  ])('$what: $is', ({ content, is }) => {
    expect(outcome(text(content))).toBe(is);
  });

  test('an OFD is a ZIP with OFD.xml at its root; Word files and other ZIPs are refused', async () => {
    expect(outcome(await zip('OFD.xml', 'Doc_0/Document.xml'))).toBe('ofd');
    expect(outcome(await zip('inner/OFD.xml'))).toBe('wrong-type-of-file');
    expect(judgeFile(await zip('[Content_Types].xml', 'word/document.xml'))).toMatchObject({
      refusal: { kind: 'wrong-type-of-file', evidence: { found: 'Microsoft Office' } },
    });
  });

  test('a ZIP that broke off is damaged, and a lying directory is no way to read beyond it', async () => {
    const whole = await zip('OFD.xml');
    expect(outcome(whole.subarray(0, whole.length - 30))).toBe('broken-file');
    const lying = Uint8Array.from(whole);
    new DataView(lying.buffer).setUint32(lying.length - 6, 0xfffffff0, true);
    expect(outcome(lying)).toBe('broken-file');
  });
});

function outcome(content: Uint8Array): string {
  const judged = judgeFile(content);
  return judged.ok ? judged.value : judged.refusal.kind;
}
