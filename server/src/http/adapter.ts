import { randomBytes, randomUUID } from 'node:crypto';
import { ok, type Result, refused } from '@qichuang/base';
import { REQUESTS, type RequestName, type RequestShape } from '@qichuang/contract';
import { type Refusal, refusal } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import type { Context, Hono } from 'hono';
import type { House } from '../house.ts';
import { cookieOf } from '../identity/cookies.ts';
import { traceOf } from '../log/log.ts';
import { fileAnswer, jsonAnswer, problemAnswer } from './answer.ts';
import { refusalOfAudience } from './audience.ts';
import type { FileAnswer } from './file-answer.ts';
import type { Handler, Handlers, Visit } from './handler.ts';
import { generalLimit } from './limits.ts';
import { refusalOfOrigin } from './origin.ts';
import { newReference, problemOf, problemOfBug, retryAfter } from './problem.ts';
import { isStorable, readJson } from './read-body.ts';
import { requestDigest } from './request-digest.ts';
import { senderOf } from './sender.ts';
import { refusalOfIssues, unreadable } from './shape-faults.ts';
import { languageOf, visitorOf } from './who.ts';

type AnyHandler = Handler<RequestShape>;

interface Answering {
  readonly name: RequestName;
  readonly shape: RequestShape;
  readonly handle: AnyHandler;
  readonly house: House;
  readonly take: (who: string) => Promise<Refusal | undefined>;
}

/** Puts every request of the contract on its path; one way in for all of them. */
export function mountApi(app: Hono, house: House, handlers: Handlers): void {
  const take = generalLimit(house);
  for (const name of inOrderOfPaths()) {
    const shape: RequestShape = REQUESTS[name];
    const handle = handlers[name] as AnyHandler;
    app.on(shape.method, shape.path, (context) => answer({ name, shape, handle, house, take }, context));
  }
  app.all('/api/*', (context) => {
    const language = languageOf(context.req.raw, null, house);
    return problemAnswer(problemOf(refusal('not-found'), language, newReference()));
  });
}

