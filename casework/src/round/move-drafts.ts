import { ok, type Result, refused } from '@qichuang/base';
import {
  type Application,
  mayMove,
  type Refusal,
  ROUND_TRANSITIONS,
  type Round,
  refusal,
} from '@qichuang/domain';
import { judgedOtherwise, type Programme, type ValuesMoved, valuesUnder } from '@qichuang/programmes';
import type { Act, Desk, Draft, FieldSave, Write } from '../ports.ts';
import { personOf, programmeAt } from '../spine/case.ts';
import { commit, move, seen } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';

/** What would become of one draft; `moved` is `null` where it stays in its version. */
interface DraftUnder {
  readonly application: Application;
  readonly draft: Draft;
  readonly moved: ValuesMoved | null;
}

/** The open drafts of a round, each as a later version would take it. Nothing is changed by asking (A4.1). */
export async function draftsUnder(
  desk: Desk,
  round: Pick<Round, 'id'>,
  { programme, digest }: { readonly programme: Programme; readonly digest: string },
): Promise<readonly DraftUnder[]> {
  const drafts = await desk.shelf.where('application', { round: round.id, state: 'draft' });
  const open = drafts.filter(({ programmeDigest }) => programmeDigest !== digest);
  return Promise.all(
    open.map(async (application) => {
      const draft = await desk.shelf.draftOf(application.id);
      const values = new Map(draft.fields.map(({ field, value }) => [field as string, value]));
      return { application, draft, moved: valuesUnder(programme, application, values) };
    }),
  );
}

interface MoveDrafts {
  readonly round: string;
  readonly version: number;
  /** Digest of the version in force, as the preview showed it. */
  readonly digest: string;
}

interface DraftsMoved {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly moved: number;
  /** How many stay in their version because the new one does not have their category or kind. */
  readonly stayed: number;
}

/**
 * Moves every open draft of a round to the version in force, in one act (A4.1): what is asked may change, what is judged may not. What the new
 * version does not take as it was typed is set aside in the history of its field. What was handed in stays with the version it was handed in
 * under; drafts begun from now on are filled in under the new one.
 */
export async function moveDrafts(desk: Desk, act: Act<MoveDrafts>): Promise<Result<DraftsMoved, Refusal>> {
  const round = await desk.shelf.find('round', act.body.round);
  if (round === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(ROUND_TRANSITIONS['move-drafts'], momentIn(round.state, round.programme, act));
  if (!allowed.ok) return allowed;
  const current = seen(round, act.body.version);
  if (!current.ok) return current;
  const target = movesTo(desk, round, act.body.digest);
  if (!target.ok) return target;
  const all = await draftsUnder(desk, round, { programme: target.value, digest: act.body.digest });
  const going = all.flatMap(({ application, draft, moved }) =>
    moved === null ? [] : [{ application, draft, setAside: moved.setAside }],
  );
  const next: Round = { ...round, filledIn: act.body.digest };
  const moved = move(act, { act: 'move-drafts', clause: 'A4.1' }, 'round', round, next);
  const answer = {
    id: round.id,
    version: round.version + 1,
    state: round.state,
    moved: going.length,
    stayed: all.length - going.length,
  };
  return commit(desk, act, [moved], answer, {
    alongside: going.map(({ application, setAside }) => movedDraft(act, application, setAside)),
    drafts: going
      .filter(({ setAside }) => setAside.length > 0)
      .map(({ application, draft, setAside }) => ({
        draft: application.id,
        seen: draft.seen,
        fields: emptied(draft, setAside),
        by: personOf(act),
        at: act.at,
      })),
    messages: going.map(({ application }) => ({
      topic: 'draft-moved',
      to: { organisation: application.organisation },
      values: { name: application.name, version: String(target.value.version) },
    })),
  });
}

/** The version in force, if it judges as the round's own does; drafts go over to nothing else. */
function movesTo(desk: Desk, round: Round, digest: string): Result<Programme, Refusal> {
  const inForce = desk.programmes.get(round.programme);
  const target = desk.programmes.get(digest);
  if (target === undefined || target !== inForce)
    return refused(refusal('moved-on', 'A4.1', { what: 'programme' }));
  if (digest === (round.filledIn ?? round.programmeDigest))
    return refused(refusal('already-exists', 'A4.1', { what: 'programme' }));
  const parts = judgedOtherwise(programmeAt(desk, round.programmeDigest), target);
  return parts.length === 0
    ? ok(target)
    : refused(refusal('value-not-allowed', 'A4.1', { parts: [...parts] }));
}

function movedDraft(act: Act<MoveDrafts>, previous: Application, setAside: readonly string[]): Write {
  const moves = [
    ...(previous.moves ?? []),
    { from: previous.programmeDigest, to: act.body.digest, at: act.at, setAside },
  ];
  const next = {
    ...previous,
    version: previous.version + 1,
    programmeDigest: act.body.digest,
    moves,
  };
  return { kind: 'application', previous, next };
}

/** Each field emptied on the revision that stands: the value before it stays in the field's history. */
function emptied({ fields }: Draft, setAside: readonly string[]): readonly FieldSave[] {
  return fields
    .filter(({ field }) => setAside.includes(field))
    .map(({ field, revision }) => ({
      field,
      basedOn: revision,
      value: null,
      carriedOver: false,
      overrule: false,
    }));
}
