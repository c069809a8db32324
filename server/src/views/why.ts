import type { Result } from '@qichuang/base';
import type { Refusal, Transition } from '@qichuang/domain';
import { type Language, refusalWords } from '@qichuang/language';

/** An act a reader could do, and whether now. */
export interface ActView {
  readonly act: string;
  readonly allowed: boolean;
  readonly why: string | null;
  readonly clause: string | null;
}

/** How the table's answer to one act reads: the words are those of the refusal the act itself would give. */
export function actView(
  act: string,
  { clause }: Pick<Transition<string>, 'clause'>,
  answer: Result<unknown, Refusal>,
  language: Language,
): ActView {
  return answer.ok
    ? { act, allowed: true, why: null, clause }
    : { act, allowed: false, why: refusalWords(answer.refusal, language).detail, clause };
}
