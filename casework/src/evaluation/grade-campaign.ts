import { type Result, refused, yearOf } from '@qichuang/base';
import type { Assessment, Campaign, Evaluation, Measure, Platform, Refusal } from '@qichuang/domain';
import { refusal } from '@qichuang/domain';
import { meanHundredths } from '@qichuang/engine-tally';
import type { Programme } from '@qichuang/programmes';
import { assignAssessments } from '../assessments/assessments.ts';
import { proposedMeasure } from '../measures/propose-measure.ts';
import type { Act, Desk, Message } from '../ports.ts';
import { personOf, programmeAt } from '../spine/case.ts';
import { commit, type Move, move, type Standpoint } from '../spine/commit.ts';
import { inPortions } from '../spine/in-portions.ts';
import { gradeOf } from './grade.ts';
import { campaignFor } from './plan-campaign.ts';
import { reckonIndicators } from './quantitative.ts';
import { statementCloses } from './statement.ts';

interface OnCampaign {
  readonly campaign: string;
  readonly version: number;
}

/** Reckons what the reports say, and gives the rest to experts, evenly and never to their own organisation. */
export async function beginScoring(desk: Desk, act: Act<OnCampaign>): Promise<Result<Standpoint, Refusal>> {
  const found = await campaignFor(desk, act, 'score');
  if (!found.ok) return found;
  const { campaign, state } = found.value;
  const programme = programmeAt(desk, campaign.programmeDigest);
  const members = await desk.shelf.where('evaluation', {
    campaign: campaign.id,
    state: ['open', 'assessed'],
  });
  const platforms = await platformsOf(desk, members);
  const assigned = await assignAssessments(
    desk,
    act,
    campaign,
    members.map((one) => ({
      about: { kind: 'evaluation' as const, id: one.id },
      application: platforms.get(one.platform)?.application ?? '',
      category: one.category,
    })),
    campaign.expertsEach,
  );
  if (!assigned.ok) return assigned;
  const moves = [
    move(act, { act: 'begin-scoring', clause: 'B5.3' }, 'campaign', campaign, { ...campaign, state }),
  ];
  const open = members.filter((one) => one.state === 'open');
  const reckoned = await inPortions(open, async (evaluation) => {
    const platform = platforms.get(evaluation.platform);
    if (platform === undefined) throw new Error(`no platform ${evaluation.platform}`);
    const { quantitative } = await reckonIndicators(desk, programme, platform, campaign);
    const next: Evaluation = { ...evaluation, state: 'assessed', quantitative };
    return move(act, { act: 'reckon-evaluation', clause: 'B5.3' }, 'evaluation', evaluation, next);
  });
  return commitAll(desk, act, [...moves, ...reckoned, ...assigned.value]);
}

async function platformsOf(
  desk: Desk,
  evaluations: readonly Evaluation[],
): Promise<ReadonlyMap<string, Platform>> {
  const found = await Promise.all(evaluations.map(({ platform }) => desk.shelf.find('platform', platform)));
  return new Map(
    found.flatMap((platform) => (platform === undefined ? [] : [[platform.id, platform] as const])),
  );
}

export interface GradeCampaign extends OnCampaign {
  /** Caps a person found to apply, each with what shows it; those the record shows are added by themselves. */
  readonly caps: readonly { readonly evaluation: string; readonly cap: string; readonly basis: string }[];
}

