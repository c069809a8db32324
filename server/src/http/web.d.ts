/**
 * What Node 20 has of the Fetch standard and its type package of that version leaves out; only what this room uses.
 *
 * @source https://fetch.spec.whatwg.org
 */
import type { ReadableStream } from 'node:stream/web';

declare global {
  interface Headers {
    get(name: string): string | null;
    set(name: string, value: string): void;
    append(name: string, value: string): void;
    has(name: string): boolean;
    getSetCookie(): string[];
  }

  interface Request {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: ReadableStream<Uint8Array> | null;
  }

  interface Response {
    readonly status: number;
    readonly ok: boolean;
    readonly headers: Headers;
    readonly body: ReadableStream<Uint8Array> | null;
    json(): Promise<unknown>;
    text(): Promise<string>;
    arrayBuffer(): Promise<ArrayBuffer>;
  }

  interface ResponseInit {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
  }

  var Response: {
    new (body?: string | Uint8Array | ReadableStream<Uint8Array> | null, init?: ResponseInit): Response;
  };

  interface String {
    isWellFormed(): boolean;
    toWellFormed(): string;
  }
}
