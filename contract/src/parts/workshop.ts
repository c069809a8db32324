import { BEGIN_PROGRAMME_DRAFT } from '../requests/begin-programme-draft.ts';
import { DERIVE_PROGRAMME } from '../requests/derive-programme.ts';
import { DROP_PROGRAMME_DRAFT } from '../requests/drop-programme-draft.ts';
import { EDIT_PROGRAMME_DRAFT } from '../requests/edit-programme-draft.ts';
import { LIST_CITY_PROGRAMMES } from '../requests/list-city-programmes.ts';
import { LIST_PROGRAMME_DRAFTS } from '../requests/list-programme-drafts.ts';
import { LIST_PROGRAMME_VERSIONS } from '../requests/list-programme-versions.ts';
import { MOVE_DRAFTS } from '../requests/move-drafts.ts';
import { PREPARE_PROGRAMME_DRAFT } from '../requests/prepare-programme-draft.ts';
import { PREVIEW_DRAFT_MOVES } from '../requests/preview-draft-moves.ts';
import { PUBLISH_PROGRAMME_DRAFT } from '../requests/publish-programme-draft.ts';
import { SEE_PROGRAMME_DRAFT } from '../requests/see-programme-draft.ts';
import { SEE_VERSION_MOVES } from '../requests/see-version-moves.ts';
import { SEND_BACK_PROGRAMME_DRAFT } from '../requests/send-back-programme-draft.ts';
import { SIMULATE_PROGRAMME_DRAFT } from '../requests/simulate-programme-draft.ts';

/** Programmes in the making (A4.1). */
export const WORKSHOP_REQUESTS = {
  'begin-programme-draft': BEGIN_PROGRAMME_DRAFT,
  'derive-programme': DERIVE_PROGRAMME,
  'drop-programme-draft': DROP_PROGRAMME_DRAFT,
  'edit-programme-draft': EDIT_PROGRAMME_DRAFT,
  'list-city-programmes': LIST_CITY_PROGRAMMES,
  'list-programme-drafts': LIST_PROGRAMME_DRAFTS,
  'list-programme-versions': LIST_PROGRAMME_VERSIONS,
  'move-drafts': MOVE_DRAFTS,
  'prepare-programme-draft': PREPARE_PROGRAMME_DRAFT,
  'preview-draft-moves': PREVIEW_DRAFT_MOVES,
  'publish-programme-draft': PUBLISH_PROGRAMME_DRAFT,
  'see-programme-draft': SEE_PROGRAMME_DRAFT,
  'see-version-moves': SEE_VERSION_MOVES,
  'send-back-programme-draft': SEND_BACK_PROGRAMME_DRAFT,
  'simulate-programme-draft': SIMULATE_PROGRAMME_DRAFT,
} as const;
