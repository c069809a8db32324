import { Readable } from 'node:stream';
import JSZip from 'jszip';

/** One file of an archive, read when its turn comes. */
export interface ZipEntry {
  /** ASCII, with `/` between folders: what every system can unpack. */
  readonly path: string;
  readonly bytes: number;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** Of a ZIP without the extensions for large ones. */
export const ZIP_LIMITS = { bytes: 4 * 1024 ** 3 - 1, files: 65_535 } as const;

const LOCAL_HEAD = 30;
const DESCRIPTOR = 16;
const CENTRAL_HEAD = 46;
const END = 22;

/** How long the archive will be, to the byte, so that whoever fetches it sees how far it is. */
export function zipLength(entries: readonly Pick<ZipEntry, 'path' | 'bytes'>[]): number {
  return entries.reduce(
    (sum, { path, bytes }) => sum + LOCAL_HEAD + DESCRIPTOR + CENTRAL_HEAD + 2 * path.length + bytes,
    END,
  );
}

/**
 * Files as one ZIP, stored as they are and streamed: one is open at a time, nothing is kept, and where the reader goes away what was open
 * is closed.
 *
 * @param at - the moment every entry bears, so that the same files give the same bytes.
 * @throws RangeError for a path that is not ASCII.
 * @source APPNOTE.TXT 6.3.10, 4.3; JSZip
 */
export function zipStream(entries: readonly ZipEntry[], at: Date): Readable {
  const zip = new JSZip();
  const sources = entries.map(({ path, open }) => {
    if (!/^[\x21-\x7e]+$/.test(path)) throw new RangeError(`a path of an archive has to be ASCII: ${path}`);
    const source = Readable.from(open(), { objectMode: false });
    zip.file(path, source, { binary: true, createFolders: false, date: at });
    return source;
  });
  const written = zip.generateNodeStream({ streamFiles: true, compression: 'STORE' });
  const out = new Readable({ highWaterMark: 256 * 1024 }).wrap(written as Readable);
  out.once('close', () => {
    for (const source of sources) source.destroy();
  });
  return out;
}
