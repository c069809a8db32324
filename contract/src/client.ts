import type { ParamsOf, RequestShape, SentBodyOf, SentQueryOf, ViewOf } from './request.ts';
import { type Problem, problem } from './shapes.ts';

/** What came back: the view, or a problem to show; `offline` if the server was not reached. */
export type Answer<View> =
  | { readonly ok: true; readonly view: View; readonly serverTime: string | null }
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly problem: null };

/** The little of `fetch` that is needed; passed in, since pure rooms have none. */
export type Send = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

export interface Sent<Shape extends RequestShape> {
  readonly params?: ParamsOf<Shape>;
  readonly query?: SentQueryOf<Shape>;
  readonly body?: SentBodyOf<Shape>;
  /** For acts: the same key on a repeat gives the first answer. */
  readonly key?: string;
}

/**
 * Sends one request of the contract.
 *
 * @returns the view as the server's schema describes it, or a problem; never throws for what a server or network can do.
 */
export async function call<Shape extends RequestShape>(
  send: Send,
  shape: Shape,
  sent: Sent<Shape>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<ViewOf<Shape>>> {
  const url = pathOf(shape, (sent.params ?? {}) as Record<string, string>) + queryText(sent.query);
  const all: Record<string, string> = { accept: 'application/json', ...headers };
  if (sent.key !== undefined) all['idempotency-key'] = sent.key;
  const body = sent.body === undefined ? undefined : JSON.stringify(sent.body);
  if (body !== undefined) all['content-type'] = 'application/json';
  let reply: Awaited<ReturnType<Send>>;
  let text: string;
  try {
    reply = await send(url, { method: shape.method, headers: all, ...(body === undefined ? {} : { body }) });
    text = await reply.text();
  } catch {
    return { ok: false, problem: null };
  }
  const parsed = parseJson(text);
  if (reply.status >= 200 && reply.status < 300) {
    return { ok: true, view: parsed as ViewOf<Shape>, serverTime: reply.headers.get('date') };
  }
  const told = problem.safeParse(parsed);
  return { ok: false, problem: told.success ? told.data : null };
}

/** The address of a request with its parameters put in. */
export function pathOf(shape: Pick<RequestShape, 'path'>, params: Readonly<Record<string, string>>): string {
  return shape.path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

function queryText(query: unknown): string {
  const pairs = Object.entries((query ?? {}) as Record<string, unknown>).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join('&')}`;
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
