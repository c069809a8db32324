import { parseDay, parseInstant } from '@qichuang/base';
import { APPLICATION_STATES, ORGANISATION_KINDS, REFUSAL_KINDS, ROLES } from '@qichuang/domain';
import { z } from 'zod';

/** Text a person types on one line: trimmed, no control characters. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(text), { message: 'control-characters' });

/** Text of several lines: tabs and line ends are the only control characters. */
export const prose = (max: number, min = 0) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine((text) => !/[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u.test(text), {
      message: 'control-characters',
    });

/** A code of the second factor as typed: six figures of a device, or a recovery code. */
export const secondFactorCode = z.string().min(1).max(60);

export const idOf = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{10}$`));

export const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .refine((text) => parseInstant(text) !== undefined, { message: 'not-a-moment' });
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((text) => parseDay(text) !== undefined, { message: 'not-a-day' });
export const programmeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
export const categoryId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
export const applicationState = z.enum(APPLICATION_STATES);
export const organisationKind = z.enum(ORGANISATION_KINDS);
export const role = z.enum(ROLES);
export const language = z.enum(['zh', 'en']);

export const noParams = z.strictObject({});
export const noQuery = z.strictObject({});

/** A page of a list, by key: `after` is the last id of the page before. */
export const page = {
  after: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** What an act answers: where the thing now stands. */
export const standing = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.string(),
});

const evidence = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);

/** RFC 9457 problem details with what this system adds: kind, clause, evidence, what to do. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  kind: z.enum(REFUSAL_KINDS).or(z.literal('bug')),
  clause: z.string().nullable(),
  evidence,
  todo: z.string(),
  /** Number a person can quote when asking for help. */
  reference: z.string(),
  fields: z
    .array(z.strictObject({ field: z.string(), fault: z.string(), zh: z.string(), en: z.string() }))
    .optional(),
  rules: z
    .array(
      z.strictObject({
        rule: z.string(),
        clause: z.array(z.string()),
        severity: z.enum(['block', 'reason', 'attest', 'evidence']),
        zh: z.string(),
        en: z.string(),
        todoZh: z.string(),
        todoEn: z.string(),
      }),
    )
    .optional(),
});

export type Problem = z.output<typeof problem>;
