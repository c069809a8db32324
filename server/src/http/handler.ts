import type { ReadableStream } from 'node:stream/web';
import type { Instant, Result } from '@qichuang/base';
import type { Change } from '@qichuang/casework';
import type {
  BodyOf,
  ParamsOf,
  QueryOf,
  REQUESTS,
  RequestName,
  RequestShape,
  ViewOf,
} from '@qichuang/contract';
import type { Actor, Refusal } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import type { Session } from '@qichuang/store';
import type { House } from '../house.ts';
import type { FileAnswer } from './file-answer.ts';

/** One request, read and checked: what a handler is told. */
export interface Visit<Shape extends RequestShape = RequestShape> {
  readonly params: ParamsOf<Shape>;
  readonly query: QueryOf<Shape>;
  readonly body: BodyOf<Shape>;
  /** The raw body of a `binary` request; `null` for every other. */
  readonly stream: ReadableStream<Uint8Array> | null;
  readonly actor: Actor;
  /** `null` for a visitor who has not signed in. */
  readonly session: Session | null;
  readonly at: Instant;
  /** Thirty-two bytes of chance. */
  readonly seed: Uint8Array;
  /** The `Idempotency-Key`; always there for acts. */
  readonly key: string | null;
  /** What a repeat is recognised by; handed on to casework as it is. */
  readonly request: Change['request'];
  readonly language: Language;
  /** Address of the sender, for counting attempts only. */
  readonly sender: string;
  /** Sent by the client process that enters the demo world: limits on requests do not count for it. */
  readonly trusted: boolean;
  readonly house: House;
  readonly cookie: (name: string) => string | undefined;
  /** Adds a `Set-Cookie` to the answer. */
  readonly setCookie: (cookie: string) => void;
}

type Deep<Value> = Value extends readonly (infer One)[]
  ? readonly Deep<One>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Deep<Value[Name]> }
    : Value;

/** A handler only makes an answer, the adapter only reads it: nobody changes one. */
export type AnswerOf<Shape extends RequestShape> = Shape['view'] extends 'file'
  ? FileAnswer
  : Deep<ViewOf<Shape>>;

export type Handler<Shape extends RequestShape> = (
  visit: Visit<Shape>,
) => Promise<Result<AnswerOf<Shape>, Refusal>>;

/** A request without a handler does not compile. */
export type Handlers = { readonly [Name in RequestName]: Handler<(typeof REQUESTS)[Name]> };
