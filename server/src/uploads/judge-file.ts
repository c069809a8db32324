import { ok, type Result, refused } from '@qichuang/base';
import { type Attachment, type Refusal, refusal } from '@qichuang/domain';
import { sniff } from './sniff.ts';
import { hasItsEnd } from './whole.ts';
import { zipEntries } from './zip-entries.ts';

const ACCEPTS = 'PDF, OFD, JPG, PNG';

/** What a file is, by its content, and that it is whole. */
export function judgeFile(content: Uint8Array): Result<Attachment['media'], Refusal> {
  const sniffed = sniff(content.subarray(0, 64));
  switch (sniffed.kind) {
    case 'known':
      if (sniffed.media !== 'ofd' && !hasItsEnd(sniffed.media, content))
        return refused(refusal('broken-file'));
      return ok(sniffed.media);
    case 'zip':
      return judgeZip(content);
    case 'other':
      return wrongType(sniffed.found);
  }
}

/** GB/T 33190: an OFD is a ZIP with `OFD.xml` at its root. Word and Excel files are ZIPs too. */
function judgeZip(content: Uint8Array): Result<Attachment['media'], Refusal> {
  const names = zipEntries(content);
  if (names === undefined) return refused(refusal('broken-file'));
  if (names.includes('OFD.xml')) return ok('ofd');
  return wrongType(names.includes('[Content_Types].xml') ? 'Microsoft Office' : 'ZIP');
}

function wrongType(found: string) {
  return refused(refusal('wrong-type-of-file', null, { found, accepts: ACCEPTS }));
}
