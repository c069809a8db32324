import { ok, type Result, refused } from '@qichuang/base';
import {
  mayMove,
  PROGRAMME_DRAFT_TRANSITIONS,
  type ProgrammeDraft,
  type ProgrammeDraftMove,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';

/** Which draft an act is about, and what its writer had seen of it. */
export interface OnDraft {
  readonly draft: string;
  readonly version: number;
}

/** A draft the actor may move so now; one that is not theirs does not exist for them. */
export async function draftFor(
  desk: Desk,
  act: Act<OnDraft>,
  name: ProgrammeDraftMove,
): Promise<Result<{ readonly draft: ProgrammeDraft; readonly to: ProgrammeDraft['state'] }, Refusal>> {
  const draft = await desk.shelf.find('programmeDraft', act.body.draft);
  if (draft === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    PROGRAMME_DRAFT_TRANSITIONS[name],
    momentIn(draft.state, draft.programme, act, {
      recommender: draft.bureau,
      preparedBy: draft.prepared?.by ?? null,
    }),
  );
  if (!allowed.ok) return allowed;
  const current = seen(draft, act.body.version);
  return current.ok ? ok({ draft, to: allowed.value }) : current;
}

type Extras = Parameters<typeof commitOne>[3];

/** Writes a draft's move. A draft in work is nobody's affair but its writers': only publishing is a fact of the ledger. */
export function commitDraft(
  desk: Desk,
  act: Act<unknown>,
  name: string,
  previous: ProgrammeDraft | null,
  next: ProgrammeDraft,
  extras: Extras = { quiet: true },
): Promise<Result<Standpoint, Refusal>> {
  const moved = move(act, { act: name, clause: 'A4.1' }, 'programmeDraft', previous, next);
  return commitOne(desk, act, moved, extras);
}