/** Adds up, caps and grades every platform of the campaign; again as often as needed until another person publishes. */
export async function gradeCampaign(
  desk: Desk,
  act: Act<GradeCampaign>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await campaignFor(desk, act, 'grade');
  if (!found.ok) return found;
  const { campaign, state } = found.value;
  const programme = programmeAt(desk, campaign.programmeDigest);
  const evaluations = await desk.shelf.where('evaluation', {
    campaign: campaign.id,
    state: ['assessed', 'graded'],
  });
  const assessments = await desk.shelf.where('assessment', { within: campaign.id });
  const waiting = assessments.filter((one) => one.state === 'assigned' || one.state === 'declared');
  if (waiting.length > 0) return refused(refusal('incomplete', 'B5.3', { assessments: waiting.length }));
  const known = programme.evaluation.grades.caps.map(({ id }) => id);
  const unknown = act.body.caps.find(({ cap }) => !known.includes(cap));
  if (unknown !== undefined)
    return refused(refusal('value-not-allowed', 'B5.3', { field: 'cap', allowed: known }));
  const closes = statementCloses(desk, programme, act.at);
  const graded: Campaign = {
    ...campaign,
    state,
    graded: { by: personOf(act), at: act.at },
    statementUntil: closes,
  };
  const messages: Message[] = [];
  const moves: Move[] = [move(act, { act: 'grade-campaign', clause: 'B5.3' }, 'campaign', campaign, graded)];
  const recorded = await Promise.all(evaluations.map((one) => capsOnRecord(desk, one, campaign)));
  for (const [nth, evaluation] of evaluations.entries()) {
    const own = assessments.filter((one) => one.about.id === evaluation.id && one.state === 'scored');
    const caps = [
      ...(recorded[nth] ?? []),
      ...act.body.caps
        .filter((one) => one.evaluation === evaluation.id)
        .map(({ cap, basis }) => ({ cap, basis })),
    ];
    const next = gradedEvaluation(programme, evaluation, own, caps);
    moves.push(move(act, { act: 'grade-evaluation', clause: 'B5.3' }, 'evaluation', evaluation, next));
    messages.push({
      topic: 'evaluation-drafted',
      to: { organisation: evaluation.organisation },
      values: { title: campaign.title, until: closes },
    });
  }
  return commitAll(desk, act, moves, messages);
}

function gradedEvaluation(
  programme: Programme,
  evaluation: Evaluation,
  assessments: readonly Assessment[],
  caps: readonly { readonly cap: string; readonly basis: string }[],
): Evaluation {
  const sheet = programme.evaluation.categories.find(({ category }) => category === evaluation.category);
  const qualitative = (sheet?.qualitative ?? []).flatMap(({ id }) => {
    const given = assessments.flatMap(({ scores }) =>
      scores.filter(({ criterion }) => criterion === id).map(({ halfPoints }) => halfPoints),
    );
    return given.length === 0 ? [] : [{ indicator: id, hundredths: meanHundredths(given) }];
  });
  const totalHundredths = [...evaluation.quantitative, ...qualitative].reduce(
    (total, { hundredths }) => total + hundredths,
    0,
  );
  const applied = caps.map(({ cap, basis }) => ({
    id: cap,
    gradeAtMost: programme.evaluation.grades.caps.find(({ id }) => id === cap)?.gradeAtMost ?? 'fail',
    basis,
  }));
  const grade = gradeOf(
    programme,
    totalHundredths,
    applied.map(({ gradeAtMost }) => gradeAtMost),
  );
  return { ...evaluation, state: 'graded', qualitative, totalHundredths, caps: applied, grade };
}

/** Caps the record itself shows: missing reports and self-assessment, an ordered rectification past its day (B5.2, B6.3). */
async function capsOnRecord(desk: Desk, { platform, id }: Evaluation, campaign: Campaign) {
  const filings = await desk.shelf.where('filing', { platform, kind: ['annual-report', 'self-assessment'] });
  const self = filings.find(({ kind, about }) => kind === 'self-assessment' && about === campaign.id);
  const missing = filings.filter(
    ({ kind, period, dueOn, firstSubmittedAt }) =>
      kind === 'annual-report' &&
      firstSubmittedAt === null &&
      dueOn !== null &&
      dueOn <= campaign.until &&
      Number(period) >= yearOf(campaign.from),
  );
  const running = await desk.shelf.where('measure', { platform, kind: 'rectification', state: 'running' });
  const late = running.filter(({ dueOn }) => dueOn !== null && dueOn < campaign.until);
  return [
    ...(self === undefined || self.firstSubmittedAt === null || missing.length > 1
      ? [{ cap: 'no-report', basis: self?.id ?? id }]
      : []),
    ...(missing.length === 1 ? [{ cap: 'one-report-missing', basis: missing[0]?.id ?? '' }] : []),
    ...late.map((measure) => ({ cap: 'rectification-open', basis: measure.id })),
  ];
}

