import { ANSWER_MEASURE_REVIEW } from '../requests/answer-measure-review.ts';
import { ASK_MEASURE_REVIEW } from '../requests/ask-measure-review.ts';
import { CONCLUDE_MEASURE } from '../requests/conclude-measure.ts';
import { DECIDE_MEASURE } from '../requests/decide-measure.ts';
import { EXPORT_MEASURES } from '../requests/export-measures.ts';
import { FETCH_CHANGE_REPLY } from '../requests/fetch-change-reply.ts';
import { FETCH_MEASURE_PAPER } from '../requests/fetch-measure-paper.ts';
import { LIST_CHANGE_QUESTIONS } from '../requests/list-change-questions.ts';
import { LIST_ENDING_PLATFORMS } from '../requests/list-ending-platforms.ts';
import { LIST_MEASURES } from '../requests/list-measures.ts';
import { LIST_PUBLISHED_MEASURES } from '../requests/list-published-measures.ts';
import { PROPOSE_MEASURE } from '../requests/propose-measure.ts';
import { SEE_MEASURE } from '../requests/see-measure.ts';
import { STATE_ON_MEASURE } from '../requests/state-on-measure.ts';

/** Warnings, rectification, hearings, revocation, and validity (A4.3, B6.3). */
export const MEASURE_REQUESTS = {
  'answer-measure-review': ANSWER_MEASURE_REVIEW,
  'ask-measure-review': ASK_MEASURE_REVIEW,
  'conclude-measure': CONCLUDE_MEASURE,
  'decide-measure': DECIDE_MEASURE,
  'export-measures': EXPORT_MEASURES,
  'fetch-change-reply': FETCH_CHANGE_REPLY,
  'fetch-measure-paper': FETCH_MEASURE_PAPER,
  'list-change-questions': LIST_CHANGE_QUESTIONS,
  'list-ending-platforms': LIST_ENDING_PLATFORMS,
  'list-measures': LIST_MEASURES,
  'list-published-measures': LIST_PUBLISHED_MEASURES,
  'propose-measure': PROPOSE_MEASURE,
  'see-measure': SEE_MEASURE,
  'state-on-measure': STATE_ON_MEASURE,
} as const;
