import { type Problem, pathOf, REQUESTS, type ViewOf } from '@qichuang/contract';
import { SIGN_IN_GATE } from '../../wire/sign-in-gate.ts';

type Read = ViewOf<(typeof REQUESTS)['read-inspector-table']>;

type ReadAnswer =
  | { readonly ok: true; readonly read: Read }
  | { readonly ok: false; readonly problem: Problem | null };

/** Has a filled-in table read by the server; nobody is entered by it. */
export async function readInspectorTable(programme: string, file: File): Promise<ReadAnswer> {
  const address = `${pathOf(REQUESTS['read-inspector-table'], {})}?${new URLSearchParams({ programme })}`;
  try {
    const reply = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
      body: file,
    });
    if (reply.status === 401 && (await SIGN_IN_GATE.wait())) return readInspectorTable(programme, file);
    const told: unknown = await reply.json().catch(() => null);
    return reply.ok ? { ok: true, read: told as Read } : { ok: false, problem: told as Problem | null };
  } catch {
    return { ok: false, problem: null };
  }
}
