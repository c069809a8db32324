import { z } from 'zod';
import { clauses, type DeepReadonly, name, optional, origin, words } from './common.ts';

/**
 * What a failure means: `block` refuses the step; `reason` needs a stated reason the authority later accepts or refuses;
 * `attest` needs a signed statement; `evidence` needs a table or an attachment.
 */
export const severity = z.enum(['block', 'reason', 'attest', 'evidence']);

/** When a rule is asked; rules of submission are asked again at the formal check. */
export const ruleStage = z.enum(['submission', 'recommendation', 'formal-check']);

export const rule = z.strictObject({
  id: name,
  clause: clauses,
  quote: optional(name),
  origin: optional(origin),
  categories: z.array(name).min(1),
  stage: ruleStage,
  severity,
  /** Such a rule is asked again at every step up to this one; a failure opens a finding with a hearing (B4.6). */
  disqualifiesUntil: optional(name),
  when: optional(name),
  check: name,
  /** What is wrong where the rule fails. */
  ...words,
  /** What is so where it does not fail. */
  met: z.strictObject(words),
  todo: z.strictObject(words),
  evidence: z.array(name),
  note: optional(name),
});

export const setting = z.strictObject({
  id: name,
  value: z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]),
  clause: clauses,
  origin: optional(origin),
  ...words,
  ambiguity: optional(name),
  why: optional(name),
  usedBy: z.array(name),
  /** The setting's value is the severity of the rules that use it. */
  sets: optional(z.literal('severity')),
});

export type Severity = z.infer<typeof severity>;
export type RuleStage = z.infer<typeof ruleStage>;
export type Rule = DeepReadonly<z.infer<typeof rule>>;
export type Setting = DeepReadonly<z.infer<typeof setting>>;
