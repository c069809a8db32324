import { TIE_KINDS } from '@qichuang/domain';
import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, line, noParams, noQuery, prose, standing } from '../shapes.ts';

export const DECLARE_STANDING = defineRequest({
  name: 'declare-standing',
  summary: "Make one's standing declaration of this year: all ties there are, or that there is none",
  method: 'POST',
  path: '/api/v1/standing-declaration',
  audience: ['expert'],
  act: true,
  clause: 'default',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    ties: z
      .array(
        z.strictObject({
          name: line(120),
          uscc: line(40).nullable(),
          kind: z.enum(TIE_KINDS),
          ground: prose(500, 2),
          until: day.nullable(),
        }),
      )
      .max(50),
    none: z.boolean(),
  }),
  view: standing,
});
