import { dayIn, type Instant, SHANGHAI, yearOf } from '@qichuang/base';
import { type EvaluationResults, evaluationResultsDocx } from '@qichuang/documents';
import {
  type Campaign,
  type Evaluation,
  type Measure,
  type Platform,
  type RecordEntry,
  recordAsOf,
} from '@qichuang/domain';
import { CAMPAIGN_KIND_WORDS, MEASURE_KIND_WORDS } from '@qichuang/language';
import { hasPreliminaryReview } from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { nameOf } from '../views/names.ts';
import { docxFile, imprintOf, issueBy, programmeWords } from './paper-words.ts';

interface Graded {
  readonly evaluation: Evaluation;
  readonly platform: Platform;
  /** What it and its holder were called on the day the results were published: the paper bears that date. */
  readonly names: { readonly platform: string; readonly holder: string };
  readonly recommender: string;
}

/** D13: the results of an evaluation with what followed and who was renamed; for the office that sends it out (A3.8, B5.3). */
export async function evaluationResultsPaper(house: House, campaign: Campaign): Promise<FileAnswer> {
  const programme = house.desk.programmes.get(campaign.programmeDigest);
  if (programme === undefined) throw new Error(`no programme ${campaign.programmeDigest}`);
  const graded = await gradedIn(house, campaign);
  const { authority, programmeDocument } = programmeWords(programme);
  const on = campaign.published === null ? null : dayIn(campaign.published.at, SHANGHAI);
  const number = campaign.published?.documentNumber ?? '';
  const fails = programme.evaluation.consequences.byGrade['fail'] ?? [];
  const bytes = await evaluationResultsDocx({
    issue: issueBy(authority, number, on === null ? campaign.year : yearOf(on), on),
    imprint: imprintOf(authority, on),
    recommends: hasPreliminaryReview(programme),
    programmeDocument,
    campaignTitle: campaign.title,
    scope: `${years(graded)}年度公布的`,
    kindName: CAMPAIGN_KIND_WORDS[campaign.kind].zh,
    from: campaign.from,
    until: campaign.until,
    failText: fails.map(({ zh }) => zh).join('后') || '按规定处理',
    graded: graded.flatMap(({ evaluation, ...of }) =>
      evaluation.grade === null ? [] : [{ ...named(of), grade: evaluation.grade }],
    ),
    measures: await measuresOf(house, graded),
    renamed: (await Promise.all(graded.map(({ platform }) => renamedIn(house, platform, campaign)))).flat(),
  });
  return docxFile(`${campaign.title}结果通报`, bytes);
}

async function gradedIn(house: House, campaign: Campaign): Promise<readonly Graded[]> {
  const evaluations = await house.desk.shelf.where('evaluation', { campaign: campaign.id });
  const found = await Promise.all(
    evaluations
      .filter(({ grade }) => grade !== null)
      .map(async (evaluation) => {
        const platform = await house.desk.shelf.find('platform', evaluation.platform);
        if (platform === undefined) throw new Error(`evaluation ${evaluation.id} without its platform`);
        return {
          evaluation,
          platform,
          names: await namesWhenPublished(house, platform, campaign),
          recommender: await nameOf(house, 'recommender', evaluation.recommender),
        };
      }),
  );
  return found.sort((one, other) => (one.platform.number < other.platform.number ? -1 : 1));
}

async function namesWhenPublished({ desk }: House, platform: Platform, { published }: Campaign) {
  const now = { platform: platform.name, holder: platform.organisationName };
  if (published === null) return now;
  const entries = await desk.shelf.where('recordEntry', { platform: platform.id, item: NAMES });
  const then = recordAsOf(entries, { on: dayIn(published.at, SHANGHAI), knownAt: published.at });
  const called = (item: string, today: string) => {
    const entry = then.findLast((one) => one.item === item);
    return entry === undefined ? today : textOf(entry);
  };
  return { platform: called('name', now.platform), holder: called('holder', now.holder) };
}

function years(graded: readonly Graded[]): string {
  return [...new Set(graded.map(({ platform }) => yearOf(platform.announcedOn)))].sort().join('、');
}

function named({ platform, names, recommender }: Omit<Graded, 'evaluation'>) {
  return {
    platformNumber: platform.number,
    platformName: names.platform,
    organisationName: names.holder,
    recommender,
  };
}

const GOES_AGAINST: readonly Measure['kind'][] = ['warning', 'rectification', 'revocation'];

/** Every platform for which something follows. What is still being heard is nobody else's affair: it is listed without saying what. */
async function measuresOf(
  { desk }: House,
  graded: readonly Graded[],
): Promise<EvaluationResults['measures']> {
  const lines = await Promise.all(
    graded.map(async (one) => {
      const { grade, id } = one.evaluation;
      if (grade !== 'pass' && grade !== 'fail') return [];
      const proposed = await desk.shelf.where('measure', { platform: one.platform.id });
      const own = proposed.filter(({ kind, source }) => GOES_AGAINST.includes(kind) && source.id === id);
      const decided = own.filter(({ decided, state }) => decided !== null && state !== 'dropped');
      if (decided.length === 0)
        return own.length === 0 || own.some(({ state }) => state !== 'dropped')
          ? [{ ...named(one), decided: null }]
          : [];
      return decided.map((measure) => ({ ...named(one), decided: decisionOf(measure) }));
    }),
  );
  return lines.flat();
}

function decisionOf({ id, kind, decided, dueOn }: Measure) {
  if (decided === null) throw new Error(`measure ${id} is not decided`);
  return {
    measure: MEASURE_KIND_WORDS[kind].zh,
    on: dayIn(decided.at, SHANGHAI),
    dueOn: kind === 'rectification' ? dueOn : null,
  };
}

const NAMES = ['name', 'holder'];

/** Names of the platform and its holder that changed within the period and were known when the results were published (B5.4). */
async function renamedIn(
  { desk }: House,
  { id }: Platform,
  { from, until, published }: Campaign,
): Promise<EvaluationResults['renamed']> {
  const entries = await desk.shelf.where('recordEntry', { platform: id, item: NAMES });
  const known = entries.filter((entry) => wasKnown(entry, published?.at ?? null));
  return NAMES.flatMap((item) => {
    const own = known
      .filter((entry) => entry.item === item)
      .sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
    return own.flatMap((entry, place) => {
      const before = own[place - 1];
      const inPeriod = entry.validFrom >= from && entry.validFrom <= until;
      return before === undefined || !inPeriod || textOf(before) === textOf(entry)
        ? []
        : [{ before: textOf(before), after: textOf(entry), on: entry.validFrom }];
    });
  });
}

/** Before the results are published: as known now. */
function wasKnown({ recordedAt, supersededAt, state }: RecordEntry, at: Instant | null): boolean {
  if (at === null) return state === 'standing';
  return recordedAt <= at && (supersededAt === null || at < supersededAt);
}

function textOf({ values }: RecordEntry): string {
  const { name } = values as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
}
