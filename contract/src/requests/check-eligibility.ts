import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, instant } from '../shapes.ts';
import { ruleOutcome } from '../views/application.ts';

const condition = ruleOutcome.omit({ verdict: true, stage: true, evidence: true, reason: true });

export const CHECK_ELIGIBILITY = defineRequest({
  name: 'check-eligibility',
  summary: 'What is known of the own organisation’s eligibility before an application is begun',
  method: 'GET',
  path: '/api/v1/rounds/:round/eligibility',
  audience: ['applicant'],
  act: false,
  clause: 'B4.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: z.strictObject({ category: categoryId, kind: z.string().max(60).default('') }),
  body: 'none',
  view: z.strictObject({
    at: instant,
    /** Answered from what is known. Words: what is wrong where it fails, else what is so. */
    known: z.array(
      condition.extend({
        verdict: z.enum(['pass', 'fail']),
        /** What was looked at, as the rules name it: `organisation.kind`, `records`. */
        facts: z.array(z.string()),
      }),
    ),
    /** Only the applicant can answer these. Words: what will have to be so. */
    asked: z.array(condition),
    /** Of the own organisation: valid platforms not yet to be renewed, and applications of this round with the one about to begin. */
    ownInCategory: z.strictObject({ platforms: z.number().int(), applications: z.number().int() }),
  }),
});
