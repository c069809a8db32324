import { ok, refused } from '@qichuang/base';
import {
  askDeclarations,
  declareStanding,
  declareTie,
  endTie,
  judgeTie,
  setExpertTerm,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { refusal } from '@qichuang/domain';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { standingView } from '../views/expert-view.ts';
import { heldAwayRows } from '../views/held-away.ts';

type Requests = typeof REQUESTS;

const list: Handler<Requests['list-held-away']> = async ({ house, actor, language }) =>
  ok({ rows: [...(await heldAwayRows(house, actor, language))] });

const standing: Handler<Requests['see-standing-declaration']> = async ({ house, actor, at }) => {
  const view = await standingView(house, actor, at);
  return view === undefined ? refused(refusal('not-found')) : ok(view);
};

/** Ties of officials and of experts, and the terms experts serve. */
export const TIE_HANDLERS = {
  'declare-tie': fromAct<Requests['declare-tie']>(declareTie),
  'end-tie': fromAct<Requests['end-tie']>(endTie),
  'list-held-away': list,
  'see-standing-declaration': standing,
  'declare-standing': fromAct<Requests['declare-standing']>(declareStanding),
  'judge-tie': fromAct<Requests['judge-tie']>(judgeTie),
  'ask-declarations': fromAct<Requests['ask-declarations']>(askDeclarations),
  'set-expert-term': fromAct<Requests['set-expert-term']>(setExpertTerm),
} satisfies Partial<Handlers>;
