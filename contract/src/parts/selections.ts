import { BEGIN_ACHIEVEMENT } from '../requests/begin-achievement.ts';
import { BEGIN_ACHIEVEMENT_SCORING } from '../requests/begin-achievement-scoring.ts';
import { CALL_ACHIEVEMENTS } from '../requests/call-achievements.ts';
import { CANCEL_ACHIEVEMENTS } from '../requests/cancel-achievements.ts';
import { CHOOSE_ACHIEVEMENTS } from '../requests/choose-achievements.ts';
import { FETCH_SELECTION } from '../requests/fetch-selection.ts';
import { LIST_SELECTIONS } from '../requests/list-selections.ts';
import { NOTIFY_ACHIEVEMENTS } from '../requests/notify-achievements.ts';
import { PREPARE_ACHIEVEMENT_CALL } from '../requests/prepare-achievement-call.ts';
import { PUBLISH_ACHIEVEMENTS } from '../requests/publish-achievements.ts';
import { SEE_SELECTION } from '../requests/see-selection.ts';
import { SETTLE_ACHIEVEMENT_DOUBT } from '../requests/settle-achievement-doubt.ts';

/** Achievements called for and chosen (B5.3). */
export const SELECTION_REQUESTS = {
  'begin-achievement': BEGIN_ACHIEVEMENT,
  'begin-achievement-scoring': BEGIN_ACHIEVEMENT_SCORING,
  'call-achievements': CALL_ACHIEVEMENTS,
  'cancel-achievements': CANCEL_ACHIEVEMENTS,
  'choose-achievements': CHOOSE_ACHIEVEMENTS,
  'fetch-selection': FETCH_SELECTION,
  'list-selections': LIST_SELECTIONS,
  'notify-achievements': NOTIFY_ACHIEVEMENTS,
  'prepare-achievement-call': PREPARE_ACHIEVEMENT_CALL,
  'publish-achievements': PUBLISH_ACHIEVEMENTS,
  'see-selection': SEE_SELECTION,
  'settle-achievement-doubt': SETTLE_ACHIEVEMENT_DOUBT,
} as const;
