import { randomBytes } from 'node:crypto';
import { epochMs, mintId, parseInstant } from '@qichuang/base';
import type { Problem } from '@qichuang/contract';
import type { FieldFault, Refusal } from '@qichuang/domain';
import { BUG_WORDS, fieldFaultWords, type Language, refusalWords, say } from '@qichuang/language';
import { STATUS } from './status.ts';

/** A number a person can read over the telephone, and that finds the line in the log. */
export function newReference(): string {
  return mintId('q', new Uint8Array(randomBytes(10)))
    .slice(2)
    .toUpperCase();
}

/** RFC 9457 problem details of a refusal, in the reader's language. */
export function problemOf(refusal: Refusal, language: Language, reference: string): Problem {
  return {
    type: `urn:qichuang:problem:${refusal.kind}`,
    status: STATUS[refusal.kind],
    ...refusalWords(refusal, language),
    kind: refusal.kind,
    clause: refusal.clause,
    evidence: Object.fromEntries(
      Object.entries(refusal.evidence).map(([name, value]) => [
        name,
        Array.isArray(value) ? [...value] : value,
      ]),
    ) as Problem['evidence'],
    reference,
    ...(refusal.fields === undefined ? {} : { fields: refusal.fields.map(inWords) }),
    ...(refusal.rules === undefined
      ? {}
      : { rules: refusal.rules.map((rule) => ({ ...rule, clause: [...rule.clause] })) }),
  };
}

export function problemOfBug(language: Language, reference: string): Problem {
  return {
    type: 'urn:qichuang:problem:bug',
    title: say(BUG_WORDS.title, language),
    status: 500,
    detail: say(BUG_WORDS.detail, language),
    kind: 'bug',
    clause: null,
    evidence: {},
    todo: say(BUG_WORDS.todo, language, { reference }),
    reference,
  };
}

/** Faults found outside the rooms that know words come by code alone, with values behind it. */
function inWords({ field, fault, zh, en }: FieldFault): FieldFault {
  const [code = fault] = fault.split(' ');
  return {
    field,
    fault: code,
    zh: zh === '' ? fieldFaultWords(fault, 'zh') : zh,
    en: en === '' ? fieldFaultWords(fault, 'en') : en,
  };
}

/** Seconds until the moment a refusal names as `until`, for `Retry-After`. */
export function retryAfter(refusal: Refusal, nowMs: number): string | undefined {
  const { until } = refusal.evidence;
  const moment = typeof until === 'string' ? parseInstant(until) : undefined;
  return moment === undefined ? undefined : String(Math.max(1, Math.ceil((epochMs(moment) - nowMs) / 1000)));
}
