import { type Instant, type Result, refused } from '@qichuang/base';
import {
  type Application,
  type ApplicationMove,
  EXTENSION_TRANSITIONS,
  type Extension,
  mayMove,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { caseOf, findCase, mayMoveApplication, personOf, stateIn } from '../spine/case.ts';
import { commit, commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';

/** Proposes more time for one application, with a reason; the round stays as it is for all others. */
export async function prepareExtension(
  desk: Desk,
  act: Act<{ readonly application: string; readonly until: string; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await caseOf(desk, act.body.application, act);
  if (!found.ok) return found;
  const { application, programme } = found.value;
  const allowed = mayMove(EXTENSION_TRANSITIONS.prepare, momentIn(null, application.programme, act));
  if (!allowed.ok) return allowed;
  if (revival(application) === undefined)
    return refused(refusal('wrong-state', 'default', { state: stateIn(programme, application.state) }));
  if (act.body.until <= act.at) return refused(refusal('too-early', 'default', { until: act.body.until }));
  const open = await desk.shelf.where('extension', { application: application.id, state: 'prepared' });
  if (open.length > 0) return refused(refusal('already-exists', 'default', { extension: open[0]?.id ?? '' }));
  const next: Extension = {
    id: mint(act, 'ext', 0),
    version: 1,
    state: 'prepared',
    application: application.id,
    until: act.body.until as Instant,
    reason: act.body.reason,
    preparedBy: personOf(act),
    preparedAt: act.at,
    decidedBy: null,
    decidedAt: null,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'prepare-extension', clause: 'default' }, 'extension', null, next),
  );
}

/** Grants or refuses more time; granted, a lapsed application comes back with everything that was typed. */
export async function decideExtension(
  desk: Desk,
  act: Act<{
    readonly extension: string;
    readonly version: number;
    readonly decision: 'granted' | 'refused';
  }>,
): Promise<Result<Standpoint, Refusal>> {
  const extension = await desk.shelf.find('extension', act.body.extension);
  const found = extension === undefined ? undefined : await findCase(desk, extension.application);
  if (extension === undefined || found === undefined) return refused(refusal('not-found'));
  const name = act.body.decision === 'granted' ? 'grant' : 'refuse';
  const allowed = mayMove(
    EXTENSION_TRANSITIONS[name],
    momentIn(extension.state, found.application.programme, act, {
      preparedBy: extension.preparedBy,
      near: found.parties,
    }),
  );
  if (!allowed.ok) return allowed;
  const current = seen(extension, act.body.version);
  if (!current.ok) return current;
  const decided: Extension = {
    ...extension,
    state: allowed.value,
    decidedBy: personOf(act),
    decidedAt: act.at,
  };
  const decision = move(
    act,
    { act: `${name}-extension`, clause: 'default' },
    'extension',
    extension,
    decided,
  );
  if (name === 'refuse') return commitOne(desk, act, decision);

  const revived = revival(found.application);
  if (revived === undefined)
    return refused(
      refusal('wrong-state', 'default', { state: stateIn(found.programme, found.application.state) }),
    );
  const revives = mayMoveApplication(found, revived, act.actor, act.at, extension.preparedBy);
  if (!revives.ok) return revives;
  const next: Application = {
    ...found.application,
    state: revives.value,
    since: found.application.state === revives.value ? found.application.since : act.at,
    dueAt: extension.until,
    extendedUntil: revives.value === 'draft' ? extension.until : found.application.extendedUntil,
    lapsedFrom: null,
  };
  const { id, version, state } = decision.write.next;
  return commit(
    desk,
    act,
    [decision, move(act, { act: revived, clause: 'default' }, 'application', found.application, next)],
    { id, version, state },
    {
      messages: [
        {
          topic: 'extension-granted',
          to: { organisation: found.application.organisation },
          values: { until: extension.until },
        },
      ],
    },
  );
}

function revival({
  state,
  lapsedFrom,
}: Application): Extract<ApplicationMove, `revive-${string}`> | undefined {
  const stage = state === 'lapsed' ? lapsedFrom : state;
  return stage === 'draft' || stage === 'returned' || stage === 'correction' ? `revive-${stage}` : undefined;
}
