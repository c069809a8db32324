import { type Result, refused } from '@qichuang/base';
import {
  APPLICATION_TRANSITIONS,
  type Application,
  mayMove,
  type Refusal,
  type Review,
  refusal,
} from '@qichuang/domain';
import { type PanelShortage, panelFaults } from '@qichuang/engine-assignment';
import type { SharedRules } from '@qichuang/programmes';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { commit, move } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { panelRulesOf, shortOf, sittersOf } from './panel.ts';

/** Ends the review of a category once every application has its scores and nobody still holds one. */
export async function finishReviews(
  desk: Desk,
  act: Act<{ readonly round: string; readonly category: string }>,
): Promise<Result<{ readonly reviewed: number }, Refusal>> {
  const round = await desk.shelf.find('round', act.body.round);
  if (round === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    APPLICATION_TRANSITIONS['finish-review'],
    momentIn('in_review', round.programme, act),
  );
  if (!allowed.ok) return allowed;
  const { category } = act.body;
  const applications = await desk.shelf.where('application', {
    round: round.id,
    category,
    state: 'in_review',
  });
  if (applications.length === 0) return refused(refusal('wrong-state', 'B5.1', { category, inReview: 0 }));
  const away = await listHeldAway(desk, act, async () => applications);
  if (away !== null) return refused(away);
  const reviews = await desk.shelf.where('review', {
    round: round.id,
    category,
    state: ['assigned', 'declared', 'scored'],
  });
  const { expertPanel } = programmeAt(desk, round.programmeDigest).sharedRules;
  const { minimum } = expertPanel;
  const needed = Math.min(minimum, round.panelSize);
  const waiting = applications.filter(({ id }) => {
    const own = reviews.filter(({ application }) => application === id);
    return own.some(({ state }) => state !== 'scored') || own.length < needed;
  });
  if (waiting.length > 0)
    return refused(
      refusal('incomplete', 'B5.1', { needed, waiting: waiting.map(({ id, receipt }) => receipt ?? id) }),
    );
  const broken = await brokenPanels(desk, applications, reviews, expertPanel);
  if (broken.length > 0) return refused(shortOf(broken, null, applications));
  const moves = applications.map((application) =>
    move(act, { act: 'finish-review', clause: 'B5.1' }, 'application', application, {
      ...application,
      state: allowed.value,
      since: act.at,
    }),
  );
  return commit(desk, act, moves, { reviewed: moves.length });
}

/** Panels that, as they scored, break a rule of composition: looked at once more, whoever seated them. */
async function brokenPanels(
  desk: Desk,
  applications: readonly Application[],
  reviews: readonly Review[],
  composition: SharedRules['expertPanel'],
): Promise<readonly PanelShortage[]> {
  const rules = panelRulesOf(composition);
  const ids = [...new Set(reviews.map(({ expert }) => expert))];
  const experts = (await Promise.all(ids.map((id) => desk.shelf.find('expert', id)))).flatMap(
    (found) => found ?? [],
  );
  const sitters = new Map(sittersOf(experts, new Map(), composition).map((one) => [one.id, one]));
  return applications.flatMap(({ id }) => {
    const sitting = reviews.flatMap((one) => (one.application === id ? (sitters.get(one.expert) ?? []) : []));
    return panelFaults(sitting, rules)
      .slice(0, 1)
      .map((fault) => ({ panel: id, ...fault }));
  });
}
