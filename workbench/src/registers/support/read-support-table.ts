import { type Problem, pathOf, REQUESTS, type ViewOf } from '@qichuang/contract';
import { SIGN_IN_GATE } from '../../wire/sign-in-gate.ts';

type Read = ViewOf<(typeof REQUESTS)['read-support-table']>;

export type ReadAnswer =
  | { readonly ok: true; readonly read: Read }
  | { readonly ok: false; readonly problem: Problem | null };

/** Has a filled-in table read by the server; nothing is entered by it. */
export async function readSupportTable(programme: string, file: File): Promise<ReadAnswer> {
  const address = `${pathOf(REQUESTS['read-support-table'], {})}?${new URLSearchParams({ programme })}`;
  try {
    const reply = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
      body: file,
    });
    if (reply.status === 401 && (await SIGN_IN_GATE.wait())) return readSupportTable(programme, file);
    const told: unknown = await reply.json().catch(() => null);
    return reply.ok ? { ok: true, read: told as Read } : { ok: false, problem: told as Problem | null };
  } catch {
    return { ok: false, problem: null };
  }
}
