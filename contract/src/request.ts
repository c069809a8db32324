import type { Clause, Hand } from '@qichuang/domain';
import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Who may send a request at all; what they may do in a case is decided by the domain's tables. */
export type Audience =
  | 'anyone'
  | 'signed-in'
  | readonly (Exclude<Hand, 'clock'> | 'system-administrator' | 'security-administrator' | 'auditor')[];

/** What crosses the wire in one request. `act` requests need an `Idempotency-Key` and answer a repeat with the first answer. */
export interface RequestShape {
  readonly name: string;
  readonly summary: string;
  readonly method: Method;
  readonly path: `/api/v1/${string}`;
  readonly audience: Audience;
  readonly act: boolean;
  readonly clause: Clause | null;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  /** `binary`: the body is the file itself, streamed. */
  readonly body: z.ZodType | 'none' | 'binary';
  /** `file`: the answer is a document, not JSON. */
  readonly view: z.ZodType | 'file';
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

export type ParamsOf<Shape extends RequestShape> = Parsed<Shape['params']>;
export type QueryOf<Shape extends RequestShape> = Parsed<Shape['query']>;
export type BodyOf<Shape extends RequestShape> = Parsed<Shape['body']>;
export type ViewOf<Shape extends RequestShape> = Parsed<Shape['view']>;
export type SentQueryOf<Shape extends RequestShape> = z.input<Shape['query']>;
export type SentBodyOf<Shape extends RequestShape> = Shape['body'] extends z.ZodType
  ? z.input<Shape['body']>
  : undefined;

/** Keeps the literal types of a request, so that server and client are typed by it. */
export function defineRequest<const Shape extends RequestShape>(shape: Shape): Shape {
  return shape;
}
