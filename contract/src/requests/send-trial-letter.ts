import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { mailWords } from '../views/mail.ts';

export const SEND_TRIAL_LETTER = defineRequest({
  name: 'send-trial-letter',
  summary: 'Send oneself a letter with made-up values, to try words and way',
  method: 'POST',
  path: '/api/v1/mail-texts/:topic/trial',
  audience: ['system-administrator'],
  act: false,
  clause: null,
  params: z.strictObject({ topic: z.string().max(60) }),
  query: noQuery,
  body: z.strictObject({ words: mailWords.nullable() }),
  view: z.strictObject({ email: z.string() }),
});
