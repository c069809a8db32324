import { concatBytes, utf8 } from '@qichuang/base';

/**
 * A small PDF of one page that readers open: header, five objects, a cross-reference table with true offsets.
 *
 * @param lines - printable ASCII; the fourteen standard fonts know no Chinese.
 * @source ISO 32000-1:2008, 7.5
 */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const drawn = lines
    .map((line, index) => `1 0 0 1 72 ${760 - index * 22} Tm (${escaped(line)}) Tj`)
    .join('\n');
  const content = `BT /F1 12 Tf\n${drawn}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${utf8(content).length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(utf8(body).length);
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = utf8(body).length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return concatBytes(utf8(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${trailer}`));
}

function escaped(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, (sign) => `\\${sign}`);
}
