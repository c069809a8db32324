import { canonicalBytes, ok, type Result, refused, sha256Hex } from '@qichuang/base';
import {
  type Clause,
  type Fact,
  missingValues,
  type Refusal,
  refusal,
  type ThingKind,
  type Things,
} from '@qichuang/domain';
import type { Act, Change, Desk, Write } from '../ports.ts';

/** A thing's move with its fact: what is written to the shelf and what the ledger will say of it. */
export interface Move {
  readonly write: Write;
  readonly fact: Fact;
}

interface Named {
  readonly act: string;
  readonly clause: Clause;
}

/** One move of one thing: the next state and the fact of it, tied to each other by the state's digest. */
export function move<Kind extends ThingKind>(
  act: Pick<Act<unknown>, 'actor' | 'at'>,
  { act: name, clause }: Named,
  kind: Kind,
  previous: Things[Kind] | null,
  next: Things[Kind],
): Move {
  return {
    // The pair is of one kind by the signature; the union of all kinds cannot say so.
    write: { kind, previous, next: numbered(previous, next) } as Write,
    fact: {
      act: name,
      at: act.at,
      office: act.actor.office?.id ?? null,
      subject: { kind, id: next.id },
      from: previous === null ? null : previous.state,
      to: next.state,
      clause,
      digest: sha256Hex(canonicalBytes(numbered(previous, next))),
    },
  };
}

function numbered<Thing extends { readonly version: number }>(previous: Thing | null, next: Thing): Thing {
  return { ...next, version: previous === null ? 1 : previous.version + 1 };
}

/** What is written beside the moves of an act. */
export type Extras = Partial<
  Pick<Change, 'messages' | 'numbers' | 'frozen' | 'drafts' | 'handedIn' | 'publishes'>
> & {
  /** What is certified with the act, beside the moves: facts of other digests than a state's. */
  readonly facts?: readonly Fact[];
  /** Work in progress written beside the moves: of it the ledger says nothing. */
  readonly alongside?: readonly Write[];
  /** Work in progress that nobody else sees or relies on: written, but no fact of the ledger. */
  readonly quiet?: true;
};

/** Commits the moves of one act together, with its answer. */
export async function commit<Answer>(
  desk: Desk,
  act: Act<unknown>,
  moves: readonly Move[],
  answer: Answer,
  extras: Extras = {},
): Promise<Result<Answer, Refusal>> {
  for (const { topic, values } of extras.messages ?? []) {
    const missing = missingValues(topic, values);
    if (missing.length > 0) throw new Error(`a letter on ${topic} without ${missing.join(', ')}`);
  }
  const outcome = await desk.shelf.commit({
    writes: [...moves.map(({ write }) => write), ...(extras.alongside ?? [])],
    facts: extras.quiet ? [] : [...moves.map(({ fact }) => fact), ...(extras.facts ?? [])],
    messages: extras.messages ?? [],
    numbers: extras.numbers ?? [],
    frozen: extras.frozen ?? [],
    drafts: extras.drafts ?? [],
    ...(extras.handedIn === undefined ? {} : { handedIn: extras.handedIn }),
    ...(extras.publishes === undefined ? {} : { publishes: extras.publishes }),
    request: act.request,
    answer,
  });
  return outcome === 'written' ? ok(answer) : refused(refusal('moved-on'));
}

export interface Standpoint {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** Commits one move and answers where the thing now stands. */
export function commitOne(
  desk: Desk,
  act: Act<unknown>,
  moved: Move,
  extras: Extras = {},
): Promise<Result<Standpoint, Refusal>> {
  const { id, version, state } = moved.write.next;
  return commit(desk, act, [moved], { id, version, state }, extras);
}

/** Refuses what was decided on an older version than the one on the shelf; the reader has to look again. */
export function seen(
  thing: { readonly version: number; readonly state: string },
  version: number,
): Result<true, Refusal> {
  if (thing.version === version) return ok(true);
  return refused(refusal('moved-on', null, { state: thing.state, version: thing.version, seen: version }));
}
