import { ok, refused } from '@qichuang/base';
import {
  cancelDraw,
  confirmDraw,
  enterPublicValue,
  prepareDraw,
  publishDraw,
  revealNonce,
  sealWitness,
  showDrawNames,
  supplementDraw,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type Actor, type Draw, refusal } from '@qichuang/domain';
import type { House } from '../house.ts';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { drawRecordPaper, pairingFile, transcriptFile } from '../papers/draw-record.ts';
import { pairingOfDraw } from '../views/draw-pairing.ts';
import { drawRows, drawView, mayReadDraw, ownTicketRows, publicRecords } from '../views/draw-view.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND = refused(refusal('not-found'));

async function findDraw({ desk }: House, actor: Actor, id: string): Promise<Draw | undefined> {
  const draw = await desk.shelf.find('draw', id);
  return draw !== undefined && mayReadDraw(draw, actor) ? draw : undefined;
}

const draws: Handler<Requests['list-draws']> = async ({ house, actor, query }) => {
  const { programme, purpose, about, state } = query;
  const match = {
    ...(programme === undefined ? {} : { programme }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(about === undefined ? {} : { about }),
    ...(state === undefined ? {} : { state }),
  };
  return ok({ rows: await drawRows(house, actor, match) });
};

const draw: Handler<Requests['see-draw']> = async ({ house, actor, params }) => {
  const found = await findDraw(house, actor, params.draw);
  return found === undefined ? NOT_FOUND : ok(await drawView(house, actor, found));
};

const own: Handler<Requests['see-own-tickets']> = async ({ house, actor, params }) => {
  const found = await findDraw(house, actor, params.draw);
  return found === undefined ? NOT_FOUND : ok({ rows: await ownTicketRows(house, actor, found) });
};

const record: Handler<Requests['fetch-draw-record']> = async ({ house, actor, params, query }) => {
  const found = await findDraw(house, actor, params.draw);
  const transcript = found === undefined ? undefined : publicRecords(found)[query.supplement];
  if (found === undefined || transcript === undefined) return NOT_FOUND;
  if (query.format === 'pairing') {
    const { record = null } = (await pairingOfDraw(house, found)) ?? {};
    return record === null ? NOT_FOUND : ok(pairingFile(found, record));
  }
  return ok(
    query.format === 'json'
      ? transcriptFile(found, transcript)
      : await drawRecordPaper(house, found, transcript),
  );
};

export const DRAW_HANDLERS = {
  'cancel-draw': fromAct<Requests['cancel-draw']>(cancelDraw),
  'confirm-draw': fromAct<Requests['confirm-draw']>(confirmDraw),
  'enter-public-value': fromAct<Requests['enter-public-value']>(enterPublicValue),
  'fetch-draw-record': record,
  'list-draws': draws,
  'prepare-draw': fromAct<Requests['prepare-draw']>(prepareDraw),
  'publish-draw': fromAct<Requests['publish-draw']>(publishDraw),
  'reveal-nonce': fromAct<Requests['reveal-nonce']>(revealNonce),
  'seal-witness': fromAct<Requests['seal-witness']>(sealWitness),
  'see-draw': draw,
  'see-own-tickets': own,
  'show-draw-names': fromAct<Requests['show-draw-names']>(showDrawNames),
  'supplement-draw': fromAct<Requests['supplement-draw']>(supplementDraw),
} satisfies Partial<Handlers>;
