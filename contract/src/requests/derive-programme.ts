import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery, programmeId, standing } from '../shapes.ts';

export const DERIVE_PROGRAMME = defineRequest({
  name: 'derive-programme',
  summary: 'Begin a city’s own programme from one of the province’s',
  method: 'POST',
  path: '/api/v1/programme-drafts/derived',
  audience: ['recommender.clerk'],
  act: true,
  clause: 'A4.1',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    from: programmeId,
    title: line(80),
    id: programmeId,
    code: z.string().regex(/^[A-Z]{2,8}$/),
    names: z.strictObject({ zh: line(80), en: line(160) }),
    authority: z.strictObject({ zh: line(80), en: line(160) }),
    /** All of the base's where it does not say. */
    categories: z.array(line(60)).min(1).max(40).optional(),
  }),
  view: standing,
});
