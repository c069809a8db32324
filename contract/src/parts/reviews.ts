import { ADD_EXPERT } from '../requests/add-expert.ts';
import { ASK_DECLARATIONS } from '../requests/ask-declarations.ts';
import { ASSIGN_BY_HAND } from '../requests/assign-by-hand.ts';
import { ASSIGN_EVENLY } from '../requests/assign-evenly.ts';
import { CHANGE_EXPERT } from '../requests/change-expert.ts';
import { CHOOSE_SELECTED } from '../requests/choose-selected.ts';
import { CONFIRM_RANKING } from '../requests/confirm-ranking.ts';
import { DECLARE } from '../requests/declare.ts';
import { DECLARE_STANDING } from '../requests/declare-standing.ts';
import { DRAW_EXPERTS } from '../requests/draw-experts.ts';
import { DRAW_UP_RANKING } from '../requests/draw-up-ranking.ts';
import { FETCH_ASSIGNMENT_RECORD } from '../requests/fetch-assignment-record.ts';
import { FETCH_MINUTES } from '../requests/fetch-minutes.ts';
import { FETCH_RANKING } from '../requests/fetch-ranking.ts';
import { FINISH_REVIEWS } from '../requests/finish-reviews.ts';
import { JUDGE_TIE } from '../requests/judge-tie.ts';
import { LIST_ASSIGNMENT_RECORDS } from '../requests/list-assignment-records.ts';
import { LIST_EXPERTS } from '../requests/list-experts.ts';
import { LIST_OWN_REVIEWS } from '../requests/list-own-reviews.ts';
import { LIST_READER_CANDIDATES } from '../requests/list-reader-candidates.ts';
import { PREPARE_RANKING } from '../requests/prepare-ranking.ts';
import { REPLACE_REVIEWER } from '../requests/replace-reviewer.ts';
import { SAVE_SCORES } from '../requests/save-scores.ts';
import { SEE_RANKING } from '../requests/see-ranking.ts';
import { SEE_REVIEW } from '../requests/see-review.ts';
import { SEE_REVIEW_PROGRESS } from '../requests/see-review-progress.ts';
import { SEE_STANDING_DECLARATION } from '../requests/see-standing-declaration.ts';
import { SEND_BACK_RANKING } from '../requests/send-back-ranking.ts';
import { SET_EXPERT_TERM } from '../requests/set-expert-term.ts';
import { SUBMIT_SCORES } from '../requests/submit-scores.ts';

/** Experts, assignment, scores and ranking (A3.3, B5.1). */
export const REVIEW_REQUESTS = {
  'add-expert': ADD_EXPERT,
  'assign-by-hand': ASSIGN_BY_HAND,
  'assign-evenly': ASSIGN_EVENLY,
  'change-expert': CHANGE_EXPERT,
  'choose-selected': CHOOSE_SELECTED,
  'confirm-ranking': CONFIRM_RANKING,
  'declare-standing': DECLARE_STANDING,
  declare: DECLARE,
  'draw-experts': DRAW_EXPERTS,
  'draw-up-ranking': DRAW_UP_RANKING,
  'fetch-assignment-record': FETCH_ASSIGNMENT_RECORD,
  'fetch-minutes': FETCH_MINUTES,
  'fetch-ranking': FETCH_RANKING,
  'finish-reviews': FINISH_REVIEWS,
  'judge-tie': JUDGE_TIE,
  'list-assignment-records': LIST_ASSIGNMENT_RECORDS,
  'list-experts': LIST_EXPERTS,
  'list-own-reviews': LIST_OWN_REVIEWS,
  'list-reader-candidates': LIST_READER_CANDIDATES,
  'prepare-ranking': PREPARE_RANKING,
  'replace-reviewer': REPLACE_REVIEWER,
  'save-scores': SAVE_SCORES,
  'see-ranking': SEE_RANKING,
  'see-review': SEE_REVIEW,
  'see-review-progress': SEE_REVIEW_PROGRESS,
  'see-standing-declaration': SEE_STANDING_DECLARATION,
  'send-back-ranking': SEND_BACK_RANKING,
  'ask-declarations': ASK_DECLARATIONS,
  'set-expert-term': SET_EXPERT_TERM,
  'submit-scores': SUBMIT_SCORES,
} as const;
