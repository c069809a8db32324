import type { Attachment } from '@qichuang/domain';

export type Sniffed =
  | { readonly kind: 'known'; readonly media: Attachment['media'] }
  | { readonly kind: 'zip' }
  | { readonly kind: 'other'; readonly found: string };

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['Microsoft Office (97-2003)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['Windows program', [0x4d, 0x5a]],
  ['Linux program', [0x7f, 0x45, 0x4c, 0x46]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['BMP', [0x42, 0x4d]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What the first bytes say a file is; its name says nothing. A ZIP may be an OFD, which only its insides tell. */
export function sniff(head: Uint8Array): Sniffed {
  if (begins(head, PNG)) return { kind: 'known', media: 'png' };
  if (begins(head, JPEG)) return { kind: 'known', media: 'jpg' };
  if (begins(head, ZIP)) return { kind: 'zip' };
  if (isPdf(head)) return { kind: 'known', media: 'pdf' };
  const known = SIGNATURES.find(([, bytes]) => begins(head, bytes));
  return { kind: 'other', found: known?.[0] ?? 'unknown' };
}

// ISO 32000-1 Annex H: readers accept a header within the first 1024 bytes. Only white space may stand before ours.
function isPdf(head: Uint8Array): boolean {
  return /^[\s\0\ufeff\xef\xbb\xbf]*%PDF-\d/.test(Buffer.from(head.subarray(0, 64)).toString('latin1'));
}

function begins(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, place) => head[place] === byte);
}
