import { ANSWER_VOICE } from '../requests/answer-voice.ts';
import { ASSIGN_VOICE } from '../requests/assign-voice.ts';
import { CLOSE_VOICE } from '../requests/close-voice.ts';
import { EXPORT_VOICES } from '../requests/export-voices.ts';
import { LIST_PUBLISHED_ANSWERS } from '../requests/list-published-answers.ts';
import { LIST_VOICES } from '../requests/list-voices.ts';
import { PASS_ON_VOICE } from '../requests/pass-on-voice.ts';
import { PREPARE_VOICE_PUBLICATION } from '../requests/prepare-voice-publication.ts';
import { PUBLISH_VOICE } from '../requests/publish-voice.ts';
import { RAISE_VOICE } from '../requests/raise-voice.ts';
import { REOPEN_VOICE } from '../requests/reopen-voice.ts';
import { SEE_VOICE } from '../requests/see-voice.ts';

/** Problems, suggestions and complaints (A4.3, B6.3). */
export const VOICE_REQUESTS = {
  'answer-voice': ANSWER_VOICE,
  'assign-voice': ASSIGN_VOICE,
  'close-voice': CLOSE_VOICE,
  'export-voices': EXPORT_VOICES,
  'list-published-answers': LIST_PUBLISHED_ANSWERS,
  'list-voices': LIST_VOICES,
  'pass-on-voice': PASS_ON_VOICE,
  'prepare-voice-publication': PREPARE_VOICE_PUBLICATION,
  'publish-voice': PUBLISH_VOICE,
  'raise-voice': RAISE_VOICE,
  'reopen-voice': REOPEN_VOICE,
  'see-voice': SEE_VOICE,
} as const;
