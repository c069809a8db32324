import { buffer } from 'node:stream/consumers';
import { ok, type Result, refused } from '@qichuang/base';
import { type Attachment, type Refusal, refusal } from '@qichuang/domain';
import type { House } from '../house.ts';
import { scanStream } from './clamd.ts';
import { judgeFile } from './judge-file.ts';
import { pdfPages } from './pdf-pages.ts';

/** What a file just kept was found to be. */
interface Judged {
  readonly media: Attachment['media'];
  /** Of a PDF; `null` where they cannot be read. */
  readonly pages?: number | null;
}

/**
 * Looks into a file just kept: what it is by its content, that it is whole, how many pages it has, and, where a scanner is set, that it
 * carries no virus. What is refused has nothing standing on it and is taken off the disk: at once if it is infected, with the next sweep else.
 */
export async function judgeKept(house: House, hash: string): Promise<Result<Judged, Refusal>> {
  const file = await house.files.read(hash);
  if (file === undefined) throw new Error('a file just kept is gone');
  const content = new Uint8Array(await buffer(file.stream));
  const media = judgeFile(content);
  if (!media.ok) return media;
  const fault = await virusIn(house, hash);
  if (fault !== null) return refused(fault);
  if (media.value !== 'pdf') return ok({ media: media.value });
  const pages = pdfPages(content);
  return pages === 0 ? refused(refusal('broken-file')) : ok({ media: media.value, pages });
}

/** Nothing where no scanner is set. What cannot be examined is not kept: an office that asked for it must be able to rely on it. */
async function virusIn(house: House, hash: string): Promise<Refusal | null> {
  const { clamdUrl } = house.settings;
  const file = clamdUrl === null ? undefined : await house.files.read(hash);
  if (clamdUrl === null || file === undefined) return null;
  const scanned = await scanStream(clamdUrl, file.stream);
  switch (scanned.verdict) {
    case 'clean':
      return null;
    case 'infected':
      house.log.tell('file-infected', { hash, found: scanned.name });
      // The same bytes may have been kept before anything was looked for; what stands is left to the people it stands with.
      for (const loose of await house.store.blobs.unreferenced([hash])) await house.files.remove(loose);
      return refusal('infected-file', null, { found: scanned.name });
    case 'unknown':
      house.log.tell('scanner-silent', { why: scanned.why });
      return refusal('file-not-examined');
  }
}
