import { type Day, dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  CAMPAIGN_TRANSITIONS,
  type Campaign,
  type Evaluation,
  mayMove,
  type Platform,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import { draftFiling } from '../filings/begin-filing.ts';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk, Message } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, commitOne, type Move, move, type Standpoint, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';

export interface PlanCampaign {
  readonly programme: string;
  readonly kind: Campaign['kind'];
  readonly title: string;
  readonly from: string;
  readonly until: string;
  readonly selfAssessmentDueOn: string;
  readonly expertsEach: number;
  readonly platforms: readonly string[];
}

/** Plans an evaluation over a chosen set of platforms (A3.8, B5.3); nobody hears of it before another person starts it. */
export async function planCampaign(desk: Desk, act: Act<PlanCampaign>): Promise<Result<Standpoint, Refusal>> {
  const { programme, kind, title, from, until, selfAssessmentDueOn, expertsEach } = act.body;
  const allowed = mayMove(CAMPAIGN_TRANSITIONS.plan, momentIn(null, programme, act));
  if (!allowed.ok) return allowed;
  const current = desk.programmes.get(programme);
  if (current === undefined) return refused(refusal('not-found'));
  if (from > until) return refused(refusal('value-not-allowed', 'B5.3', { field: 'until' }));
  if (selfAssessmentDueOn <= dayIn(act.at, SHANGHAI))
    return refused(refusal('too-early', 'B5.3', { selfAssessmentDueOn }));
  const chosen = await chosenPlatforms(desk, act);
  if (!chosen.ok) return chosen;
  const next: Campaign = {
    id: mint(act, 'cam', 0),
    version: 1,
    state: 'planned',
    kind,
    programme,
    programmeDigest: chosen.value.digest,
    title,
    year: Number(dayIn(act.at, SHANGHAI).slice(0, 4)),
    from: from as Day,
    until: until as Day,
    platforms: chosen.value.platforms.map(({ id }) => id),
    expertsEach,
    selfAssessmentDueOn: selfAssessmentDueOn as Day,
    prepared: { by: personOf(act), at: act.at },
    confirmed: null,
    graded: null,
    statementUntil: null,
    published: null,
    cancelReason: '',
  };
  return commitOne(desk, act, move(act, { act: 'plan-campaign', clause: 'B5.3' }, 'campaign', null, next), {
    quiet: true,
  });
}

async function chosenPlatforms(
  desk: Desk,
  { body: { programme, platforms: ids }, actor: { heldFrom = [] } }: Act<PlanCampaign>,
): Promise<Result<{ readonly platforms: readonly Platform[]; readonly digest: string }, Refusal>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return refused(refusal('incomplete', 'B5.3', { fields: ['platforms'] }));
  const found: Platform[] = [];
  for (const platform of await Promise.all(distinct.map((id) => desk.shelf.find('platform', id)))) {
    if (platform === undefined || platform.programme !== programme) return refused(refusal('not-found'));
    // What a tie holds away does not exist for whoever plans.
    if (heldFrom.includes(platform.organisation)) return refused(refusal('not-found'));
    if (platform.state !== 'active')
      return refused(refusal('wrong-state', 'B5.3', { platform: platform.number, state: platform.state }));
    found.push(platform);
  }
  const round = await desk.shelf.find('round', found[0]?.round ?? '');
  if (round === undefined) throw new Error('a platform without its round');
  return ok({ platforms: found, digest: round.programmeDigest });
}

interface OnCampaign {
  readonly campaign: string;
  readonly version: number;
}

/** Another person starts it: every platform gets its evaluation and is asked for its self-assessment. */
export async function startCampaign(desk: Desk, act: Act<OnCampaign>): Promise<Result<Standpoint, Refusal>> {
  const found = await campaignFor(desk, act, 'start');
  if (!found.ok) return found;
  const { campaign } = found.value;
  const next: Campaign = {
    ...campaign,
    state: found.value.state,
    confirmed: { by: personOf(act), at: act.at },
  };
  const moves: Move[] = [move(act, { act: 'start-campaign', clause: 'B5.3' }, 'campaign', campaign, next)];
  const messages: Message[] = [];
  const asked = {
    kind: 'self-assessment',
    about: campaign.id,
    period: '',
    dueOn: campaign.selfAssessmentDueOn,
  } as const;
  const taking = await Promise.all(
    campaign.platforms.map(async (id, nth) => {
      const platform = await desk.shelf.find('platform', id);
      if (platform === undefined) throw new Error(`no platform ${id}`);
      if (platform.state !== 'active') return [];
      const filing = await draftFiling(desk, act, platform, asked, nth);
      if (filing === undefined) throw new Error(`no sheet for ${platform.category}`);
      return [{ platform, filing, nth }];
    }),
  );
  for (const { platform, filing, nth } of taking.flat()) {
    moves.push(
      move(
        act,
        { act: 'open-evaluation', clause: 'B5.3' },
        'evaluation',
        null,
        opened(act, campaign, platform, nth),
      ),
      move(act, { act: 'ask-self-assessment', clause: 'B5.3' }, 'filing', null, { ...filing, beganBy: null }),
    );
    messages.push({
      topic: 'self-assessment-asked',
      to: { organisation: platform.organisation },
      values: { platform: platform.name, title: campaign.title, dueOn: campaign.selfAssessmentDueOn },
    });
  }
  const standing = moves[0]?.write.next;
  if (standing === undefined) throw new Error('a campaign without a move');
  const { id, version, state } = standing;
  return commit(desk, act, moves, { id, version, state }, { messages });
}

