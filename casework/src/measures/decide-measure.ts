import { dayIn, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  type Fact,
  MEASURE_TRANSITIONS,
  type Measure,
  mayMove,
  PLATFORM_TRANSITIONS,
  type Platform,
  type Refusal,
  refusal,
  standingAtPlatform,
} from '@qichuang/domain';
import { draftFiling } from '../filings/begin-filing.ts';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, commitOne, type Move, move, type Standpoint, seen } from '../spine/commit.ts';
import { momentIn, near } from '../spine/programme-standing.ts';

export interface OnMeasure {
  readonly measure: string;
  readonly version: number;
}

/** The host's view of what is proposed, until the day set for it (B5.3). */
export async function stateOnMeasure(
  desk: Desk,
  act: Act<OnMeasure & { readonly text: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const measure = await desk.shelf.find('measure', act.body.measure);
  if (measure === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(MEASURE_TRANSITIONS.hear, {
    state: measure.state,
    standing: standingAtPlatform(measure, act.actor),
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: { hearingCloses: measure.hearingUntil },
  });
  if (!allowed.ok) return allowed;
  const current = seen(measure, act.body.version);
  if (!current.ok) return current;
  const next: Measure = { ...measure, state: allowed.value, statement: { text: act.body.text, at: act.at } };
  return commitOne(
    desk,
    act,
    move(act, { act: 'state-on-measure', clause: 'B5.3' }, 'measure', measure, next),
    {
      messages: [
        {
          topic: 'measure-statement',
          to: { programme: measure.programme },
          values: { ground: measure.ground },
        },
      ],
    },
  );
}

export interface DecideMeasure extends OnMeasure {
  readonly decision: 'decide' | 'drop';
  readonly reason: string;
  readonly documentNumber: string;
}

/** Decides or drops it; before the end of the hearing only if the host has spoken. A revocation ends the platform. */
export async function decideMeasure(
  desk: Desk,
  act: Act<DecideMeasure>,
): Promise<Result<Standpoint, Refusal>> {
  const measure = await desk.shelf.find('measure', act.body.measure);
  const platform = measure === undefined ? undefined : await desk.shelf.find('platform', measure.platform);
  if (measure === undefined || platform === undefined) return refused(refusal('not-found'));
  const name = moveOf(measure, act.body);
  const allowed = mayMove(
    MEASURE_TRANSITIONS[name],
    momentIn(measure.state, measure.programme, act, {
      preparedBy: measure.proposed.by,
      near: near(measure),
    }),
  );
  if (!allowed.ok) return allowed;
  const current = seen(measure, act.body.version);
  if (!current.ok) return current;
  const { hearingUntil, statement } = measure;
  if (name !== 'drop' && hearingUntil !== null && statement === null && act.at <= hearingUntil)
    return refused(refusal('too-early', 'B5.3', { hearingUntil }));
  if (name !== 'drop' && platform.state !== 'active')
    return refused(refusal('wrong-state', 'B5.3', { state: platform.state }));
  const { reason, documentNumber } = act.body;
  const next: Measure = {
    ...measure,
    state: allowed.value,
    decided: { by: personOf(act), at: act.at, reason, documentNumber },
  };
  const moved = move(act, { act: `${name}-measure`, clause: 'B5.3' }, 'measure', measure, next);
  const ended = name === 'decide' && measure.kind === 'revocation' ? revoked(act, platform) : [];
  const published = name === 'decide' && isPublished(measure) ? [toldToAll(moved, 'publish-measure')] : [];
  const opened = name === 'order' ? await rectificationFor(desk, act, platform, next) : [];
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [...ended, ...opened, moved],
    { id, version, state },
    {
      messages: [
        {
          topic: TOLD[name],
          to: { organisation: measure.organisation },
          values: { platform: platform.name, kind: measure.kind, dueOn: measure.dueOn ?? '' },
        },
      ],
      facts: published,
    },
  );
}

/** Praise and revocation are everybody's to know; a warning and a rectification are between the authority and the host (A3.8, B5.3). */
export function isPublished({ kind }: Pick<Measure, 'kind'>): boolean {
  return kind === 'commendation' || kind === 'revocation';
}

/** The same state under an act that is public: its proof is for anyone, that of the decision stays with those concerned. */
export function toldToAll({ fact }: Move, act: 'publish-measure' | 'withdraw-measure'): Fact {
  return { ...fact, act };
}

/** What its host is written to about. */
const TOLD = { decide: 'measure-decided', drop: 'measure-dropped', order: 'measure-running' } as const;

function moveOf({ kind }: Measure, { decision }: DecideMeasure) {
  if (decision === 'drop') return 'drop';
  return kind === 'rectification' ? 'order' : 'decide';
}

function revoked(act: Act<unknown>, platform: Platform): readonly Move[] {
  const allowed = mayMove(PLATFORM_TRANSITIONS.revoke, momentIn(platform.state, platform.programme, act));
  // The measure's own table has let this act through: the same hand, the same state.
  if (!allowed.ok) throw new Error(`a revocation decided and not allowed: ${platform.id}`);
  const next: Platform = { ...platform, state: allowed.value, endedOn: dayIn(act.at, SHANGHAI) };
  return [move(act, { act: 'revoke-platform', clause: 'B5.3' }, 'platform', platform, next)];
}

/** The host's report of what it has done: an empty draft, due with the measure (B6.3). */
async function rectificationFor(
  desk: Desk,
  act: Act<unknown>,
  platform: Platform,
  { id, dueOn }: Measure,
): Promise<readonly Move[]> {
  const asked = { kind: 'rectification', about: id, period: '', dueOn } as const;
  const draft = await draftFiling(desk, act, platform, asked, 0);
  if (draft === undefined) throw new Error(`${platform.programme} has no form for a rectification`);
  const next = { ...draft, beganBy: null };
  return [move(act, { act: 'open-rectification', clause: 'B6.3' }, 'filing', null, next)];
}
