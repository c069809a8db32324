import type { ReadableStream } from 'node:stream/web';
/** A document to hand out instead of JSON. */
export interface FileAnswer {
  /** As the reader's disk will show it; any characters. */
  readonly name: string;
  readonly media: string;
  readonly bytes: Uint8Array | ReadableStream<Uint8Array>;
  /** Known length, if any. */
  readonly length?: number;
}

const UNSAFE_IN_NAME = /[\p{Cc}\p{Cf}"\\/:*?<>|%]/gu;

/**
 * Headers under which a file can do nothing in a browser but be saved: never shown inline, never sniffed,
 * and without scripts or an origin should someone open it all the same.
 */
export function fileHeaders(file: Pick<FileAnswer, 'name' | 'media' | 'length'>): Record<string, string> {
  return {
    'content-type': file.media,
    ...(file.length === undefined ? {} : { 'content-length': String(file.length) }),
    'content-disposition': contentDisposition(file.name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  };
}

/** RFC 6266 with the RFC 8187 form for names outside ASCII, and a plain one for old readers. */
export function contentDisposition(name: string): string {
  const safe = name.replace(UNSAFE_IN_NAME, '_').toWellFormed().trim() || 'file';
  const plain = safe.replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
