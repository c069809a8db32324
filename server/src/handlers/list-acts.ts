import {
  acceptObjection,
  chooseSelected,
  confirmRanking,
  draftRecommendation,
  drawUpRanking,
  findObjectionInvalid,
  giveObjectionAnswer,
  prepareObjectionAnswer,
  prepareRanking,
  prepareRecommendation,
  sendBackRanking,
  sendBackRecommendation,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { fromAct } from '../http/from-act.ts';
import type { Handlers } from '../http/handler.ts';

type Requests = typeof REQUESTS;

/** Acts on recommenders' lists, ranked lists and objections. */
export const LIST_ACT_HANDLERS = {
  'draft-recommendation': fromAct<Requests['draft-recommendation']>(draftRecommendation),
  'prepare-recommendation': fromAct<Requests['prepare-recommendation']>(prepareRecommendation),
  'send-back-recommendation': fromAct<Requests['send-back-recommendation']>(sendBackRecommendation),
  'draw-up-ranking': fromAct<Requests['draw-up-ranking']>(drawUpRanking),
  'choose-selected': fromAct<Requests['choose-selected']>(chooseSelected),
  'prepare-ranking': fromAct<Requests['prepare-ranking']>(prepareRanking),
  'send-back-ranking': fromAct<Requests['send-back-ranking']>(sendBackRanking),
  'confirm-ranking': fromAct<Requests['confirm-ranking']>(confirmRanking),
  'accept-objection': fromAct<Requests['accept-objection']>(acceptObjection),
  'find-objection-invalid': fromAct<Requests['find-objection-invalid']>(findObjectionInvalid),
  'prepare-objection-answer': fromAct<Requests['prepare-objection-answer']>(prepareObjectionAnswer),
  'give-objection-answer': fromAct<Requests['give-objection-answer']>(giveObjectionAnswer),
} satisfies Partial<Handlers>;
