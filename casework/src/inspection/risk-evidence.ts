import { addWorkingDays, addYears, type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import {
  type Evaluation,
  type Filing,
  type InspectionTask,
  type Measure,
  type Milestone,
  milestoneStandingOn,
  type Objection,
  type Organisation,
  type Platform,
  type Voice,
} from '@qichuang/domain';
import { changeOf } from '../changes/change.ts';
import { lastFilingCopy } from '../filings/filing-copy.ts';
import type { Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { isWithdrawn } from './results/correct-result.ts';

/** Something on record of a platform: what it is, where it stands, and its day. */
export interface RiskEvidence {
  readonly kind:
    | 'filing'
    | 'milestone'
    | 'measure'
    | 'evaluation'
    | 'inspection'
    | 'objection'
    | 'voice'
    | 'organisation';
  readonly id: string;
  readonly on: Day | null;
}

/** By the ids of the programme's points, what each rests on; how often a point counts is how much stands under it. */
export type EvidenceByPoint = Readonly<Record<string, readonly RiskEvidence[]>>;

/** The item under which inspectors look whether changes were filed (B5.4). */
const CHANGE_ITEM = 'i-change-filed';

/** What is on record of platforms, read at once for as many as are asked about. */
export interface OnRecord {
  readonly reports: readonly Filing[];
  /** Changes that were filed, with the last day on which they were still in time. */
  readonly changes: readonly { readonly filing: Filing; readonly dueOn: Day }[];
  readonly milestones: readonly Milestone[];
  readonly measures: readonly Measure[];
  readonly evaluations: readonly Evaluation[];
  readonly inspections: readonly InspectionTask[];
  readonly objections: readonly Objection[];
  /** Complaints that were found true. */
  readonly complaints: readonly Voice[];
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** Reads what counts for these platforms: by the platform where it is one, by the programme where they are many. */
export async function onRecord(
  desk: Pick<Desk, 'shelf' | 'calendar' | 'programmes'>,
  platforms: readonly Platform[],
): Promise<OnRecord> {
  const { shelf } = desk;
  const [first] = platforms;
  if (first === undefined) return NOTHING;
  const of = platforms.length === 1 ? { platform: first.id } : { programme: first.programme };
  const [reports, changes, milestones, measures, evaluations, inspections, objections] = await Promise.all([
    shelf.where('filing', { ...of, kind: 'annual-report' }),
    shelf.where('filing', { ...of, kind: 'change', state: ['submitted', 'endorsed', 'accepted'] }),
    shelf.where('milestone', of),
    shelf.where('measure', of),
    shelf.where('evaluation', { ...of, state: 'published' }),
    shelf.where('inspectionTask', { ...of, state: 'published' }),
    shelf.where('objection', {
      application: platforms.map(({ application }) => application),
      state: 'answered',
    }),
  ]);
  const voices = await shelf.where('voice', { ...of, state: ['answered', 'closed'] });
  const holders = [...new Set(platforms.map(({ organisation }) => organisation))];
  const organisations = await Promise.all(holders.map((id) => shelf.find('organisation', id)));
  return {
    reports,
    changes: await Promise.all(
      changes.map(async (filing) => ({ filing, dueOn: await lastDayOfFiling(desk, filing) })),
    ),
    milestones,
    measures,
    evaluations,
    // A result that was taken back counts for nothing.
    inspections: inspections.filter((one) => !isWithdrawn(one)),
    objections,
    complaints: voices.filter(({ kind, answer }) => kind === 'complaint' && answer?.upheld === true),
    organisations: new Map(organisations.flatMap((one) => (one === undefined ? [] : [[one.id, one]]))),
  };
}

const NOTHING: OnRecord = {
  reports: [],
  changes: [],
  milestones: [],
  measures: [],
  evaluations: [],
  inspections: [],
  objections: [],
  complaints: [],
  organisations: new Map(),
};

/** A change is filed within the programme's working days of the day from which it is true (B5.4). */
async function lastDayOfFiling(
  desk: Pick<Desk, 'shelf' | 'calendar' | 'programmes'>,
  filing: Filing,
): Promise<Day> {
  const programme = programmeAt(desk, filing.programmeDigest);
  const copy = await lastFilingCopy(desk, filing);
  if (copy === null) throw new Error(`change ${filing.id} was handed in without a copy`);
  const { effectiveOn } = changeOf(programme, filing, copy.values);
  return addWorkingDays(desk.calendar, effectiveOn, programme.reports.changeFiling.dueWorkingDays);
}

/** What speaks for and against one platform on a day, each with where it stands on record. */
export function evidenceOf(all: OnRecord, platform: Platform, today: Day): EvidenceByPoint {
  const own = <Thing extends { readonly platform: string | null }>(things: readonly Thing[]) =>
    things.filter((one) => one.platform === platform.id);
  const reports = own(all.reports);
  const measures = own(all.measures);
  const inspections = own(all.inspections);
  const rectifications = measures.filter(({ kind }) => kind === 'rectification');
  const graded = (grade: string) =>
    own(all.evaluations)
      .filter((one) => one.grade === grade)
      .map(asEvaluation);
  const late = reports.filter(isLate);
  const inTime = reports.filter((one) => one.state === 'accepted' && !isLate(one));
  return {
    'overdue-report': late.map(asFiling),
    'missing-report': reports
      .filter(
        ({ firstSubmittedAt, dueOn, state }) =>
          firstSubmittedAt === null && dueOn !== null && dueOn < today && state !== 'withdrawn',
      )
      .map(asFiling),
    'overdue-milestone': own(all.milestones)
      .filter((one) => milestoneStandingOn(one, today) === 'overdue')
      .map(({ id, dueOn }) => ({ kind: 'milestone', id, on: dueOn })),
    'unfiled-change': [
      ...all.changes
        .filter(
          ({ filing, dueOn }) => filing.platform === platform.id && isAfter(filing.firstSubmittedAt, dueOn),
        )
        .map(({ filing }) => asFiling(filing)),
      ...inspections.filter(({ findings }) => findsUnfiled(findings)).map(asInspection),
    ],
    'rectify-ordered': rectifications
      .filter(
        ({ source, state }) =>
          source.kind === 'inspection' &&
          (state === 'running' || state === 'fulfilled' || state === 'failed'),
      )
      .map(asMeasure),
    'rectify-failed': rectifications.filter(({ state }) => state === 'failed').map(asMeasure),
    'upheld-complaint': [
      ...all.objections
        .filter(({ application, answer }) => application === platform.application && findsTrue(answer))
        .map(
          ({ id, answer }): RiskEvidence => ({ kind: 'objection', id, on: dayOf(answer?.given?.at ?? null) }),
        ),
      ...own(all.complaints).map(
        ({ id, answer }): RiskEvidence => ({ kind: 'voice', id, on: dayOf(answer?.at ?? null) }),
      ),
    ],
    'grade-pass': graded('pass'),
    'grade-excellent': graded('excellent'),
    'dishonesty-record': (all.organisations.get(platform.organisation)?.records ?? [])
      .filter(({ state }) => state === 'effective')
      .map(() => ({ kind: 'organisation', id: platform.organisation, on: null })),
    'report-on-time-3y': lastThreeYears(inTime).map(asFiling).slice(0, 1),
  };
}

/** The programme's overrides that hold on a day, by its names for them. */
export function holdsOf(all: OnRecord, platform: Platform, today: Day): readonly string[] {
  const refused = all.inspections.some(
    (one) => one.platform === platform.id && one.findings?.overall === 'not-cooperating',
  );
  return [
    ...(today < addYears(platform.announcedOn, 1) ? ['first-year-after-designation'] : []),
    ...(refused ? ['not-cooperating-with-inspection'] : []),
  ];
}

/** A name put right is no fault of the platform's. */
function findsTrue(answer: Objection['answer']): boolean {
  return answer?.given != null && answer.conclusion !== 'not-upheld' && answer.correctedName === null;
}

function isLate({ firstSubmittedAt, dueOn }: Filing): boolean {
  return isAfter(firstSubmittedAt, dueOn);
}

function isAfter(at: Instant | null, due: Day | null): boolean {
  return at !== null && due !== null && dayIn(at, SHANGHAI) > due;
}

function findsUnfiled(findings: InspectionTask['findings']): boolean {
  return findings?.items.some(({ item, verdict }) => item === CHANGE_ITEM && verdict === 'rectify') ?? false;
}

/** The reports of three years running, the latest reported year among them; none where a year is missing. */
function lastThreeYears(reports: readonly Filing[]): readonly Filing[] {
  const latest = Math.max(...reports.map(({ period }) => Number(period)));
  const years = [0, 1, 2].map((back) => reports.find(({ period }) => Number(period) === latest - back));
  return years.some((one) => one === undefined) ? [] : years.flatMap((one) => one ?? []);
}

function dayOf(at: Instant | null): Day | null {
  return at === null ? null : dayIn(at, SHANGHAI);
}

function asFiling({ id, dueOn, firstSubmittedAt }: Filing): RiskEvidence {
  return { kind: 'filing', id, on: dayOf(firstSubmittedAt) ?? dueOn };
}

function asMeasure({ id, decided, proposed }: Measure): RiskEvidence {
  return { kind: 'measure', id, on: dayOf(decided?.at ?? proposed.at) };
}

function asEvaluation({ id }: Evaluation): RiskEvidence {
  return { kind: 'evaluation', id, on: null };
}

function asInspection({ id, endedOn }: InspectionTask): RiskEvidence {
  return { kind: 'inspection', id, on: endedOn };
}
