import type { Words } from '../words.ts';

/** What is told of one way to say no: in a line, what happened, and what the reader can do about it. */
export interface RefusalText {
  readonly title: Words;
  readonly detail: Words;
  readonly todo: Words;
  /** Sentences put behind the detail where the evidence has a value of that name. */
  readonly shown?: Readonly<Record<string, Words>>;
}
