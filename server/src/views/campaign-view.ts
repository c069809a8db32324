import { type Instant, ok, refused } from '@qichuang/base';
import { isActiveAssessment } from '@qichuang/casework';
import type { RequestName } from '@qichuang/contract';
import {
  type Actor,
  type Assessment,
  CAMPAIGN_TRANSITIONS,
  type Campaign,
  type Evaluation,
  type Filing,
  mayMove,
  type Standing,
  standingIn,
  type Transition,
} from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import { evaluationRow } from './evaluation-rows.ts';
import { isKeptFrom } from './held-away.ts';
import { nameOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { View } from './view.ts';
import { type ActView, actView } from './why.ts';

type CampaignView = View<'see-campaign'>;
export type CampaignMember = CampaignView['members'][number];
type CampaignRow = View<'list-campaigns'>['rows'][number];

/** A campaign of the reader's own programme: it is nobody else's (A3.8). */
export async function findCampaign({ desk }: Room, actor: Actor, id: string): Promise<Campaign | undefined> {
  const campaign = await desk.shelf.find('campaign', id);
  return campaign !== undefined && standingTowards(campaign, actor).part === 'authority'
    ? campaign
    : undefined;
}

export async function campaignRows(room: Room, actor: Actor): Promise<readonly CampaignRow[]> {
  const scope = scopeOf(actor);
  if (scope.kind !== 'authority') return [];
  const campaigns = await room.desk.shelf.where('campaign', { programme: scope.programme });
  const latest = [...campaigns].sort((a, b) => (a.prepared.at < b.prepared.at ? 1 : -1));
  return Promise.all(
    latest.map(async (one) => {
      const { filings, assessments, platforms } = await within(room, one, actor);
      return rowOf(one, platforms, filings, assessments);
    }),
  );
}

/** What belongs to a campaign; of a platform that is kept from the reader nothing, not even in a count. */
async function within({ desk }: Room, { id, platforms }: Campaign, actor: Actor) {
  const [filings, assessments, all] = await Promise.all([
    desk.shelf.where('filing', { kind: 'self-assessment', about: id }),
    desk.shelf.where('assessment', { within: id }),
    desk.shelf.where('evaluation', { campaign: id }),
  ]);
  const evaluations = all.filter((one) => !isKeptFrom(actor, one));
  const kept = new Set<string>(all.filter((one) => isKeptFrom(actor, one)).map((one) => one.id));
  return {
    filings: filings.filter((one) => !isKeptFrom(actor, one)),
    assessments: assessments.filter(({ about }) => !kept.has(about.id)),
    evaluations,
    started: all.length > 0,
    platforms: await seenAmong(desk, platforms, actor),
  };
}

async function seenAmong({ shelf }: Room['desk'], ids: Campaign['platforms'], actor: Actor) {
  if ((actor.heldFrom ?? []).length === 0) return ids;
  const found = await Promise.all(ids.map((id) => shelf.find('platform', id)));
  return found.flatMap((one) => (one === undefined || isKeptFrom(actor, one) ? [] : [one.id]));
}

function rowOf(
  campaign: Campaign,
  platforms: Campaign['platforms'],
  filings: readonly Filing[],
  assessments: readonly Assessment[],
): CampaignRow {
  const { id, version, state, kind, programme, programmeDigest, title, year, from, until } = campaign;
  return {
    id,
    version,
    state,
    kind,
    programme,
    programmeDigest,
    title,
    year,
    from,
    until,
    selfAssessmentDueOn: campaign.selfAssessmentDueOn,
    statementUntil: campaign.statementUntil,
    platforms: platforms.length,
    selfAssessed: filings.filter(({ firstSubmittedAt }) => firstSubmittedAt !== null).length,
    sheets: assessments.filter(isActiveAssessment).length,
    scored: assessments.filter((one) => one.state === 'scored').length,
  };
}

/** One campaign with every platform in it, for the authority of its programme. */
export async function campaignView(
  room: Room,
  campaign: Campaign,
  actor: Actor,
  at: Instant,
  language: Language,
): Promise<CampaignView> {
  const { filings, assessments, evaluations, started, platforms } = await within(room, campaign, actor);
  const standing = standingTowards(campaign, actor);
  const person = async (signed: Campaign['confirmed']) =>
    signed === null ? null : { by: await nameOf(room, 'person', signed.by), at: signed.at };
  const { published } = campaign;
  return {
    ...rowOf(campaign, platforms, filings, assessments),
    acts: campaignActs(campaign, standing, actor, at, language),
    prepared: await person(campaign.prepared),
    confirmed: await person(campaign.confirmed),
    graded: await person(campaign.graded),
    published:
      published === null
        ? null
        : {
            by: await nameOf(room, 'person', published.by),
            at: published.at,
            documentNumber: published.documentNumber,
          },
    cancelReason: campaign.cancelReason,
    expertsEach: campaign.expertsEach,
    members: await Promise.all(evaluations.map((one) => member(room, one, standing, filings, assessments))),
    chosen: started ? [] : await chosenIn(room, platforms),
  };
}

async function member(
  room: Room,
  evaluation: Evaluation,
  standing: Standing,
  filings: readonly Filing[],
  assessments: readonly Assessment[],
): Promise<CampaignMember> {
  const self = filings.find(({ platform }) => platform === evaluation.platform);
  const own = assessments.filter(({ about }) => about.id === evaluation.id);
  return {
    ...(await evaluationRow(room, evaluation, standing)),
    selfAssessment:
      self === undefined
        ? null
        : { filing: self.id, state: stateOutside(self), handedIn: self.firstSubmittedAt !== null },
    sheets: own.filter(isActiveAssessment).length,
    scored: own.filter(({ state }) => state === 'scored').length,
    visitedOn: evaluation.siteVisit?.on ?? null,
    stated: evaluation.statement !== null,
    caps: evaluation.caps,
  };
}

/** How a draft stands is its writer's affair. */
function stateOutside({ state, firstSubmittedAt }: Filing): string {
  return firstSubmittedAt === null ? 'open' : state;
}

async function chosenIn({ desk }: Room, platforms: Campaign['platforms']): Promise<CampaignView['chosen']> {
  const found = await Promise.all(platforms.map((id) => desk.shelf.find('platform', id)));
  return found.flatMap((one) =>
    one === undefined ? [] : [{ id: one.id, name: one.name, number: one.number, city: one.city }],
  );
}

function standingTowards({ programme }: Campaign, actor: Actor): Standing {
  return standingIn({ programme, organisation: null, partners: [], recommender: null, experts: [] }, actor);
}

const REQUEST_OF: Readonly<Partial<Record<keyof typeof CAMPAIGN_TRANSITIONS, RequestName>>> = {
  start: 'start-campaign',
  score: 'begin-scoring',
  grade: 'grade-campaign',
  publish: 'publish-campaign',
  cancel: 'cancel-campaign',
};

function campaignActs(
  campaign: Campaign,
  standing: Standing,
  actor: Actor,
  at: Instant,
  language: Language,
): readonly ActView[] {
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const move: Transition<Campaign['state']> =
      CAMPAIGN_TRANSITIONS[name as keyof typeof CAMPAIGN_TRANSITIONS];
    if (!move.from.includes(campaign.state)) return [];
    const answer = mayMove(move, {
      state: campaign.state,
      standing,
      person: actor.person,
      preparedBy: (name === 'publish' ? campaign.graded?.by : campaign.prepared.by) ?? null,
      at,
      clocks: { statementCloses: campaign.statementUntil },
    });
    return [actView(request, move, answer.ok ? ok(true) : refused(answer.refusal), language)];
  });
}
