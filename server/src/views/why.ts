import type { Instant, Result } from '@qichuang/base';
import { parseInstant } from '@qichuang/base';
import type { Clause, Hand, Refusal, Transition } from '@qichuang/domain';
import { formatInstant, HAND_WORDS, type Language, say, WHY_WORDS } from '@qichuang/language';

/** An act a reader could do, and whether now. */
export interface ActView {
  readonly act: string;
  readonly allowed: boolean;
  readonly why: string | null;
  readonly clause: string | null;
}

/** How the table's answer to one act reads. */
export function actView(
  act: string,
  move: Pick<Transition<string>, 'by' | 'clause'>,
  answer: Result<unknown, Refusal>,
  language: Language,
): ActView {
  const clause = clauseOf(move.clause);
  return answer.ok
    ? { act, allowed: true, why: null, clause }
    : { act, allowed: false, why: whyOf(answer.refusal, move.by, language), clause };
}

function clauseOf(clause: Clause): string {
  return clause;
}

/** Why not, as a sentence; every kind of refusal a table can give has its words. */
export function whyOf({ kind, evidence }: Refusal, by: readonly Hand[], language: Language): string {
  switch (kind) {
    case 'not-yours':
      return say(WHY_WORDS['not-yours'], language, {
        who: by.map((hand) => HAND_WORDS[hand][language]).join(language === 'zh' ? '或' : ' or '),
      });
    case 'too-early':
      return say(WHY_WORDS['too-early'], language, { time: timeIn(evidence['opensAt'], language) });
    case 'too-late':
      return say(WHY_WORDS['too-late'], language, { time: timeIn(evidence['closedAt'], language) });
    case 'same-person':
      return say(WHY_WORDS['same-person'], language);
    case 'rules-not-met':
      return say(WHY_WORDS['rules-not-met'], language, { count: Number(evidence['count'] ?? 0) });
    default:
      return say(WHY_WORDS.other, language);
  }
}

function timeIn(evidence: unknown, language: Language): string {
  const at: Instant | undefined = typeof evidence === 'string' ? parseInstant(evidence) : undefined;
  return at === undefined ? '' : formatInstant(at, language);
}
