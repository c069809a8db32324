import type { Send } from '@qichuang/contract';
import { SIGN_IN_GATE } from './sign-in-gate.ts';

const SESSION_PATH = '/api/v1/session';

type Init = Omit<Parameters<Send>[1], 'body'> & { readonly body?: string | File };

/** Sends to the server that served the page. A request that meets an ended session waits for the reader and is repeated. */
export async function send(url: string, init: Init): ReturnType<Send> {
  const reply = await fetch(url, { ...init, credentials: 'same-origin', cache: 'no-store' });
  // Signing in itself answers 401 for a wrong password; that is for its own form to show.
  if (reply.status !== 401 || (url === SESSION_PATH && init.method === 'POST')) return reply;
  const signedIn = await SIGN_IN_GATE.wait();
  return signedIn ? send(url, init) : reply;
}

/** Sends a file as the body itself. */
export function sendWith(file: File): Send {
  return (url, init) => {
    const headers = { ...init.headers, 'content-type': 'application/octet-stream' };
    return send(url, { ...init, headers, body: file });
  };
}