/** Another person publishes; what follows for each grade is proposed, and decided by people (A3.8, B5.3). */
export async function publishCampaign(
  desk: Desk,
  act: Act<OnCampaign & { readonly documentNumber: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await campaignFor(desk, act, 'publish');
  if (!found.ok) return found;
  const { campaign, state } = found.value;
  const evaluations = await desk.shelf.where('evaluation', { campaign: campaign.id, state: 'graded' });
  const programme = programmeAt(desk, campaign.programmeDigest);
  const platforms = await platformsOf(desk, evaluations);
  const published = { by: personOf(act), at: act.at, documentNumber: act.body.documentNumber };
  if (campaign.graded === null) throw new Error(`${campaign.id} is published ungraded`);
  const { by: grader } = campaign.graded;
  const moves: Move[] = [
    move(act, { act: 'publish-campaign', clause: 'B5.3' }, 'campaign', campaign, {
      ...campaign,
      state,
      published,
    }),
  ];
  const messages: Message[] = [];
  const followed = evaluations.flatMap((evaluation) => {
    const platform = platforms.get(evaluation.platform);
    if (platform === undefined || evaluation.grade === null)
      throw new Error(`${evaluation.id} is not graded`);
    const kinds = platform.state === 'active' ? consequencesOf(programme, evaluation.grade) : [];
    return kinds.map((kind) => ({ evaluation, platform, kind }));
  });
  const proposed = await Promise.all(
    followed.map(async ({ evaluation, platform, kind }, place) => {
      const asked = consequence(programme, campaign, evaluation, kind);
      const { move: moved } = await proposedMeasure(desk, act, platform, asked, place + 1, grader);
      return { evaluation: evaluation.id, moved };
    }),
  );
  for (const evaluation of evaluations) {
    const platform = platforms.get(evaluation.platform);
    if (platform === undefined || evaluation.grade === null)
      throw new Error(`${evaluation.id} is not graded`);
    const next: Evaluation = { ...evaluation, state: 'published' };
    moves.push(move(act, { act: 'publish-evaluation', clause: 'B5.3' }, 'evaluation', evaluation, next));
    for (const one of proposed) if (one.evaluation === evaluation.id) moves.push(one.moved);
    messages.push({
      topic: 'evaluation-published',
      to: { organisation: platform.organisation },
      values: { platform: platform.name, title: campaign.title, grade: evaluation.grade },
    });
  }
  return commitAll(desk, act, moves, messages);
}

/** What the programme's list of consequences of a grade means here; the authority drops what it does not follow. */
function consequencesOf(
  programme: Programme,
  grade: NonNullable<Evaluation['grade']>,
): readonly Measure['kind'][] {
  const listed = programme.evaluation.consequences.byGrade[grade] ?? [];
  return listed.flatMap(({ id }) => KINDS[id] ?? []);
}

const KINDS: Readonly<Record<string, Measure['kind']>> = {
  priority: 'commendation',
  warn: 'warning',
  rectify: 'rectification',
  'revoke-or-rectify': 'revocation',
};

/** In the programme's own words: the text goes into papers. Where a cap rests on a record of the system, the evaluation's page leads to it. */
function consequence(
  { evaluation: { grades } }: Programme,
  campaign: Campaign,
  { id, platform, totalHundredths, grade, caps }: Evaluation,
  kind: Measure['kind'],
) {
  const points = ((totalHundredths ?? 0) / 100).toFixed(2);
  const band = grades.bands.find((one) => one.id === grade);
  return {
    platform,
    kind,
    source: { kind: 'evaluation' as const, id },
    ground: campaign.title,
    facts: `得分 ${points}（满分 100），等次：${band?.zh ?? '–'}`,
    evidence: caps
      .map(({ id: cap, basis }) => {
        const words = grades.caps.find((one) => one.id === cap)?.zh ?? cap;
        return RECORD.test(basis) ? words : `${words}：${basis}`;
      })
      .join('\n'),
    clause: 'B5.3',
    dueOn: null,
  };
}

const RECORD = /^[a-z]{3}_[0-9a-z]{10}$/;

function commitAll(
  desk: Desk,
  act: Act<unknown>,
  moves: readonly Move[],
  messages: readonly Message[] = [],
): Promise<Result<Standpoint, Refusal>> {
  const standing = moves[0]?.write.next;
  if (standing === undefined) throw new Error('nothing moved');
  const { id, version, state } = standing;
  return commit(desk, act, moves, { id, version, state }, { messages });
}
