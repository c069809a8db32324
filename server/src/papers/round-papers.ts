import { addDays, dayIn, SHANGHAI } from '@qichuang/base';
import {
  minutesDocx,
  objectionLettersDocx,
  type RecommendationRow,
  recommendationLetterDocx,
  recommendationTableDocx,
  recommendationTableXlsx,
  type SheetTable,
  tableCsv,
  tableXlsx,
} from '@qichuang/documents';
import {
  type Application,
  type Objection,
  type Ranking,
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
import { rankingView } from '../views/ranking-view.ts';
import { categoryName, csvFile, docxFile, issueBy, programmeWords, xlsxFile } from './paper-words.ts';
import { jsonList } from './published-papers.ts';

interface OfRound {
  readonly round: Round;
  readonly programme: Programme;
}

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

/** The ranked list with every score, as a table. */
export async function rankingPaper(
  house: House,
  { round, programme }: OfRound,
  category: string,
  format: 'xlsx' | 'csv' | 'json',
): Promise<FileAnswer | null> {
  const view = await rankingView(house, round, programme, category);
  if (view === undefined) return null;
  const title = `${round.title.zh}${categoryName(programme, category)}评审排名`;
  if (format === 'json') return jsonList(title, { lines: view.lines });
  const most = Math.max(0, ...view.lines.map(({ scores }) => scores.length));
  const scoreIds = Array.from({ length: most }, (_, index) => `score${index + 1}`);
  const { receipt, name, organisation, recommender } = APPLICATION_LIST_WORDS;
  const table: SheetTable = {
    title,
    columns: [
      { id: 'place', title: SCORE_TABLE_WORDS.place, kind: 'integer' },
      { id: 'receipt', title: receipt, kind: 'text' },
      { id: 'name', title: name, kind: 'text' },
      { id: 'organisation', title: organisation, kind: 'text' },
      { id: 'recommender', title: recommender, kind: 'text' },
      { id: 'mean', title: SCORE_TABLE_WORDS.mean, kind: 'decimal' },
      { id: 'trimmed', title: SCORE_TABLE_WORDS.trimmed, kind: 'decimal' },
      ...scoreIds.map((id, index) => ({
        id,
        title: { zh: `评分${index + 1}`, en: `Score ${index + 1}` },
        kind: 'decimal' as const,
      })),
      { id: 'selected', title: SCORE_TABLE_WORDS.selected, kind: 'text' },
      { id: 'reason', title: SCORE_TABLE_WORDS.reason, kind: 'text' },
    ],
    rows: view.lines.map((line) => ({
      place: line.place,
      receipt: line.receipt,
      name: line.name,
      organisation: line.organisation,
      recommender: line.recommender,
      mean: line.mean,
      trimmed: line.trimmed,
      ...Object.fromEntries(scoreIds.map((id, index) => [id, line.scores[index] ?? null])),
      selected: line.selected ? SCORE_TABLE_WORDS.yes.zh : SCORE_TABLE_WORDS.no.zh,
      reason: line.reason,
    })),
  };
  return format === 'csv'
    ? csvFile(title, tableCsv(table, 'zh'))
    : xlsxFile(title, await tableXlsx(table, 'zh'));
}

/** D07: the minutes of the meeting that decided. */
export async function minutesPaper(
  house: House,
  { round, programme }: OfRound,
  ranking: Ranking,
): Promise<FileAnswer | null> {
  const { minutes, lines, category } = ranking;
  if (minutes === null) return null;
  const icc = ranking.comparison?.icc;
  const { authority } = programmeWords(programme);
  const reviews = await house.desk.shelf.where('review', { round: round.id, category });
  const view = await rankingView(house, round, programme, category);
  const chosen = lines.filter(({ selected }) => selected);
  const lowest = Math.min(...chosen.map(({ meanHundredths }) => meanHundredths));
  const bytes = await minutesDocx({
    authority,
    year: round.year,
    number: Number(/(\d+)\D*$/.exec(minutes.number)?.[1] ?? 0),
    heldOn: minutes.heldOn,
    chair: minutes.chair,
    roundTitle: round.title.zh,
    accepted: lines.length,
    experts: new Set(reviews.filter(({ state }) => state === 'scored').map(({ expert }) => expert)).size,
    scores: reviews.filter(({ state }) => state === 'scored').length,
    recusals: reviews.filter(({ state }) => state === 'recused').length,
    agreement: icc === undefined || icc === null ? '—' : `ICC(1,k) = ${icc.value.toFixed(2)}`,
    categories: [
      {
        name: categoryName(programme, category),
        cutScore: chosen.length === 0 ? '—' : (lowest / 100).toFixed(2),
        selected: chosen.length,
        target: view?.target?.number ?? 0,
        cumulative: (view?.target?.designated ?? 0) + chosen.length,
      },
    ],
    discussed: lines.filter(({ reason }) => reason.trim() !== '').length,
    findings: [minutes.text, ...lines.map(({ reason }) => reason)].filter((text) => text.trim() !== ''),
    noticeDays: programme.sharedRules.notice.workingDays,
    attendees: minutes.attendees,
    absent: minutes.absent,
    observers: minutes.observers,
  });
  return docxFile(`${round.title.zh}${categoryName(programme, category)}评审会议纪要`, bytes);
}

const SUPPLEMENT_DAYS = 5;
const REVIEW_DAYS = 60;

/** D09: the letter that fits where the objection stands; `null` before anything was decided on it. */
export async function objectionLetterPaper(
  house: House,
  { round, programme }: OfRound,
  objection: Objection,
): Promise<FileAnswer | null> {
  const application = await house.desk.shelf.find('application', objection.application);
  const { authority } = programmeWords(programme);
  const at = objection.answer?.given?.at ?? objection.handledBy?.at ?? null;
  const common = {
    issue: issueBy(authority, '', round.year, at === null ? null : dayIn(at, SHANGHAI)),
    platformName: application?.name ?? '',
  };
  const received = { objector: objection.objector.name, receivedOn: dayIn(objection.filedAt, SHANGHAI) };
  const { answer, invalid, number: objectionNumber } = objection;
  const name = `异议${objectionNumber}`;
  if (objection.state === 'invalid' && invalid !== null) {
    const kind = invalid.kind;
    const supplementUntil = addDays(at === null ? received.receivedOn : dayIn(at, SHANGHAI), SUPPLEMENT_DAYS);
    const reason =
      kind === 'incomplete-evidence'
        ? ({ kind: 'incomplete', supplementUntil } as const)
        : ({ kind } as const);
    return docxFile(
      `${name}不予受理告知书`,
      await objectionLettersDocx({ ...common, kind: 'not-accepted', ...received, reason, elsewhere: null }),
    );
  }
  if (answer !== null) {
    const { facts, clause, conclusion } = answer;
    const letter = {
      ...common,
      kind: 'answered' as const,
      objector: received.objector,
      objectionNumber,
      methods: ['调阅材料'],
      facts,
      clause,
      conclusion,
      reviewDays: REVIEW_DAYS,
    };
    return docxFile(`${name}答复`, await objectionLettersDocx(letter));
  }
  if (objection.state !== 'accepted') return null;
  return docxFile(
    `${name}受理通知书`,
    await objectionLettersDocx({
      ...common,
      kind: 'accepted',
      ...received,
      objectionNumber,
      dueOn: objection.answerDueOn,
    }),
  );
}
