import type { Attachment } from '@qichuang/domain';

const TAIL_BYTES = 2048;

/** Whether a picture or PDF has its end: a download that broke off has none. */
export function hasItsEnd(media: Exclude<Attachment['media'], 'ofd'>, content: Uint8Array): boolean {
  const tail = Buffer.from(content.subarray(-TAIL_BYTES));
  switch (media) {
    case 'pdf':
      return tail.includes('%%EOF');
    case 'png':
      return tail.includes('IEND');
    case 'jpg':
      // Cameras write a trailer behind the end-of-image marker.
      return Buffer.from(content).lastIndexOf(Uint8Array.of(0xff, 0xd9)) > content.length - 65_536;
  }
}