/** A fixed word before a parameter at the same place: `applications/export` is no application. */
function inOrderOfPaths(): readonly RequestName[] {
  const key = (name: RequestName) => REQUESTS[name].path.replaceAll(':', '~');
  return (Object.keys(REQUESTS) as RequestName[]).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function answer(answering: Answering, context: Context): Promise<Response> {
  const { name, shape, house } = answering;
  const startedAt = performance.now();
  const request = context.req.raw;
  let language = languageOf(request, null, house);
  let response: Response;
  try {
    const cookies: string[] = [];
    const result = await visit(answering, context, cookies, (known) => {
      language = known;
    });
    response = result.ok
      ? viewAnswer(answering, result.value, language)
      : refusalAnswer(result.refusal, language, house);
    for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  } catch (error) {
    const reference = newReference();
    house.log.tell('bug', { request: name, reference, ...traceOf(error) });
    response = problemAnswer(problemOfBug(language, reference));
  }
  const ms = Math.round(performance.now() - startedAt);
  house.log.tell('request-answered', { request: name, method: shape.method, status: response.status, ms });
  return response;
}

async function visit(
  { name, shape, handle, house, take }: Answering,
  context: Context,
  cookies: string[],
  learnLanguage: (language: Language) => void,
): Promise<Result<unknown, Refusal>> {
  const request = context.req.raw;
  const sender = senderOf(context, house.settings.proxies);
  const foreign = refusalOfOrigin(request, house.settings.publicUrl);
  if (foreign !== undefined) return refused(foreign);

  const [{ actor, session, factorMissing }] = await Promise.all([
    visitorOf(request, house),
    house.refreshProgrammes(),
  ]);
  const language = languageOf(request, session, house);
  learnLanguage(language);
  const trusted = isDemoClient(request, house);
  if (!trusted) {
    const full = await take(session === null ? sender : session.tokenHash);
    if (full !== undefined) return refused(full);
  }
  const barred = refusalOfAudience(shape.audience, actor, factorMissing);
  if (barred !== undefined) return refused(barred);

  const read = await readRequest(shape, context);
  if (!read.ok) return read;
  const { params, query, body } = read.value;
  const key = request.headers.get('idempotency-key');
  if (shape.act && key === null) return refused(refusal('key-missing'));
  if (key !== null && !/^[\x21-\x7e]{8,100}$/.test(key)) return refused(unreadable('format'));

  const by = actor.person ?? 'anyone';
  const digest = requestDigest(name, { params, query, body });
  const repeated = async () =>
    shape.act && shape.body !== 'binary' ? firstAnswer(house, key ?? '', by, digest) : undefined;
  const first = await repeated();
  if (first !== undefined) return first;

  const told: Visit = {
    params,
    query,
    body: body as never,
    stream: shape.body === 'binary' ? (request.body ?? new Blob([]).stream()) : null,
    actor,
    session,
    at: house.clock.now(),
    seed: new Uint8Array(randomBytes(32)),
    key,
    // Without a key nothing can be a repeat of it.
    request: { key: key ?? randomUUID(), by, digest },
    language,
    sender,
    trusted,
    house,
    cookie: (name) => cookieOf(request.headers.get('cookie'), name),
    setCookie: (cookie) => cookies.push(cookie),
  };
  const result = await handle(told);
  // The same request may have come twice at once: then the other one has been carried out, and its answer is ours.
  return result.ok ? result : ((await repeated()) ?? result);
}

interface Read {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

async function readRequest(shape: RequestShape, context: Context): Promise<Result<Read, Refusal>> {
  const params = shape.params.safeParse(context.req.param());
  // An address nobody could have been given leads nowhere.
  if (!params.success || !isStorable(params.data)) return refused(refusal('not-found'));
  const asked = queryOf(context.req.raw.url);
  if (asked === undefined) return refused(unreadable('format'));
  const query = shape.query.safeParse(asked);
  if (!query.success) return refused(refusalOfIssues(query.error.issues));
  if (shape.body === 'none' || shape.body === 'binary') {
    return ok({ params: params.data, query: query.data, body: undefined });
  }
  const sent = await readJson(context.req.raw);
  if (!sent.ok) return sent;
  const body = shape.body.safeParse(sent.value);
  if (!body.success) return refused(refusalOfIssues(body.error.issues));
  return ok({ params: params.data, query: query.data, body: body.data });
}

/** `undefined` where a name comes twice or no text could keep a value. `lang` is everyone's, not the request's. */
function queryOf(url: string): Record<string, string> | undefined {
  const pairs = [...new URL(url).searchParams].filter(([name]) => name !== 'lang');
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) return undefined;
  const query = Object.fromEntries(pairs);
  return isStorable(query) ? query : undefined;
}

async function firstAnswer(
  house: House,
  key: string,
  by: string,
  digest: string,
): Promise<Result<unknown, Refusal> | undefined> {
  const first = await house.desk.shelf.firstAnswer(key, by);
  if (first === undefined) return undefined;
  return first.digest === digest ? ok(first.answer) : refused(refusal('key-reused'));
}

function viewAnswer({ name, shape, house }: Answering, value: unknown, language: Language): Response {
  if (shape.view === 'file') return fileAnswer(value as FileAnswer);
  const view = shape.view.safeParse(value);
  if (view.success) return jsonAnswer(view.data);
  const reference = newReference();
  const places = view.error.issues.slice(0, 10).map(({ code, path }) => `${path.join('.')} ${code}`);
  house.log.tell('view-does-not-fit', { request: name, reference, places });
  return problemAnswer(problemOfBug(language, reference));
}

function refusalAnswer(no: Refusal, language: Language, house: House): Response {
  const after = retryAfter(no, Date.parse(house.clock.now()));
  return problemAnswer(
    problemOf(no, language, newReference()),
    after === undefined ? {} : { 'retry-after': after },
  );
}

function isDemoClient(request: Request, house: House): boolean {
  return house.demoToken !== null && request.headers.get('authorization') === `Bearer ${house.demoToken}`;
}
