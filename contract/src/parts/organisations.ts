import { ADD_RECOMMENDER } from '../requests/add-recommender.ts';
import { CORRECT_ORGANISATION } from '../requests/correct-organisation.ts';
import { END_RECOMMENDER } from '../requests/end-recommender.ts';
import { FETCH_CREDIT_TABLE } from '../requests/fetch-credit-table.ts';
import { LIST_HANDLERS } from '../requests/list-handlers.ts';
import { LIST_ORGANISATIONS } from '../requests/list-organisations.ts';
import { LIST_RECOMMENDERS } from '../requests/list-recommenders.ts';
import { READ_CREDIT_TABLE } from '../requests/read-credit-table.ts';
import { RECORD_CREDIT_CHECK } from '../requests/record-credit-check.ts';
import { RECORD_CREDIT_CHECKS } from '../requests/record-credit-checks.ts';
import { REGISTER_ORGANISATION } from '../requests/register-organisation.ts';
import { SEE_ORGANISATION } from '../requests/see-organisation.ts';

/** Organisations, recommenders and their people. */
export const ORGANISATION_REQUESTS = {
  'add-recommender': ADD_RECOMMENDER,
  'correct-organisation': CORRECT_ORGANISATION,
  'end-recommender': END_RECOMMENDER,
  'fetch-credit-table': FETCH_CREDIT_TABLE,
  'list-handlers': LIST_HANDLERS,
  'list-organisations': LIST_ORGANISATIONS,
  'list-recommenders': LIST_RECOMMENDERS,
  'read-credit-table': READ_CREDIT_TABLE,
  'record-credit-check': RECORD_CREDIT_CHECK,
  'record-credit-checks': RECORD_CREDIT_CHECKS,
  'register-organisation': REGISTER_ORGANISATION,
  'see-organisation': SEE_ORGANISATION,
} as const;
