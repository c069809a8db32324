import { type Problem, pathOf, REQUESTS, type ViewOf } from '@qichuang/contract';
import { SIGN_IN_GATE } from '../../wire/sign-in-gate.ts';

export type KeptFile = ViewOf<(typeof REQUESTS)['upload-platform-file']>;

export type SentFile =
  | { readonly ok: true; readonly file: KeptFile }
  | { readonly ok: false; readonly problem: Problem | null };

/** Sends a file as the body itself, to be kept with a platform. The same content again is the same file. */
export async function sendPlatformFile(platform: string, file: File): Promise<SentFile> {
  const query = new URLSearchParams({ name: file.name.slice(0, 200) });
  const address = `${pathOf(REQUESTS['upload-platform-file'], { platform })}?${query}`;
  try {
    const reply = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'content-type': 'application/octet-stream',
        'idempotency-key': crypto.randomUUID(),
      },
      body: file,
    });
    if (reply.status === 401 && (await SIGN_IN_GATE.wait())) return sendPlatformFile(platform, file);
    const told: unknown = await reply.json().catch(() => null);
    return reply.ok ? { ok: true, file: told as KeptFile } : { ok: false, problem: told as Problem | null };
  } catch {
    return { ok: false, problem: null };
  }
}
