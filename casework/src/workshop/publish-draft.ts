import { dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import { type FieldFault, type ProgrammeDraft, type Refusal, refusal } from '@qichuang/domain';
import { checkPublishable, documentFaultWords, type Programme, programmeDigest } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import type { Standpoint } from '../spine/commit.ts';
import { takenBy } from './begin-draft.ts';
import { commitDraft, draftFor, type OnDraft } from './draft-case.ts';

const MOST_FAULTS = 100;

/** Hands a draft to the approver: it loads, every sample case comes out, and it says something else than the version in force. */
export async function prepareDraft(desk: Desk, act: Act<OnDraft>): Promise<Result<Standpoint, Refusal>> {
  const found = await draftFor(desk, act, 'prepare');
  if (!found.ok) return found;
  const { draft, to } = found.value;
  const sound = soundProgramme(desk, draft);
  if (!sound.ok) return sound;
  const prepared = { by: personOf(act), at: act.at };
  return commitDraft(desk, act, 'prepare-programme-draft', draft, {
    ...draft,
    state: to,
    prepared,
    sentBack: null,
  });
}

/** Gives a prepared draft back to its clerk, with the reason. */
export async function sendBackDraft(
  desk: Desk,
  act: Act<OnDraft & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await draftFor(desk, act, 'send-back');
  if (!found.ok) return found;
  const { draft, to } = found.value;
  const next = { ...draft, state: to, prepared: null, sentBack: act.body.reason };
  return commitDraft(desk, act, 'send-back-programme-draft', draft, next);
}

/**
 * Publishes a version: kept for ever under its digest, in force for rounds planned from now on; rounds already planned stay with theirs.
 * By another than the one who prepared it.
 */
export async function publishDraft(desk: Desk, act: Act<OnDraft>): Promise<Result<Standpoint, Refusal>> {
  const found = await draftFor(desk, act, 'publish');
  if (!found.ok) return found;
  const { draft, to } = found.value;
  // Asked again: another version may have been published since it was prepared.
  const sound = soundProgramme(desk, draft);
  if (!sound.ok) return sound;
  const programme = sound.value;
  const digest = programmeDigest(programme);
  const inForceFrom = dayIn(act.at, SHANGHAI);
  const next: ProgrammeDraft = {
    ...draft,
    state: to,
    published: { by: personOf(act), at: act.at, digest, inForceFrom },
  };
  return commitDraft(desk, act, 'publish-programme', draft, next, {
    publishes: { id: programme.id, digest, document: programme, publishedAt: act.at },
    messages: [
      {
        topic: 'programme-published',
        to: draft.bureau === null ? { programme: programme.id } : { recommender: draft.bureau },
        values: { name: programme.names.zh, version: String(programme.version) },
      },
    ],
  });
}

/** The programme a draft would publish, or what keeps it from being one, by path and in plain words. */
function soundProgramme(
  desk: Pick<Desk, 'programmes'>,
  draft: Pick<ProgrammeDraft, 'document' | 'programme' | 'basedOn' | 'bureau'>,
): Result<Programme, Refusal> {
  const checked = checkPublishable(draft.document as Programme);
  if (!checked.ok) {
    const fields = checked.refusal.slice(0, MOST_FAULTS).map(
      (fault): FieldFault => ({
        field: fault.path,
        fault: 'document',
        ...documentFaultWords(fault),
      }),
    );
    return refused({ ...refusal('incomplete', 'A4.1', { count: checked.refusal.length }), fields });
  }
  const programme = checked.value;
  const { id } = programme;
  if (id !== draft.programme)
    return refused(refusal('value-not-allowed', 'A4.1', { field: 'id', id, needs: draft.programme }));
  const inForce = desk.programmes.get(id);
  const first = draft.bureau !== null;
  // A city's first version has nothing before it; any other goes on from the one in force.
  if (first && inForce !== undefined)
    return refused(refusal('already-exists', 'A4.1', { what: 'programme', field: 'id', id }));
  if (!first && (inForce === undefined || programmeDigest(inForce) !== draft.basedOn))
    return refused(refusal('moved-on', 'A4.1', { what: 'programme' }));
  const taken = first ? takenBy(desk, programme) : codeChanged(inForce, programme);
  return taken === null ? ok(programme) : refused(taken);
}

function codeChanged(inForce: Programme | undefined, { code }: Programme): Refusal | null {
  return inForce === undefined || inForce.code === code
    ? null
    : refusal('value-not-allowed', 'A4.1', { field: 'code', needs: inForce.code });
}
