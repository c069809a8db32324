import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line } from '../shapes.ts';
import { keptFile } from '../views/platform-record.ts';

export const UPLOAD_PLATFORM_FILE = defineRequest({
  name: 'upload-platform-file',
  summary: 'Keep a file with a platform, to prove an entry or a milestone',
  method: 'POST',
  path: '/api/v1/platforms/:platform/files',
  audience: ['host', 'recommender', 'authority'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ platform: idOf('plt') }),
  query: z.strictObject({ name: line(200) }),
  body: 'binary',
  view: keptFile,
});
