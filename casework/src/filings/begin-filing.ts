import { type Day, type Result, refused } from '@qichuang/base';
import {
  FILING_TRANSITIONS,
  type Filing,
  type FilingKind,
  mayMove,
  type Platform,
  type Refusal,
  refusal,
  standingAtPlatform,
} from '@qichuang/domain';
import { filingForm } from '@qichuang/programmes';
import type { Act, Desk, FieldSave } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';

/** Kinds a host begins of its own accord; the others are opened by the calendar, a call, a campaign or an order. */
const OF_OWN_ACCORD: readonly FilingKind[] = ['change'];

/** Begins a filing of a platform: a draft nobody else sees (B5.4). */
export async function beginFiling(
  desk: Desk,
  act: Act<{ readonly platform: string; readonly kind: FilingKind; readonly about: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const { kind, about } = act.body;
  const platform = await desk.shelf.find('platform', act.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  const standing = standingAtPlatform(platform, act.actor);
  if (standing.part === 'public') return refused(refusal('not-found'));
  const allowed = mayMove(FILING_TRANSITIONS.begin, {
    state: null,
    standing,
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: {},
  });
  if (!allowed.ok) return allowed;
  if (!OF_OWN_ACCORD.includes(kind))
    return refused(refusal('value-not-allowed', 'B5.2', { field: 'kind', kind, allowed: OF_OWN_ACCORD }));
  if (platform.state !== 'active') return refused(refusal('wrong-state', 'B5.4', { state: platform.state }));
  const next = await draftFiling(desk, act, platform, { kind, about, period: '', dueOn: null }, 0);
  if (next === undefined) return refused(refusal('value-not-allowed', 'B5.4', { field: 'about', about }));
  return commitOne(desk, act, move(act, { act: 'begin-filing', clause: 'B5.4' }, 'filing', null, next), {
    quiet: true,
  });
}

/** What is asked of a platform, as an empty draft; `undefined` where its programme has no such form. */
export async function draftFiling(
  desk: Desk,
  act: Pick<Act<unknown>, 'seed' | 'at' | 'actor'>,
  platform: Platform,
  asked: {
    readonly kind: FilingKind;
    readonly about: string;
    readonly period: string;
    readonly dueOn: Day | null;
  },
  nth: number,
): Promise<Filing | undefined> {
  const round = await desk.shelf.find('round', platform.round);
  if (round === undefined) throw new Error(`platform ${platform.id} without its round`);
  const programme = programmeAt(desk, round.programmeDigest);
  if (filingForm(programme, { ...asked, category: platform.category }) === undefined) return undefined;
  return {
    id: mint(act, 'fil', nth),
    version: 1,
    state: 'draft',
    kind: asked.kind,
    programme: platform.programme,
    programmeDigest: round.programmeDigest,
    category: platform.category,
    platform: platform.id,
    organisation: platform.organisation,
    recommender: platform.recommender,
    period: asked.period,
    about: asked.about,
    dueOn: asked.dueOn,
    beganBy: act.actor.person,
    beganAt: act.at,
    since: act.at,
    answerBy: null,
    firstSubmittedAt: null,
    receipt: null,
    copies: [],
    returned: [],
    endorsement: null,
    outcome: null,
  };
}

/** Values a draft starts with, marked as carried over until somebody touches them. */
export function carried(values: Readonly<Record<string, unknown>>): readonly FieldSave[] {
  return Object.entries(values).map(([field, value]) => ({
    field,
    basedOn: 0,
    value,
    carriedOver: true,
    overrule: false,
  }));
}
