import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address a request comes from. Behind `proxies` trusted ones, the entry the outermost of them wrote;
 * what stands before it in X-Forwarded-For is whatever the sender liked to say.
 */
export function senderOf(context: Context, proxies: number): string {
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  const told = proxies === 0 ? undefined : forwarded.at(-proxies);
  if (told !== undefined && /^[0-9a-f.:]{2,45}$/i.test(told)) return told;
  return peerOf(context) ?? 'unknown';
}

// Without a socket, as in tests, there is no peer.
function peerOf(context: Context): string | undefined {
  const bindings: unknown = context.env;
  if (typeof bindings !== 'object' || bindings === null || !('incoming' in bindings)) return undefined;
  return getConnInfo(context).remote.address;
}
