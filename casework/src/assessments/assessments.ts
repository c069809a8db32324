import { dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  ASSESSMENT_TRANSITIONS,
  type Assessment,
  awayFromTasks,
  type Campaign,
  type Expert,
  mayMove,
  type Refusal,
  refusal,
  standingIn,
} from '@qichuang/domain';
import { seatPanels } from '@qichuang/engine-assignment';
import { standingMissing } from '../people/standing-declaration.ts';
import type { Act, Desk } from '../ports.ts';
import { sittersOf, yearLoads } from '../review/panel.ts';
import { involvedIn, recusalOf } from '../review/recusal.ts';
import { programmeAt } from '../spine/case.ts';
import { commitOne, type Move, move, type Standpoint, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { assessmentSheet } from './score-sheet.ts';

/** What is to be scored, and the application whose people may not score it. */
export interface ToAssess {
  readonly about: Assessment['about'];
  readonly application: string;
  readonly category: string;
}

/** The campaign or the call for achievements that sheets belong to. */
type Within = Pick<Campaign, 'programme' | 'programmeDigest' | 'year'> & { readonly id: string };

/**
 * Spreads what is to be scored evenly over the experts who may, never to their own organisation; one move per assessment. Nobody carries
 * more in the year than the programme allows, what they read in its rounds counted.
 *
 * @returns `too-few-experts` where one of them has not enough, with the limit that would do; nothing is assigned then. O(items × experts).
 */
export async function assignAssessments(
  desk: Desk,
  act: Act<unknown>,
  within: Within,
  items: readonly ToAssess[],
  each: number,
): Promise<Result<readonly Move[], Refusal>> {
  const today = dayIn(act.at, SHANGHAI);
  const { expertPanel } = programmeAt(desk, within.programmeDigest).sharedRules;
  const active = (await desk.shelf.where('expert', { state: 'active' })).filter(
    (expert) => awayFromTasks(expert, today, expertPanel.yearlyDeclaration) === null,
  );
  const standing = await desk.shelf.where('assessment', { within: within.id });
  const barred = new Set(standing.map(({ expert, about }) => `${expert} ${about.id}`));
  const categories = new Map(items.map(({ about, category }) => [about.id, category]));
  const held = standing.filter(isActive);
  const needs = ({ about }: ToAssess) =>
    Math.max(0, each - held.filter((one) => one.about.id === about.id).length);
  // Whoever has all its sheets is not looked at again: a replacement costs what is missing, not the campaign.
  const wanting = items.filter((item) => needs(item) > 0);
  await Promise.all(
    wanting.map(async (item) => {
      const application = await desk.shelf.find('application', item.application);
      if (application === undefined) throw new Error(`${item.about.id} without its application`);
      const involved = await involvedIn(desk, application, (await holderOf(desk, item.about)) ?? undefined);
      for (const expert of active) {
        if (recusalOf(expert, involved, act.at) !== null || !serves(expert, item.category))
          barred.add(`${expert.id} ${item.about.id}`);
      }
    }),
  );
  const outcome = seatPanels({
    panels: wanting.map((item) => ({ id: item.about.id, needs: needs(item), seated: [] })),
    experts: sittersOf(active, await yearLoads(desk, within.year), expertPanel),
    recused: (expert, item) => barred.has(`${expert} ${item}`),
    // How a panel is made up is said of applications alone.
    rules: { leastOfKind: [], onePer: [] },
  });
  if (!outcome.complete)
    return refused(
      refusal('too-few-experts', 'B5.3', {
        items: outcome.short.length,
        categories: [...new Set(outcome.short.map(({ panel }) => categories.get(panel) ?? ''))],
        ...(outcome.loadNeeded === null
          ? {}
          : { limit: expertPanel.maximumLoad, loadNeeded: outcome.loadNeeded }),
      }),
    );
  return ok(
    outcome.pairs.map(({ panel: item, expert: id }, nth) => {
      const expert = active.find((one) => one.id === id);
      const found = items.find(({ about }) => about.id === item);
      if (expert === undefined || found === undefined) throw new Error('a pair of nobody');
      const next: Assessment = {
        id: mint(act, 'asm', nth),
        version: 1,
        state: 'assigned',
        about: found.about,
        within: within.id,
        programme: within.programme,
        expert: expert.id,
        person: expert.person,
        scores: [],
        comment: '',
        recusal: null,
        at: act.at,
      };
      return move(act, { act: 'assign-assessment', clause: 'B5.3' }, 'assessment', null, next);
    }),
  );
}

/** Whoever holds the platform now: its people are no less its own than the applicant's. */
async function holderOf({ shelf }: Desk, { kind, id }: Assessment['about']) {
  const of = await shelf.find(kind, id);
  const platform = of?.platform == null ? undefined : await shelf.find('platform', of.platform);
  return platform?.organisation ?? null;
}

function serves({ categories }: Expert, category: string): boolean {
  return categories.length === 0 || categories.includes(category);
}

export function isActive({ state }: Pick<Assessment, 'state'>): boolean {
  return state === 'assigned' || state === 'declared' || state === 'scored';
}

interface OnAssessment {
  readonly assessment: string;
  readonly version: number;
}

/** The expert says whether there is a conflict before anything opens. */
export async function declareAssessment(
  desk: Desk,
  act: Act<OnAssessment & { readonly conflict: boolean; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const { conflict, reason } = act.body;
  const missing = conflict ? null : await standingMissing(desk, act);
  if (missing !== null) return refused(missing);
  return step(desk, act, conflict ? 'recuse' : 'declare', async () =>
    ok(conflict ? { recusal: reason } : {}),
  );
}

export interface ScoreAssessment extends OnAssessment {
  readonly scores: Assessment['scores'];
  readonly comment: string;
}

/** Hands in the scores, every criterion of the sheet and none besides; they do not change afterwards. */
export function scoreAssessment(desk: Desk, act: Act<ScoreAssessment>): Promise<Result<Standpoint, Refusal>> {
  const { scores, comment } = act.body;
  return step(desk, act, 'score', async (assessment) => {
    const sheet = await assessmentSheet(desk, assessment);
    const given = scores.map(({ criterion }) => criterion);
    const missing = sheet.filter(({ id }) => !given.includes(id));
    if (missing.length > 0)
      return refused(refusal('incomplete', 'B5.3', { fields: missing.map(({ id }) => id) }));
    const wrong = scores.filter(({ criterion, halfPoints }) => {
      const points = sheet.find(({ id }) => id === criterion)?.points ?? -1;
      return !(Number.isInteger(halfPoints) && halfPoints >= 0 && halfPoints <= points * 2);
    });
    if (wrong.length > 0 || given.length !== sheet.length)
      return refused(
        refusal('value-not-allowed', 'B5.3', { fields: wrong.map(({ criterion }) => criterion) }),
      );
    return ok({ scores, comment });
  });
}

async function step(
  desk: Desk,
  act: Act<OnAssessment>,
  name: keyof typeof ASSESSMENT_TRANSITIONS,
  patchOf: (assessment: Assessment) => Promise<Result<Partial<Assessment>, Refusal>>,
): Promise<Result<Standpoint, Refusal>> {
  const assessment = await desk.shelf.find('assessment', act.body.assessment);
  if (assessment === undefined) return refused(refusal('not-found'));
  const parties = {
    programme: assessment.programme,
    organisation: null,
    partners: [],
    recommender: null,
    experts: isActive(assessment) ? [assessment.person] : [],
  };
  const allowed = mayMove(ASSESSMENT_TRANSITIONS[name], {
    state: assessment.state,
    standing: standingIn(parties, act.actor),
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: {},
  });
  if (!allowed.ok) return allowed;
  const current = seen(assessment, act.body.version);
  if (!current.ok) return current;
  const patch = await patchOf(assessment);
  if (!patch.ok) return patch;
  const next: Assessment = { ...assessment, ...patch.value, state: allowed.value, at: act.at };
  return commitOne(
    desk,
    act,
    move(act, { act: `${name}-assessment`, clause: 'B5.3' }, 'assessment', assessment, next),
  );
}
