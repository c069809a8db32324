import { z } from 'zod';
import { defineRequest } from '../request.ts';

export const FETCH_CERTIFICATE = defineRequest({
  name: 'fetch-certificate',
  summary:
    'The certificate of designation of a platform, with its proof, for anyone to check without this system',
  method: 'GET',
  path: '/api/v1/certificates/:number',
  audience: 'anyone',
  act: false,
  clause: 'B5.2',
  /** The platform's number, as `SDDE-LAB-2023-0017`. */
  params: z.strictObject({ number: z.string().max(60) }),
  query: z.strictObject({ format: z.enum(['json', 'pdf']).default('json') }),
  body: 'none',
  view: 'file',
});
