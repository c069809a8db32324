import type { Words } from '../words.ts';

export interface MailText {
  readonly subject: Words;
  /** Sentences of the letter; one that names a value that is empty is left out. */
  readonly lines: readonly Words[];
}
