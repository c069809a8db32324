import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { dashboardQuery, figure, toldOn, words } from '../views/dashboard.ts';

export const SEE_OUTCOMES = defineRequest({
  name: 'see-outcomes',
  summary:
    'What annual reports say was achieved, beside the year before, what was promised, and the support given',
  method: 'GET',
  path: '/api/v1/dashboard/outcomes',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'A4.2',
  params: noParams,
  query: z.strictObject({ ...dashboardQuery, year: z.coerce.number().int().min(2000).max(2200).optional() }),
  body: 'none',
  view: z.strictObject({
    ...toldOn,
    /** The year of the reports. */
    year: z.number().int(),
    handedIn: figure,
    owed: figure,
    /** What was promised to the platforms in that year, in fen. */
    support: figure,
    rows: z.array(
      z.strictObject({
        measure: z.string(),
        names: words,
        unit: words,
        now: figure,
        before: figure,
        /** Against the year before; `null` where that had none. */
        changePercent: z.number().nullable(),
        /** What the applications promised for the year; `null` where none did. */
        goal: figure.nullable(),
        /** For each 10,000 yuan of support; `null` without support, and for what is itself money put in. */
        perWan: z.number().nullable(),
      }),
    ),
  }),
});
