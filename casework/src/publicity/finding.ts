import { type Instant, type Result, refused } from '@qichuang/base';
import {
  FINDING_TRANSITIONS,
  type Finding,
  mayMove,
  type Refusal,
  refusal,
  standingIn,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { findCase, mayMoveApplication, personOf } from '../spine/case.ts';
import { commit, commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';

export interface ProposeDisqualification {
  readonly application: string;
  readonly ground: Finding['ground'];
  readonly facts: string;
  readonly evidence: string;
  readonly hearingUntil: string;
}

/** Proposes disqualification on a ground of B4.6; the applicant is heard before anyone decides. */
export async function proposeDisqualification(
  desk: Desk,
  act: Act<ProposeDisqualification>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await findCase(desk, act.body.application);
  if (found === undefined) return refused(refusal('not-found'));
  const { application } = found;
  const allowed = mayMove(
    FINDING_TRANSITIONS.propose,
    momentIn(null, application.programme, act, { near: found.parties }),
  );
  if (!allowed.ok) return allowed;
  if (application.receipt === null) return refused(refusal('not-found'));
  if (act.body.hearingUntil <= act.at)
    return refused(refusal('too-early', 'B4.6', { hearingUntil: act.body.hearingUntil }));
  const { ground, facts, evidence } = act.body;
  const next: Finding = {
    id: mint(act, 'fnd', 0),
    version: 1,
    state: 'proposed',
    application: application.id,
    programme: application.programme,
    ground,
    facts,
    evidence,
    hearingUntil: act.body.hearingUntil as Instant,
    statement: null,
    proposed: { by: personOf(act), at: act.at },
    decided: null,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'propose-disqualification', clause: 'B4.6' }, 'finding', null, next),
    {
      messages: [
        {
          topic: 'hearing-opened',
          to: { organisation: application.organisation },
          values: { name: application.name, until: next.hearingUntil },
        },
      ],
    },
  );
}

/** The applicant's statement at the hearing. */
export async function stateAtHearing(
  desk: Desk,
  act: Act<{ readonly finding: string; readonly version: number; readonly text: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const finding = await desk.shelf.find('finding', act.body.finding);
  const found = finding === undefined ? undefined : await findCase(desk, finding.application);
  if (finding === undefined || found === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(FINDING_TRANSITIONS.hear, {
    state: finding.state,
    standing: standingIn(found.parties, act.actor),
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: { hearingCloses: finding.hearingUntil },
  });
  if (!allowed.ok) return allowed;
  if (finding.version !== act.body.version)
    return refused(refusal('moved-on', null, { version: finding.version, seen: act.body.version }));
  const next: Finding = { ...finding, state: allowed.value, statement: { text: act.body.text, at: act.at } };
  return commitOne(
    desk,
    act,
    move(act, { act: 'state-at-hearing', clause: 'B4.6' }, 'finding', finding, next),
  );
}

/** Disqualifies, or drops the finding. Before the hearing's end it may be decided only if the applicant has spoken. */
export async function decideFinding(
  desk: Desk,
  act: Act<{
    readonly finding: string;
    readonly version: number;
    readonly decision: 'disqualify' | 'drop';
    readonly reason: string;
  }>,
): Promise<Result<Standpoint, Refusal>> {
  const finding = await desk.shelf.find('finding', act.body.finding);
  const found = finding === undefined ? undefined : await findCase(desk, finding.application);
  if (finding === undefined || found === undefined) return refused(refusal('not-found'));
  const { application } = found;
  const name = act.body.decision === 'drop' ? 'drop' : 'decide';
  const allowed = mayMove(
    FINDING_TRANSITIONS[name],
    momentIn(finding.state, finding.programme, act, {
      preparedBy: finding.proposed.by,
      near: found.parties,
    }),
  );
  if (!allowed.ok) return allowed;
  if (finding.version !== act.body.version)
    return refused(refusal('moved-on', null, { version: finding.version, seen: act.body.version }));
  const decided: Finding = {
    ...finding,
    state: allowed.value,
    decided: { by: personOf(act), at: act.at, reason: act.body.reason },
  };
  const decision = move(act, { act: `${name}-finding`, clause: 'B4.6' }, 'finding', finding, decided);
  if (name === 'drop') return commitOne(desk, act, decision);
  if (finding.state === 'proposed' && act.at <= finding.hearingUntil)
    return refused(refusal('too-early', 'B4.6', { opensAt: finding.hearingUntil }));
  const moves = mayMoveApplication(found, 'disqualify', act.actor, act.at, finding.proposed.by);
  if (!moves.ok) return moves;
  const outcome = { reason: act.body.reason, clause: 'B4.6', at: act.at };
  const next = { ...application, state: moves.value, since: act.at, dueAt: null, outcome };
  const { id, version, state } = decision.write.next;
  return commit(
    desk,
    act,
    [decision, move(act, { act: 'disqualify', clause: 'B4.6' }, 'application', application, next)],
    { id, version, state },
    {
      messages: [
        {
          topic: 'disqualified',
          to: { organisation: application.organisation },
          values: { name: application.name },
        },
      ],
    },
  );
}
