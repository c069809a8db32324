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
      return endsAsJpeg(Buffer.from(content));
  }
}

const START_OF_SCAN = Uint8Array.of(0xff, 0xda);
const END_OF_IMAGE = Uint8Array.of(0xff, 0xd9);
const LONGEST_TRAILER = 65_536;

/** The picture's own end, not that of the thumbnail in front of it; cameras write a trailer behind it. */
function endsAsJpeg(content: Buffer): boolean {
  const end = content.lastIndexOf(END_OF_IMAGE);
  return end > content.lastIndexOf(START_OF_SCAN) && end >= content.length - LONGEST_TRAILER;
}
