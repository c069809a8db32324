import { z } from 'zod';
import { choice, clauses, type DeepReadonly, name, optional, origin, words } from './common.ts';

const stepForm = z.strictObject({
  /** Minutes planned for one application. */
  minutes: z.int().min(5).max(600),
  fields: z
    .array(choice.extend({ help: optional(z.strictObject(words)), required: z.boolean() }))
    .min(1)
    .max(20),
  outcomes: z.strictObject({
    consistent: z.strictObject(words),
    partly: z.strictObject(words),
    not: z.strictObject(words),
    absent: z.strictObject(words),
  }),
});

/** Oral defences and site visits: how early people are told, how many experts take part at least, and what is written down of each. */
export const reviewSteps = z.strictObject({
  origin,
  clause: clauses,
  note: optional(name),
  /** Working days between the letter and the day. */
  noticeWorkingDays: z.int().nonnegative(),
  minimumExperts: z.int().min(2),
  'oral-defence': stepForm,
  'site-visit': stepForm,
});

export type ReviewSteps = DeepReadonly<z.infer<typeof reviewSteps>>;
