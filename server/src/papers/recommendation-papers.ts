import { dayIn, SHANGHAI } from '@qichuang/base';
import {
  type RecommendationRow,
  recommendationLetterDocx,
  recommendationTableDocx,
  recommendationTableXlsx,
  type SheetTable,
  tableCsv,
} from '@qichuang/documents';
import {
  type Application,
  type RecommendationList,
  type RecommenderId,
  type Round,
  regionName,
} from '@qichuang/domain';
import { APPLICATION_LIST_WORDS, SCORE_TABLE_WORDS } from '@qichuang/language';
import type { FormValues, Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { standingValues } from '../views/case-form.ts';
import { nameOf } from '../views/names.ts';
import {
  categoryName,
  csvFile,
  docxFile,
  issueBy,
  type OfRound,
  programmeWords,
  xlsxFile,
} from './paper-words.ts';

/** D02: the letter a recommender sends its list with. */
export async function recommendationLetterPaper(
  house: House,
  { round, programme }: OfRound,
  list: RecommendationList,
): Promise<FileAnswer> {
  const { authority, programmeShort } = programmeWords(programme);
  const unit = await house.desk.shelf.find('recommender', list.recommender);
  const received = (
    await house.desk.shelf.where('application', { round: round.id, recommender: list.recommender })
  ).filter(({ receipt }) => receipt !== null);
  const recommended = list.entries
    .filter(({ verdict }) => verdict === 'recommend')
    .map(({ application }) => application as string);
  const issuedOn = list.confirmed === null ? null : dayIn(list.confirmed.at, SHANGHAI);
  const bytes = await recommendationLetterDocx({
    issue: issueBy(unit?.name ?? '', '', round.year, issuedOn),
    authority,
    year: round.year,
    programmeShort,
    callTitle: round.title.zh,
    callNumber: round.callNumber,
    unitWord: unit?.kind === 'city' ? '局' : '单位',
    siteCount: null,
    received: received.length,
    recommended: recommended.length,
    categories: round.categories
      .map((id) => ({
        name: categoryName(programme, id),
        count: received.filter((one) => one.category === id && recommended.includes(one.id)).length,
      }))
      .filter(({ count }) => count > 0),
    contactName: list.prepared === null ? '' : await nameOf(house, 'person', list.prepared.by),
    contactPhone: '',
  });
  return docxFile(`${unit?.name ?? ''}推荐函`, bytes);
}

/** D03: the table of what a recommender recommends, in the order of its ranks (A3.2, B5.1). */
export async function recommendationTablePaper(
  house: House,
  { round, programme }: OfRound,
  list: RecommendationList,
  format: 'xlsx' | 'docx' | 'csv',
): Promise<FileAnswer> {
  const recommender = await nameOf(house, 'recommender', list.recommender);
  const name = `${recommender}推荐汇总表`;
  const rows = await recommendedRows(house, programme, list);
  if (format === 'csv') return csvFile(name, tableCsv(shortTable(name, rows), 'zh'));
  const input = {
    recommender,
    year: round.year,
    programmeShort: programmeWords(programme).programmeShort,
    issuedOn: list.confirmed === null ? null : dayIn(list.confirmed.at, SHANGHAI),
    rows,
  };
  return format === 'xlsx'
    ? xlsxFile(name, await recommendationTableXlsx(input, 'full'))
    : docxFile(name, await recommendationTableDocx(input, 'full'));
}

async function recommendedRows(
  house: House,
  programme: Programme,
  list: RecommendationList,
): Promise<readonly RecommendationRow[]> {
  const entries = list.entries.filter(({ verdict }) => verdict === 'recommend');
  const rows = await Promise.all(
    entries.map(async ({ application: id, rank, opinion }) => {
      const application = await house.desk.shelf.find('application', id);
      if (application === undefined)
        throw new Error(`list ${list.id} names ${id}, which is not on the shelf`);
      return {
        category: application.category,
        row: await recommendedRow(house, programme, application, rank ?? 0, opinion),
      };
    }),
  );
  const place = ({ category, row }: (typeof rows)[number]) =>
    `${category} ${String(row.rank).padStart(6, '0')}`;
  return rows.sort((one, other) => (place(one) < place(other) ? -1 : 1)).map(({ row }) => row);
}

async function recommendedRow(
  house: House,
  programme: Programme,
  application: Application,
  rank: number,
  opinion: string,
): Promise<RecommendationRow> {
  const { shelf } = house.desk;
  const values = await standingValues(house, { application });
  const organisation = await shelf.find('organisation', application.organisation);
  const partners = await shelf.where('partnership', {
    application: application.id,
    state: ['pending', 'confirmed'],
  });
  const category = programme.categories.find(({ id }) => id === application.category);
  const directions = Array.isArray(values['directions']) ? (values['directions'] as readonly unknown[]) : [];
  return {
    rank,
    category: categoryName(programme, application.category),
    kind: category?.kinds?.find(({ id }) => id === application.kind)?.zh ?? null,
    platformName: application.name,
    organisationName: organisation?.name ?? '',
    uscc: organisation?.uscc ?? '',
    organisationKind: programme.applicantKinds.find(({ id }) => id === organisation?.kind)?.zh ?? '',
    registeredRegion: regionName(organisation?.region ?? '')?.zh ?? '',
    partners: partners.map(({ name, state }) => ({ name, confirmed: state === 'confirmed' })),
    directions: directions.map((id) => category?.directions.find((one) => one.id === id)?.zh ?? String(id)),
    headName: textIn(values, 'head_name'),
    staffFullTime: numberIn(values, 'staff_full_time'),
    staffTechnical: numberIn(values, 'staff_technical'),
    rdExpense3y: sumIn(values, 'figures_table', ['rd_expense']),
    fundsTotal: sumIn(values, 'funds_plan', ['funds_year1', 'funds_year2', 'funds_year3']),
    recordCheckedOn: organisation?.recordCheckedOn ?? null,
    recordResult:
      organisation?.recordCheckedOn == null
        ? ''
        : `${organisation.records.filter(({ state }) => state === 'effective').length} 条有效记录`,
    openReasons: application.reasons.map(({ text }) => text),
    recommenderOpinion: opinion,
    contactName: textIn(values, 'contact_name'),
    contactPhone: textIn(values, 'contact_phone'),
    applicationNumber: application.receipt ?? '',
    contentHash: application.copies.at(-1)?.hash ?? '',
  };
}

function textIn(values: FormValues, id: string): string {
  const value = values[id];
  return typeof value === 'string' ? value : '';
}

function numberIn(values: FormValues, id: string): number | null {
  const value = values[id];
  return typeof value === 'number' ? value : null;
}

function sumIn(values: FormValues, table: string, columns: readonly string[]): number | null {
  const rows = values[table];
  if (!Array.isArray(rows)) return null;
  const numbers = rows.flatMap((row: unknown) =>
    columns.flatMap((column) => {
      const cell = (row as Readonly<Record<string, unknown>> | null)?.[column];
      return typeof cell === 'number' ? [cell] : [];
    }),
  );
  return numbers.reduce((sum, one) => sum + one, 0);
}

function shortTable(title: string, rows: readonly RecommendationRow[]): SheetTable {
  const { rank, category, name, organisation, receipt } = APPLICATION_LIST_WORDS;
  return {
    title,
    columns: [
      { id: 'rank', title: rank, kind: 'integer' },
      { id: 'category', title: category, kind: 'text' },
      { id: 'name', title: name, kind: 'text' },
      { id: 'organisation', title: organisation, kind: 'text' },
      { id: 'receipt', title: receipt, kind: 'text' },
      { id: 'opinion', title: SCORE_TABLE_WORDS.opinion, kind: 'text' },
    ],
    rows: rows.map((row) => ({
      rank: row.rank,
      category: row.category,
      name: row.platformName,
      organisation: row.organisationName,
      receipt: row.applicationNumber,
      opinion: row.recommenderOpinion,
    })),
  };
}

/** The list of a recommender the reader may have papers of. */
export async function listOf(
  { desk }: House,
  round: Round,
  recommender: RecommenderId,
): Promise<RecommendationList | undefined> {
  const [list] = await desk.shelf.where('recommendationList', { round: round.id, recommender });
  return list;
}
