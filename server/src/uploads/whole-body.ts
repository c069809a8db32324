import { concatBytes, ok, type Result, refused } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import type { Visit } from '../http/handler.ts';

const MB = 1024 * 1024;

/** The whole of a small file; one that is too large is not read to its end. */
export async function wholeOf(
  stream: Visit['stream'],
  maxBytes: number,
): Promise<Result<Uint8Array, Refusal>> {
  if (stream === null) return refused(refusal('broken-file'));
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > maxBytes) return refused(refusal('too-large', null, { limit: `${maxBytes / MB} MB` }));
      chunks.push(chunk);
    }
  } catch {
    // The sender went away in the middle.
    return refused(refusal('broken-file'));
  }
  return bytes === 0 ? refused(refusal('broken-file')) : ok(concatBytes(...chunks));
}
