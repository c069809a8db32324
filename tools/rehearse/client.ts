import { Blob } from 'node:buffer';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Answer,
  call,
  type Problem,
  pathOf,
  REQUESTS,
  type RequestName,
  type Send,
  type Sent,
  type ViewOf,
} from '@qichuang/contract';
import type { Chance } from '@qichuang/world';
import { cookieJar } from './cookie-jar.ts';
import type { Timings } from './timings.ts';

type Asked<Name extends RequestName> = Sent<(typeof REQUESTS)[Name]>;
type Seen<Name extends RequestName> = ViewOf<(typeof REQUESTS)[Name]>;

/** What the server told of an act it had carried out. */
export interface Acknowledged {
  readonly request: RequestName;
  readonly view: unknown;
}

/** What all visitors of one run share. */
export interface Street {
  readonly url: string;
  /** Lets the process that plays a demo world pass the limits on requests; `null` for everyone else. */
  readonly token: string | null;
  readonly timings: Timings;
  /** Keys of repeated requests come from here, so that two runs send the same. */
  readonly seed: string;
  readonly acknowledged: Acknowledged[];
  /** Of a hundred acts so many are sent a second time under the same key, as after a lost answer; none if 0. */
  readonly repeatPercent: number;
  readonly repeats: { readonly request: RequestName; readonly same: boolean }[];
  /** What the server itself broke on: answers from 500 on, whoever was asked. */
  readonly faults?: string[];
}

/** A person at a browser: signs in, keeps the cookie, repeats under the same key what the network lost. */
export interface Visitor {
  readonly name: string;
  /** @throws Refused if the server says no. */
  asks<Name extends RequestName>(request: Name, sent?: Asked<Name>): Promise<Seen<Name>>;
  /** The same without throwing: for refusals that are expected. */
  tries<Name extends RequestName>(request: Name, sent?: Asked<Name>): Promise<Answer<Seen<Name>>>;
  /** Sends bytes: a file with an act, or a table to be read. @throws Refused if the server says no. */
  sends<Name extends RequestName>(
    request: Name,
    sent: Pick<Asked<Name>, 'params' | 'query'>,
    bytes: Uint8Array,
  ): Promise<Seen<Name>>;
  /** A file, with the status it came under. */
  fetches<Name extends RequestName>(
    request: Name,
    sent?: Pick<Asked<Name>, 'params' | 'query'>,
  ): Promise<{ readonly status: number; readonly bytes: Uint8Array }>;
  uploads(
    application: string,
    query: { readonly slot: string; readonly name: string; readonly issuedOn?: string },
    bytes: Uint8Array,
  ): Promise<Seen<'upload-attachment'>>;
  /** A page or a form of the portal, which speaks HTML. */
  opens(path: string, form?: FormData): Promise<{ readonly status: number; readonly text: string }>;
  signsIn(account: string, password: string): Promise<Seen<'sign-in'>>;
}

export class Refused extends Error {
  readonly request: RequestName;
  readonly problem: Problem | null;

  constructor(visitor: string, request: RequestName, problem: Problem | null) {
    const told =
      problem === null
        ? 'no answer that could be read'
        : `${problem.status} ${problem.kind} ${problem.detail} ${JSON.stringify(problem.evidence)}${beside(problem)}`;
    super(`${visitor}: ${request}: ${told}`);
    this.name = 'Refused';
    this.request = request;
    this.problem = problem;
  }
}

const ATTEMPTS = 5;
const PAUSE_MS = 150;

