import { ACCEPT_OBJECTION } from '../requests/accept-objection.ts';
import { DROP_ANNOUNCEMENT } from '../requests/drop-announcement.ts';
import { DROP_NOTICE } from '../requests/drop-notice.ts';
import { FETCH_ANNOUNCEMENT } from '../requests/fetch-announcement.ts';
import { FETCH_CERTIFICATE } from '../requests/fetch-certificate.ts';
import { FETCH_NOTICE } from '../requests/fetch-notice.ts';
import { FETCH_OBJECTION_EVIDENCE } from '../requests/fetch-objection-evidence.ts';
import { FETCH_OBJECTION_LETTER } from '../requests/fetch-objection-letter.ts';
import { FIND_OBJECTION_INVALID } from '../requests/find-objection-invalid.ts';
import { GIVE_OBJECTION_ANSWER } from '../requests/give-objection-answer.ts';
import { LIST_ANNOUNCEMENTS } from '../requests/list-announcements.ts';
import { LIST_NOTICES } from '../requests/list-notices.ts';
import { LIST_OBJECTIONS } from '../requests/list-objections.ts';
import { LIST_PLATFORMS } from '../requests/list-platforms.ts';
import { PREPARE_ANNOUNCEMENT } from '../requests/prepare-announcement.ts';
import { PREPARE_NOTICE } from '../requests/prepare-notice.ts';
import { PREPARE_OBJECTION_ANSWER } from '../requests/prepare-objection-answer.ts';
import { PUBLISH_ANNOUNCEMENT } from '../requests/publish-announcement.ts';
import { PUBLISH_NOTICE } from '../requests/publish-notice.ts';
import { SEE_ANNOUNCEMENT } from '../requests/see-announcement.ts';
import { SEE_NOTICE } from '../requests/see-notice.ts';
import { SEE_OBJECTION } from '../requests/see-objection.ts';
import { SEE_PLATFORM } from '../requests/see-platform.ts';

/** Public notices, objections, announcements, platforms, and their papers (B5.1). */
export const PUBLICITY_REQUESTS = {
  'accept-objection': ACCEPT_OBJECTION,
  'drop-announcement': DROP_ANNOUNCEMENT,
  'drop-notice': DROP_NOTICE,
  'fetch-announcement': FETCH_ANNOUNCEMENT,
  'fetch-certificate': FETCH_CERTIFICATE,
  'fetch-notice': FETCH_NOTICE,
  'fetch-objection-evidence': FETCH_OBJECTION_EVIDENCE,
  'fetch-objection-letter': FETCH_OBJECTION_LETTER,
  'find-objection-invalid': FIND_OBJECTION_INVALID,
  'give-objection-answer': GIVE_OBJECTION_ANSWER,
  'list-announcements': LIST_ANNOUNCEMENTS,
  'list-notices': LIST_NOTICES,
  'list-objections': LIST_OBJECTIONS,
  'list-platforms': LIST_PLATFORMS,
  'prepare-announcement': PREPARE_ANNOUNCEMENT,
  'prepare-notice': PREPARE_NOTICE,
  'prepare-objection-answer': PREPARE_OBJECTION_ANSWER,
  'publish-announcement': PUBLISH_ANNOUNCEMENT,
  'publish-notice': PUBLISH_NOTICE,
  'see-announcement': SEE_ANNOUNCEMENT,
  'see-notice': SEE_NOTICE,
  'see-objection': SEE_OBJECTION,
  'see-platform': SEE_PLATFORM,
} as const;
