import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

/** The other application, each part `null` where the reader may not know it. */
const other = {
  application: z.string().nullable(),
  name: z.string().nullable(),
  receipt: z.string().nullable(),
  organisation: z.string().nullable(),
  round: z.strictObject({ zh: z.string(), en: z.string() }).nullable(),
};

export const SEE_OVERLAPS = defineRequest({
  name: 'see-overlaps',
  summary:
    'What an application shares with others of its programme: text and evidence, to be looked at, deciding nothing',
  method: 'GET',
  path: '/api/v1/applications/:application/overlaps',
  audience: ['authority'],
  act: false,
  clause: 'default',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    /** How many other applications were compared. */
    compared: z.number().int(),
    overlaps: z.array(
      z.strictObject({
        ...other,
        /** The same organisation's other application: earlier work, not a copy. */
        sameOrganisation: z.boolean(),
        share: z.number().min(0).max(1),
        shareOfOther: z.number().min(0).max(1),
        spans: z.array(
          z.strictObject({
            field: z.string(),
            text: z.string(),
            otherField: z.string(),
            otherText: z.string().nullable(),
          }),
        ),
      }),
    ),
    /** Evidence that another organisation handed in too: a number as it is written here, or the name of a file. */
    claims: z.array(
      z.strictObject({ ...other, kind: z.enum(['patent', 'certificate', 'file-hash']), written: z.string() }),
    ),
  }),
});
