import { FORM_VIEW_WORDS, type Language, say } from '@qichuang/language';
import type { Form, Programme } from '@qichuang/programmes';

/** What a reason of a return is bound to, in words: a field, a file, or a rule. */
export function targetWords(
  programme: Programme,
  form: Form | undefined,
  target: string,
  language: Language,
): string {
  if (target.startsWith('attachment:')) {
    const slot = form?.attachments.slots.find(({ id }) => id === target.slice('attachment:'.length));
    return say(FORM_VIEW_WORDS.attachmentTarget, language, { name: slot?.[language] ?? target });
  }
  if (target.startsWith('rule:')) {
    const rule = programme.rules.find(({ id }) => id === target.slice('rule:'.length));
    return rule === undefined ? target : rule[language];
  }
  const field = form?.sections.flatMap(({ fields }) => fields).find(({ id }) => id === target);
  return field?.[language] ?? target;
}

/** The clause a field, file or rule rests on; `null` where the programme names none. */
export function clauseOfTarget(programme: Programme, form: Form | undefined, target: string): string | null {
  if (target.startsWith('rule:')) {
    return programme.rules.find(({ id }) => `rule:${id}` === target)?.clause[0] ?? null;
  }
  const why = target.startsWith('attachment:')
    ? form?.attachments.slots.find(({ id }) => `attachment:${id}` === target)?.why
    : form?.sections.flatMap(({ fields }) => fields).find(({ id }) => id === target)?.why;
  return why?.find((one) => CLAUSE.test(one)) ?? null;
}

const CLAUSE = /^[A-Z]\d{1,2}(\.\d{1,2})?$/;
