import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { language, noParams, noQuery } from '../shapes.ts';

export const CHOOSE_LANGUAGE = defineRequest({
  name: 'choose-language',
  summary: 'Choose the language of the interface',
  method: 'PUT',
  path: '/api/v1/session/language',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({ language }),
  view: z.strictObject({ language }),
});
