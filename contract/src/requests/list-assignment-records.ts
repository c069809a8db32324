import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, instant } from '../shapes.ts';

export const LIST_ASSIGNMENT_RECORDS = defineRequest({
  name: 'list-assignment-records',
  summary: 'Records of the confirmed assignments of a category, each held against the ledger and the rules',
  method: 'GET',
  path: '/api/v1/rounds/:round/assignments',
  audience: ['authority'],
  act: false,
  clause: 'A3.3',
  params: z.strictObject({ round: idOf('rnd') }),
  query: z.strictObject({ category: categoryId }),
  body: 'none',
  view: z.strictObject({
    /** Newest first. */
    rows: z.array(
      z.strictObject({
        /** SHA-256 of the record, as the ledger has it. */
        digest: z.string(),
        at: instant,
        manner: z.enum(['evenly', 'by-hand', 'replacement']),
        seats: z.number().int(),
        applications: z.number().int(),
        barred: z.number().int(),
        /** What the check found; empty: the rules were kept. */
        faults: z.array(
          z.enum([
            'not-a-record',
            'not-the-ledgers',
            'part-changed',
            'not-in-the-pool',
            'seated-twice',
            'recused',
            'load',
            'panel',
          ]),
        ),
      }),
    ),
  }),
});
