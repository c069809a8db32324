import { TIE_KINDS } from '@qichuang/domain';
import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noParams, noQuery, prose, standing } from '../shapes.ts';

export const DECLARE_TIE = defineRequest({
  name: 'declare-tie',
  summary:
    "Declare one's own tie with an organisation, or a colleague's: its cases are kept from that person from now on",
  method: 'POST',
  path: '/api/v1/ties',
  audience: ['recommender', 'authority'],
  act: true,
  clause: 'default',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    person: idOf('per').nullable(),
    uscc: line(40),
    name: line(120, 0),
    kind: z.enum(TIE_KINDS),
    ground: prose(500, 4),
  }),
  view: standing,
});
