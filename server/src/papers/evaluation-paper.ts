import { dayIn, SHANGHAI, yearOf } from '@qichuang/base';
import { type EvaluationResults, evaluationResultsDocx } from '@qichuang/documents';
import type { Campaign, Evaluation, Platform, RecordEntry } from '@qichuang/domain';
import { CAMPAIGN_KIND_WORDS, MEASURE_KIND_WORDS } from '@qichuang/language';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { nameOf } from '../views/names.ts';
import { docxFile, imprintOf, issueBy, programmeWords } from './paper-words.ts';

interface Graded {
  readonly evaluation: Evaluation;
  readonly platform: Platform;
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
    imprint: imprintOf(authority, on, [...new Set(graded.map(({ recommender }) => recommender))].sort()),
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
          recommender: await nameOf(house, 'recommender', evaluation.recommender),
        };
      }),
  );
  return found.sort((one, other) => (one.platform.number < other.platform.number ? -1 : 1));
}

function years(graded: readonly Graded[]): string {
  return [...new Set(graded.map(({ platform }) => yearOf(platform.announcedOn)))].sort().join('、');
}

function named({ platform, recommender }: Pick<Graded, 'platform' | 'recommender'>) {
  const { number, name, organisationName } = platform;
  return { platformNumber: number, platformName: name, organisationName, recommender };
}

/** What was decided of it so far; what is still being heard is nobody else's affair. */
async function measuresOf(
  { desk }: House,
  graded: readonly Graded[],
): Promise<EvaluationResults['measures']> {
  const lines = await Promise.all(
    graded.map(async (one) => {
      const measures = await desk.shelf.where('measure', {
        platform: one.platform.id,
        state: ['decided', 'running', 'fulfilled', 'failed'],
      });
      return measures
        .filter(({ kind, source }) => kind !== 'commendation' && source.id === one.evaluation.id)
        .map(({ kind, dueOn }) => ({
          ...named(one),
          measure: MEASURE_KIND_WORDS[kind].zh,
          dueOn: kind === 'rectification' ? dueOn : null,
        }));
    }),
  );
  return lines.flat();
}

const NAMES = ['name', 'holder'];

/** Names of the platform and its holder that changed within the period (B5.4). */
async function renamedIn(
  { desk }: House,
  { id }: Platform,
  { from, until }: Campaign,
): Promise<EvaluationResults['renamed']> {
  const entries = await desk.shelf.where('recordEntry', { platform: id, item: NAMES, state: 'standing' });
  return NAMES.flatMap((item) => {
    const own = entries
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

function textOf({ values }: RecordEntry): string {
  const { name } = values as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
}
