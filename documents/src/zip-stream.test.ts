import { buffer } from 'node:stream/consumers';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { type ZipEntry, zipLength, zipStream } from './zip-stream.ts';

const AT = new Date('2026-01-02T03:04:06Z');

function entry(path: string, bytes: Uint8Array, closed: string[] = []): ZipEntry {
  return {
    path,
    bytes: bytes.length,
    open: async function* () {
      try {
        for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536);
      } finally {
        closed.push(path);
      }
    },
  };
}

test('what was put in comes out, the length was known beforehand, and the same files give the same bytes', async () => {
  const large = Uint8Array.from({ length: 700_000 }, (_, at) => at % 251);
  const entries = [entry('a/empty.txt', new Uint8Array()), entry('a/b/large.bin', large)];
  const packed = await buffer(zipStream(entries, AT));
  expect(packed.length).toBe(zipLength(entries));
  expect(packed.equals(await buffer(zipStream(entries, AT)))).toBe(true);
  const read = await JSZip.loadAsync(packed);
  expect(Object.keys(read.files)).toEqual(['a/empty.txt', 'a/b/large.bin']);
  expect(
    Buffer.from(large).equals((await read.file('a/b/large.bin')?.async('nodebuffer')) ?? Buffer.of()),
  ).toBe(true);
});

test('a reader that goes away closes what was open; what was not begun is never opened', async () => {
  const closed: string[] = [];
  const half = new Uint8Array(5_000_000);
  const stream = zipStream([entry('one', half, closed), entry('two', half, closed)], AT);
  for await (const _ of stream) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(closed).toEqual(['one']);
});

test('a path that is not ASCII is refused', () => {
  expect(() => zipStream([entry('申报书.pdf', new Uint8Array(1))], AT)).toThrow(RangeError);
});