function opened(act: Act<unknown>, campaign: Campaign, platform: Platform, nth: number): Evaluation {
  return {
    id: mint(act, 'evl', nth),
    version: 1,
    state: 'open',
    campaign: campaign.id,
    programme: campaign.programme,
    platform: platform.id,
    organisation: platform.organisation,
    recommender: platform.recommender,
    category: platform.category,
    kind: platform.kind,
    quantitative: [],
    qualitative: [],
    siteVisit: null,
    statement: null,
    totalHundredths: null,
    caps: [],
    grade: null,
    gradeReason: '',
  };
}

/** Ends it without a result: nobody is asked for anything any more. */
export async function cancelCampaign(
  desk: Desk,
  act: Act<OnCampaign & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await campaignFor(desk, act, 'cancel');
  if (!found.ok) return found;
  const { campaign, state } = found.value;
  const next: Campaign = { ...campaign, state, cancelReason: act.body.reason };
  const of = { act: 'cancel-campaign', clause: 'B5.3' } as const;
  const moved = move(act, of, 'campaign', campaign, next);
  const evaluations = await desk.shelf.where('evaluation', { campaign: campaign.id });
  const asked = await desk.shelf.where('filing', {
    kind: 'self-assessment',
    about: campaign.id,
    state: ['draft', 'returned', 'submitted', 'endorsed'],
  });
  const given = await desk.shelf.where('assessment', {
    within: campaign.id,
    state: ['assigned', 'declared'],
  });
  const { id, version } = moved.write.next;
  return commit(
    desk,
    act,
    [
      moved,
      ...evaluations.map((one) => move(act, of, 'evaluation', one, { ...one, state: 'excused' as const })),
      ...asked.map((one) =>
        move(act, of, 'filing', one, { ...one, state: 'withdrawn' as const, since: act.at, answerBy: null }),
      ),
      ...given.map((one) => move(act, of, 'assessment', one, { ...one, state: 'replaced' as const })),
    ],
    { id, version, state },
    {
      messages: evaluations.map(({ organisation }) => ({
        topic: 'evaluation-cancelled',
        to: { organisation },
        values: { title: campaign.title, reason: act.body.reason },
      })),
    },
  );
}

/** The campaign and the state it would move to, if the actor may move it so now. */
export async function campaignFor(
  desk: Desk,
  act: Act<OnCampaign>,
  name: keyof typeof CAMPAIGN_TRANSITIONS,
): Promise<Result<{ readonly campaign: Campaign; readonly state: Campaign['state'] }, Refusal>> {
  const campaign = await desk.shelf.find('campaign', act.body.campaign);
  if (campaign === undefined) return refused(refusal('not-found'));
  const preparedBy = name === 'publish' ? (campaign.graded?.by ?? null) : campaign.prepared.by;
  const moment = momentIn(campaign.state, campaign.programme, act, {
    preparedBy,
    clocks: { statementCloses: campaign.statementUntil },
  });
  if (moment.standing.part !== 'authority') return refused(refusal('not-found'));
  const allowed = mayMove(CAMPAIGN_TRANSITIONS[name], moment);
  if (!allowed.ok) return allowed;
  const current = seen(campaign, act.body.version);
  if (!current.ok) return current;
  // By its platforms: before it is started there is no evaluation yet.
  const away = await listHeldAway(desk, act, async () =>
    (await Promise.all(campaign.platforms.map((id) => desk.shelf.find('platform', id)))).flatMap(
      (found) => found ?? [],
    ),
  );
  if (away !== null) return refused(away);
  return ok({ campaign, state: allowed.value });
}
