import { deflateSync, inflateSync } from 'node:zlib';
import { utf8 } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { GOOD, KNOWN, pdfWith } from './fixtures/made-up-documents.ts';
import { examine, type Inflate, openFile } from './index.ts';

const inflate: Inflate = async (packed, most) =>
  new Uint8Array(inflateSync(packed, { maxOutputLength: most }));

const plain = { bytes: utf8(GOOD.certificate), packed: false };
const packed = { bytes: new Uint8Array(deflateSync(plain.bytes)), packed: true };

describe('the document in a file', () => {
  test('a file that is no PDF is the document', async () => {
    expect(await openFile(plain.bytes, inflate)).toEqual({ ok: true, value: plain.bytes });
    expect(await openFile(new Uint8Array(), inflate)).toEqual({ ok: true, value: new Uint8Array() });
  });

  test.each([
    { what: 'plain', attached: plain },
    { what: 'packed', attached: packed },
  ])('what is attached to a PDF, $what (ISO 32000-2 §7.11.4)', async ({ attached }) => {
    const opened = await openFile(pdfWith([attached]), inflate);
    expect(opened.ok && examine(opened.value, KNOWN).verdict).toBe('holds');
  });

  test.each([
    { what: 'none', pdf: pdfWith([]), fault: 'no-attachment' },
    { what: 'two', pdf: pdfWith([plain, plain]), fault: 'several-attachments' },
    { what: 'cut off', pdf: pdfWith([plain]).slice(0, 600), fault: 'no-attachment' },
    {
      what: 'damaged',
      pdf: pdfWith([{ bytes: packed.bytes.slice(9), packed: true }]),
      fault: 'attachment-damaged',
    },
    {
      what: 'a few bytes that unpack beyond the limit',
      pdf: pdfWith([{ bytes: new Uint8Array(deflateSync(new Uint8Array(65 * 2 ** 20))), packed: true }]),
      fault: 'attachment-damaged',
    },
  ])('$what is told as $fault', async ({ pdf, fault }) => {
    expect(await openFile(pdf, inflate)).toMatchObject({ ok: false, refusal: { fault } });
  });
});
