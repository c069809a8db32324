import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pdfPages } from './pdf-pages.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const PLAIN = `%PDF-1.4
1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj
2 0 obj\n<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>\nendobj
3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj
4 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj
trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`;

/** Catalogue and page tree in a packed object stream, as most programs write them since PDF 1.5. */
function packed(count: string, beside = ''): string {
  const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
  const tree = `<< /Type /Pages /Kids [] /Count ${count} >>`;
  const heads = `1 0 2 ${catalogue.length + 1} `;
  const stream = deflateSync(Buffer.from(`${heads}${catalogue} ${tree}`, 'latin1')).toString('latin1');
  return `%PDF-1.5
7 0 obj\n<< /Type /ObjStm /N 2 /First ${heads.length} /Filter /FlateDecode /Length ${stream.length} >>\nstream\n${stream}\nendstream\nendobj
${beside}
9 0 obj\n<< /Type /XRef /Root 1 0 R >>\nstream\nx\nendstream\nendobj\nstartxref\n9\n%%EOF\n`;
}

describe('how many pages a PDF says it has (ISO 32000-2, 7.7.3)', () => {
  test.each([
    { what: 'objects that stand plainly', pdf: PLAIN, pages: 2 },
    { what: 'objects in a packed stream', pdf: packed('31'), pages: 31 },
    { what: 'a count that stands elsewhere', pdf: packed('8 0 R', '8 0 obj\n12\nendobj'), pages: 12 },
    {
      what: 'a page added later: the last word counts',
      pdf: `${PLAIN}2 0 obj\n<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
      pages: 3,
    },
    { what: 'no page at all', pdf: PLAIN.replace('/Count 2', '/Count 0'), pages: 0 },
    {
      what: 'no catalogue',
      pdf: PLAIN.replace('/Root 1 0 R', '').replace('/Type /Catalog', ''),
      pages: null,
    },
    {
      what: 'a count that leads in a circle',
      pdf: packed('8 0 R', '8 0 obj\n<< /Count 8 0 R >>\nendobj'),
      pages: null,
    },
    {
      what: 'a stream that does not unpack',
      pdf: packed('3')
        .replace('stream\nx', 'stream\ny')
        .replace(/(\nstream\n)../, '$1zz'),
      pages: null,
    },
    { what: 'nothing', pdf: '', pages: null },
  ])('$what: $pages', ({ pdf, pages }) => {
    expect(pdfPages(bytes(pdf))).toBe(pages);
  });

  test('a file made to be slow ends like any other', () => {
    expect(pdfPages(bytes(`%PDF-1.7\n${'1 0 obj '.repeat(400_000)}%%EOF`))).toBe(null);
  });
});
