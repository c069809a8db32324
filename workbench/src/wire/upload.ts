import type { Problem, REQUESTS, ViewOf } from '@qichuang/contract';
import { type DraftOf, uploadAddress } from './draft-of.ts';
import { SIGN_IN_GATE } from './sign-in-gate.ts';

type AttachmentView = ViewOf<(typeof REQUESTS)['upload-attachment']>;

export interface UploadAsk {
  readonly of: DraftOf;
  readonly slot: string;
  readonly file: File;
  readonly issuedOn: string | null;
  /** The same key on a repeat: a file that had arrived after all is not kept twice. */
  readonly key: string;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export type Uploaded =
  | { readonly ok: true; readonly view: AttachmentView }
  | { readonly ok: false; readonly problem: Problem | null; readonly stopped: boolean };

/** Sends a file as the body itself. `XMLHttpRequest`, because `fetch` tells nothing of what has been sent. */
export async function upload(ask: UploadAsk): Promise<Uploaded> {
  const reply = await sendFile(ask);
  if (reply === 'stopped') return { ok: false, problem: null, stopped: true };
  if (reply === 'unreached') return { ok: false, problem: null, stopped: false };
  if (reply.status === 401) {
    const signedIn = await SIGN_IN_GATE.wait();
    if (signedIn) return upload(ask);
  }
  if (reply.status >= 200 && reply.status < 300) {
    return { ok: true, view: reply.body as AttachmentView };
  }
  return { ok: false, problem: (reply.body ?? null) as Problem | null, stopped: false };
}

type Reply = { readonly status: number; readonly body: unknown } | 'stopped' | 'unreached';

function sendFile({ of, slot, file, issuedOn, key, onProgress, signal }: UploadAsk): Promise<Reply> {
  const query = new URLSearchParams({
    slot,
    name: file.name.slice(0, 200),
    ...(issuedOn === null ? {} : { issuedOn }),
  });
  const address = `${uploadAddress(of)}?${query}`;
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('idempotency-key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => resolve('unreached');
    request.onabort = () => resolve('stopped');
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
