import { ADD_CALENDAR_YEAR } from '../requests/add-calendar-year.ts';
import { CALL_ROUND } from '../requests/call-round.ts';
import { CONCLUDE_ROUND } from '../requests/conclude-round.ts';
import { CONFIRM_RECOMMENDATION } from '../requests/confirm-recommendation.ts';
import { DRAFT_RECOMMENDATION } from '../requests/draft-recommendation.ts';
import { FETCH_CALL } from '../requests/fetch-call.ts';
import { FETCH_RECOMMENDATION_LETTER } from '../requests/fetch-recommendation-letter.ts';
import { FETCH_RECOMMENDATION_TABLE } from '../requests/fetch-recommendation-table.ts';
import { FETCH_ROUND_ARCHIVE } from '../requests/fetch-round-archive.ts';
import { LIST_PROGRAMMES } from '../requests/list-programmes.ts';
import { LIST_ROUNDS } from '../requests/list-rounds.ts';
import { PLAN_ROUND } from '../requests/plan-round.ts';
import { PREPARE_RECOMMENDATION } from '../requests/prepare-recommendation.ts';
import { RESCHEDULE_ROUND } from '../requests/reschedule-round.ts';
import { REVISE_ROUND } from '../requests/revise-round.ts';
import { SEE_CALENDAR } from '../requests/see-calendar.ts';
import { SEE_PROGRAMME } from '../requests/see-programme.ts';
import { SEE_RECOMMENDATION } from '../requests/see-recommendation.ts';
import { SEE_ROUND } from '../requests/see-round.ts';
import { SEND_BACK_RECOMMENDATION } from '../requests/send-back-recommendation.ts';
import { TAKE_ROUND_ARCHIVE } from '../requests/take-round-archive.ts';

/** Rounds, the programmes they stand on, and recommendation (B5.1). */
export const ROUND_REQUESTS = {
  'add-calendar-year': ADD_CALENDAR_YEAR,
  'call-round': CALL_ROUND,
  'conclude-round': CONCLUDE_ROUND,
  'confirm-recommendation': CONFIRM_RECOMMENDATION,
  'draft-recommendation': DRAFT_RECOMMENDATION,
  'fetch-call': FETCH_CALL,
  'fetch-recommendation-letter': FETCH_RECOMMENDATION_LETTER,
  'fetch-recommendation-table': FETCH_RECOMMENDATION_TABLE,
  'fetch-round-archive': FETCH_ROUND_ARCHIVE,
  'list-programmes': LIST_PROGRAMMES,
  'list-rounds': LIST_ROUNDS,
  'plan-round': PLAN_ROUND,
  'prepare-recommendation': PREPARE_RECOMMENDATION,
  'reschedule-round': RESCHEDULE_ROUND,
  'revise-round': REVISE_ROUND,
  'see-calendar': SEE_CALENDAR,
  'see-programme': SEE_PROGRAMME,
  'see-recommendation': SEE_RECOMMENDATION,
  'see-round': SEE_ROUND,
  'send-back-recommendation': SEND_BACK_RECOMMENDATION,
  'take-round-archive': TAKE_ROUND_ARCHIVE,
} as const;
