import { ok } from '@qichuang/base';
import { declareTie, endTie } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { heldAwayRows } from '../views/held-away.ts';

type Requests = typeof REQUESTS;

const list: Handler<Requests['list-held-away']> = async ({ house, actor, language }) =>
  ok({ rows: [...(await heldAwayRows(house, actor, language))] });

export const TIE_HANDLERS = {
  'declare-tie': fromAct<Requests['declare-tie']>(declareTie),
  'end-tie': fromAct<Requests['end-tie']>(endTie),
  'list-held-away': list,
} satisfies Partial<Handlers>;
