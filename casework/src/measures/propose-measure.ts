import {
  addWorkingDays,
  atLocalTime,
  type Day,
  dayIn,
  type Instant,
  type Result,
  refused,
  SHANGHAI,
} from '@qichuang/base';
import {
  MEASURE_TRANSITIONS,
  type Measure,
  mayMove,
  type PersonId,
  type Platform,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf, programmeAt } from '../spine/case.ts';
import { commitOne, type Move, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn, near } from '../spine/programme-standing.ts';
import { termsOf } from './terms.ts';

export interface ProposeMeasure {
  readonly platform: string;
  readonly kind: Measure['kind'];
  readonly source: Measure['source'];
  readonly ground: string;
  readonly facts: string;
  readonly evidence: string;
  readonly clause: string;
  /** Last day of a rectification, `null` for the programme's own term; of a warning, `null` for as long as the platform is valid. */
  readonly dueOn: string | null;
}

/** Proposes what is to follow for a platform; whoever it burdens is heard before another person decides (A3.8, B5.3). */
export async function proposeMeasure(
  desk: Desk,
  act: Act<ProposeMeasure>,
): Promise<Result<Standpoint, Refusal>> {
  const platform = await desk.shelf.find('platform', act.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    MEASURE_TRANSITIONS.propose,
    momentIn(null, platform.programme, act, { near: near(platform) }),
  );
  if (!allowed.ok) return allowed;
  if (platform.state !== 'active') return refused(refusal('wrong-state', 'B5.3', { state: platform.state }));
  if (act.body.dueOn !== null && act.body.dueOn <= dayIn(act.at, SHANGHAI))
    return refused(refusal('too-early', 'B6.3', { dueOn: act.body.dueOn }));
  const same = await desk.shelf.where('measure', {
    platform: platform.id,
    kind: act.body.kind,
    state: ['proposed', 'heard', 'running'],
  });
  const first = same.find(({ source }) => source.id === act.body.source.id);
  if (first !== undefined) return refused(refusal('already-exists', 'B5.3', { measure: first.id }));
  const moved = await proposedMeasure(desk, act, platform, act.body, 0);
  const { hearingUntil } = moved.next;
  return commitOne(desk, act, moved.move, {
    messages: [
      {
        topic: hearingUntil === null ? 'measure-proposed' : 'measure-hearing-opened',
        to: { organisation: platform.organisation },
        values: { platform: platform.name, kind: act.body.kind, until: hearingUntil ?? '' },
      },
    ],
  });
}

/**
 * The proposal as a move of its own, for acts that bring several about at once (grades, findings of an inspection).
 *
 * @param by - in whose name: of whoever prepared what it follows from, so that the person who confirmed that may decide it (B5.3).
 */
export async function proposedMeasure(
  desk: Desk,
  act: Pick<Act<unknown>, 'actor' | 'at' | 'seed'>,
  platform: Platform,
  proposed: ProposeMeasure,
  nth: number,
  by: PersonId = personOf(act),
): Promise<{ readonly move: Move; readonly next: Measure }> {
  const round = await desk.shelf.find('round', platform.round);
  if (round === undefined) throw new Error(`platform ${platform.id} without its round`);
  const terms = termsOf(programmeAt(desk, round.programmeDigest));
  const today = dayIn(act.at, SHANGHAI);
  const { kind, source, ground, facts, evidence, clause } = proposed;
  const next: Measure = {
    id: mint(act, 'mea', nth),
    version: 1,
    state: 'proposed',
    kind,
    platform: platform.id,
    organisation: platform.organisation,
    recommender: platform.recommender,
    programme: platform.programme,
    source,
    ground,
    facts,
    evidence,
    clause,
    // Praise needs no hearing; everything else does.
    hearingUntil:
      kind === 'commendation'
        ? null
        : atEndOfOffice(addWorkingDays(desk.calendar, today, terms.hearingWorkingDays)),
    statement: null,
    dueOn: dueDay(platform, proposed, terms.dueFrom(today)),
    proposed: { by, at: act.at },
    decided: null,
    concluded: null,
  };
  return { move: move(act, { act: 'propose-measure', clause: 'B5.3' }, 'measure', null, next), next };
}

/** A rectification has the programme's term, a warning stands as long as its platform, unless another day is set. */
function dueDay(platform: Platform, { kind, dueOn }: ProposeMeasure, term: Day): Day | null {
  if (kind !== 'rectification' && kind !== 'warning') return null;
  return (dueOn as Day | null) ?? (kind === 'rectification' ? term : platform.validUntil);
}

function atEndOfOffice(day: Day): Instant {
  return atLocalTime(day, '17:30', SHANGHAI);
}
