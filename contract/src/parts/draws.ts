import { CANCEL_DRAW } from '../requests/cancel-draw.ts';
import { CONFIRM_DRAW } from '../requests/confirm-draw.ts';
import { ENTER_PUBLIC_VALUE } from '../requests/enter-public-value.ts';
import { FETCH_DRAW_RECORD } from '../requests/fetch-draw-record.ts';
import { LIST_DRAWS } from '../requests/list-draws.ts';
import { PREPARE_DRAW } from '../requests/prepare-draw.ts';
import { PUBLISH_DRAW } from '../requests/publish-draw.ts';
import { REVEAL_NONCE } from '../requests/reveal-nonce.ts';
import { SEAL_WITNESS } from '../requests/seal-witness.ts';
import { SEE_DRAW } from '../requests/see-draw.ts';
import { SEE_OWN_TICKETS } from '../requests/see-own-tickets.ts';
import { SHOW_DRAW_NAMES } from '../requests/show-draw-names.ts';
import { SUPPLEMENT_DRAW } from '../requests/supplement-draw.ts';

/** Draws before witnesses (A4.3). */
export const DRAW_REQUESTS = {
  'cancel-draw': CANCEL_DRAW,
  'confirm-draw': CONFIRM_DRAW,
  'enter-public-value': ENTER_PUBLIC_VALUE,
  'fetch-draw-record': FETCH_DRAW_RECORD,
  'list-draws': LIST_DRAWS,
  'prepare-draw': PREPARE_DRAW,
  'publish-draw': PUBLISH_DRAW,
  'reveal-nonce': REVEAL_NONCE,
  'seal-witness': SEAL_WITNESS,
  'see-draw': SEE_DRAW,
  'see-own-tickets': SEE_OWN_TICKETS,
  'show-draw-names': SHOW_DRAW_NAMES,
  'supplement-draw': SUPPLEMENT_DRAW,
} as const;
