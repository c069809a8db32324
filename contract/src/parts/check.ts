import { CLOSE_NOT_ACTED_ON } from '../requests/close-not-acted-on.ts';
import { CONFIRM_CHECK } from '../requests/confirm-check.ts';
import { DECIDE_EXTENSION } from '../requests/decide-extension.ts';
import { DECIDE_FINDING } from '../requests/decide-finding.ts';
import { FETCH_CHECK_OPINION } from '../requests/fetch-check-opinion.ts';
import { FETCH_CORRECTION_NOTICE } from '../requests/fetch-correction-notice.ts';
import { FETCH_DISQUALIFICATION } from '../requests/fetch-disqualification.ts';
import { NOTE_CHECK } from '../requests/note-check.ts';
import { PREPARE_CHECK } from '../requests/prepare-check.ts';
import { PREPARE_EXTENSION } from '../requests/prepare-extension.ts';
import { PROPOSE_DISQUALIFICATION } from '../requests/propose-disqualification.ts';
import { RETURN_APPLICATION } from '../requests/return-application.ts';
import { SEND_BACK_CHECK } from '../requests/send-back-check.ts';
import { STATE_AT_HEARING } from '../requests/state-at-hearing.ts';

/** The formal check of an application, corrections, extensions and disqualification (B5.1). */
export const CHECK_REQUESTS = {
  'close-not-acted-on': CLOSE_NOT_ACTED_ON,
  'confirm-check': CONFIRM_CHECK,
  'decide-extension': DECIDE_EXTENSION,
  'decide-finding': DECIDE_FINDING,
  'fetch-check-opinion': FETCH_CHECK_OPINION,
  'fetch-correction-notice': FETCH_CORRECTION_NOTICE,
  'fetch-disqualification': FETCH_DISQUALIFICATION,
  'note-check': NOTE_CHECK,
  'prepare-check': PREPARE_CHECK,
  'prepare-extension': PREPARE_EXTENSION,
  'propose-disqualification': PROPOSE_DISQUALIFICATION,
  'return-application': RETURN_APPLICATION,
  'send-back-check': SEND_BACK_CHECK,
  'state-at-hearing': STATE_AT_HEARING,
} as const;
