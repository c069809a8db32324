import { minutesDocx, type SheetTable, tableCsv, tableXlsx } from '@qichuang/documents';
import type { Ranking } from '@qichuang/domain';
import { APPLICATION_LIST_WORDS, SCORE_TABLE_WORDS } from '@qichuang/language';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { rankingView } from '../views/ranking-view.ts';
import { categoryName, csvFile, docxFile, type OfRound, programmeWords, xlsxFile } from './paper-words.ts';
import { jsonList } from './published-papers.ts';

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
