import { dayIn, SHANGHAI } from '@qichuang/base';
import { type SheetTable, tableCsv, tableXlsx } from '@qichuang/documents';
import { PORTAL_EXPORT_COLUMNS } from '@qichuang/language';
import type { ExportFormat } from '@qichuang/portal';
import type { FileAnswer } from '../http/file-answer.ts';
import { csvFile, xlsxFile } from '../papers/paper-words.ts';
import { jsonList } from '../papers/published-papers.ts';
import type { Asked } from './asked.ts';
import { chainNames, chainsOn } from './chains.ts';
import { directoryRows } from './directory/directory-rows.ts';
import { filterOf } from './directory/filter.ts';
import { type Listed, listFor } from './lists.ts';
import { categoryName, cityName, nameOfCategory, nameOfProgramme, programmeInForce } from './names.ts';
import { announcementsPage, noticesPage } from './publicity.ts';

type Cell = string | number | null;
type Rows = readonly Readonly<Record<string, Cell>>[];

/** The directory whole, as filtered on the page. */
export async function exportDirectory(asked: Asked, format: ExportFormat): Promise<FileAnswer> {
  const { house, query, language, at } = asked;
  const filter = filterOf(query);
  const today = dayIn(at, SHANGHAI);
  const platforms = await directoryRows(house, filter, today);
  const chainName = chainNames(house);
  const chainOf = await chainsOn(house, filter.on ?? today);
  const rows = platforms.map((platform) => ({
    number: platform.number,
    name: platform.name,
    category: nameOfCategory(house, platform)[language],
    programme: nameOfProgramme(house, platform.programme)[language],
    organisation: platform.organisationName,
    partners: platform.partners.join('、'),
    city: cityName(platform.city)[language],
    chain: chainName(chainOf(platform))[language],
    announcedOn: platform.announcedOn,
    validUntil: platform.validUntil,
    state: platform.state,
  }));
  return table(asked, '平台名录', rows, format);
}

/** One list whole, as filtered on the page. */
export function exportList(
  asked: Asked,
  title: string,
  programme: string,
  entries: readonly Listed[],
  format: ExportFormat,
): Promise<FileAnswer> {
  const found = programmeInForce(asked.house, programme);
  const rows = listFor(entries, asked.query).map((entry) => ({
    number: entry.number ?? '',
    name: entry.name,
    category: found === undefined ? entry.category : categoryName(found, entry.category)[asked.language],
    organisation: entry.organisation,
    partners: entry.partners.join('、'),
    recommender: entry.recommender,
    reasons: entry.acceptedReasons.map(({ text }) => text).join('；'),
  }));
  return table(asked, title, rows, format);
}

/** All notices, or all announcements, whole. */
export async function exportIndex(
  asked: Asked,
  which: 'notices' | 'announcements',
  format: ExportFormat,
): Promise<FileAnswer> {
  const whole: Asked = { ...asked, query: new URLSearchParams(asked.query) };
  whole.query.delete('page');
  const rows: Rows =
    which === 'notices'
      ? (await noticesPage(whole)).notices.map(({ id, title, number, publishedOn, closesAt, count }) => ({
          id,
          title,
          number,
          publishedOn,
          closesAt,
          count,
        }))
      : (await announcementsPage(whole)).announcements.map(
          ({ id, title, documentNumber, announcedOn, validUntil, count }) => ({
            id,
            title,
            number: documentNumber,
            publishedOn: announcedOn,
            validUntil,
            count,
          }),
        );
  return table(asked, which === 'notices' ? '公示' : '公布名单', rows, format);
}

async function table(
  { language }: Asked,
  title: string,
  rows: Rows,
  format: ExportFormat,
): Promise<FileAnswer> {
  if (format === 'json') return jsonList(title, { rows });
  const ids = Object.keys(rows[0] ?? { name: '' });
  const sheet: SheetTable = {
    title,
    columns: ids.map((id) => ({
      id,
      title: PORTAL_EXPORT_COLUMNS[id] ?? { zh: id, en: id },
      kind: id === 'count' ? 'integer' : 'text',
    })),
    rows,
  };
  return format === 'csv'
    ? csvFile(title, tableCsv(sheet, language))
    : xlsxFile(title, await tableXlsx(sheet, language));
}