export function visitorOn(street: Street, name: string, chance: Chance): Visitor {
  const jar = cookieJar();
  let sent = 0;

  const plain = async (url: string, init: RequestInit): Promise<Response> => {
    const cookie = jar.header();
    const headers = {
      ...init.headers,
      origin: street.url,
      ...(cookie === '' ? {} : { cookie }),
      ...(street.token === null ? {} : { authorization: `Bearer ${street.token}` }),
    };
    const response = await fetch(street.url + url, { ...init, headers, redirect: 'manual' });
    jar.keep(response.headers.getSetCookie());
    if (response.status >= 500) street.faults?.push(`${init.method ?? 'GET'} ${url}: ${response.status}`);
    return response;
  };

  /** Sends until there is an answer; what was sent once is sent again as it was, key and all. */
  async function answered<Got>(
    request: string,
    once: () => Promise<Got>,
    judge: (got: Got) => 'answered' | 'refused' | 'failed',
  ): Promise<Got> {
    for (let attempt = 1; ; attempt += 1) {
      const from = performance.now();
      const got = await once();
      const outcome = judge(got);
      street.timings.note(request, performance.now() - from, outcome);
      if (outcome !== 'failed' || attempt === ATTEMPTS) return got;
      await pause(PAUSE_MS * 2 ** attempt);
    }
  }

  function freshKey(request: string): string {
    sent += 1;
    return `${street.seed}.${name}.${request}.${sent}`.replace(/[^\x21-\x7e]/g, '-').slice(-100);
  }

  const tries: Visitor['tries'] = async (request, asked) => {
    const shape: (typeof REQUESTS)[typeof request] = REQUESTS[request];
    const whole = { ...asked, ...(shape.act ? { key: asked?.key ?? freshKey(request) } : {}) } as Asked<
      typeof request
    >;
    const once = () => call(plain as Send, shape, whole);
    const answer = await answered(request, once, (got) => {
      if (got.ok) return 'answered';
      return got.problem === null || got.problem.kind === 'too-many-requests' ? 'failed' : 'refused';
    });
    if (answer.ok && shape.act) {
      street.acknowledged.push({ request, view: answer.view });
      if (chance.inPercent(street.repeatPercent)) {
        const again = await once();
        street.repeats.push({ request, same: again.ok && isSame(again.view, answer.view) });
      }
    }
    return answer;
  };

  const asks: Visitor['asks'] = async (request, asked) => {
    const answer = await tries(request, asked);
    if (answer.ok) return answer.view;
    throw new Refused(name, request, answer.problem);
  };

  const sends: Visitor['sends'] = async (request, asked, bytes) => {
    const { act }: (typeof REQUESTS)[typeof request] = REQUESTS[request];
    const path = `${pathOf(REQUESTS[request], (asked.params ?? {}) as Record<string, string>)}?${new URLSearchParams(
      (asked.query ?? {}) as Record<string, string>,
    )}`;
    const headers = {
      'content-type': 'application/octet-stream',
      ...(act ? { 'idempotency-key': freshKey(request) } : {}),
    };
    const got = await answered(
      request,
      async () => {
        const body = new Blob([new Uint8Array(bytes)]);
        const response = await plain(path, { method: 'POST', headers, body });
        return { status: response.status, text: await response.text() };
      },
      ({ status }) => (status < 300 ? 'answered' : 'refused'),
    );
    if (got.status >= 300) throw new Refused(name, request, readProblem(got.text));
    return JSON.parse(got.text) as Seen<typeof request>;
  };

  return {
    name,
    tries,
    asks,
    signsIn: (account, password) => asks('sign-in', { body: { account, password } }),
    async fetches(request, asked) {
      const path = pathOf(REQUESTS[request], (asked?.params ?? {}) as Record<string, string>);
      const query = new URLSearchParams((asked?.query ?? {}) as Record<string, string>).toString();
      const got = await answered(
        request,
        async () => {
          const response = await plain(query === '' ? path : `${path}?${query}`, { method: 'GET' });
          return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
        },
        ({ status }) => (status < 300 ? 'answered' : 'refused'),
      );
      return got;
    },
    sends,
    uploads: (application, query, bytes) =>
      sends('upload-attachment', { params: { application }, query }, bytes),
    opens: (path, form) =>
      answered(
        form === undefined ? 'portal page' : 'portal form',
        async () => {
          const response = await plain(
            path,
            form === undefined ? { method: 'GET' } : { method: 'POST', body: form },
          );
          return { status: response.status, text: await response.text() };
        },
        ({ status }) => (status < 400 ? 'answered' : 'refused'),
      ),
  };
}

function readProblem(text: string): Problem | null {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return null;
  }
}

function beside({ fields, rules }: Problem): string {
  const faults = (fields ?? []).map(({ field, fault }) => `${field} ${fault}`);
  const unmet = (rules ?? []).map(({ rule, zh }) => `${rule} ${zh}`);
  const all = [...faults, ...unmet].slice(0, 6);
  return all.length === 0 ? '' : ` (${all.join('; ')})`;
}

/** Answers are JSON of one schema, so that their text tells whether they are the same. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
