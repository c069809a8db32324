/**
 * What a client needs of the Fetch standard and Node's type package of version 20 leaves out.
 *
 * @source https://fetch.spec.whatwg.org
 */
import type { Blob } from 'node:buffer';

declare global {
  interface RequestInit {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Blob | FormData;
    readonly redirect?: 'manual';
  }

  interface FormData {
    append(name: string, value: string): void;
    append(name: string, value: Blob, fileName: string): void;
  }

  var FormData: { new (): FormData };

  function fetch(url: string, init?: RequestInit): Promise<Response>;
}
