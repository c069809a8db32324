import type { Day } from '@qichuang/base';
import type { DocumentNumber, Imprint, Issue, Scheme } from '@qichuang/documents';
import type { Round } from '@qichuang/domain';
import { findCategory, type Programme } from '@qichuang/programmes';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A round with the programme it is held by: what its papers speak of. */
export interface OfRound {
  readonly round: Round;
  readonly programme: Programme;
}

export function docxFile(name: string, bytes: Uint8Array) {
  return { name: `${name}.docx`, media: DOCX, bytes };
}

export function xlsxFile(name: string, bytes: Uint8Array) {
  return { name: `${name}.xlsx`, media: XLSX, bytes };
}

export function csvFile(name: string, bytes: Uint8Array) {
  return { name: `${name}.csv`, media: 'text/csv; charset=utf-8', bytes };
}

/** What papers of a programme call it, its plan and its authority. */
export function programmeWords({ names, authority }: Programme) {
  return { programmeShort: names.zh, programmeDocument: names.documentZh, authority: authority.zh };
}

/** Which plan a programme follows: a city's own takes the clauses of one of the two. */
export function schemeOf({ clauses }: Programme): Scheme {
  return clauses.some(({ id }) => id.startsWith('B')) ? 'B' : 'A';
}

const NUMBER = /^(.*?)[〔[（(](\d{4})[〕\]）)]\s*(\d+)?\s*号?$/u;

/** `鲁工信数〔2025〕12号` in its parts; what is not yet given stays a blank to be filled by hand. */
export function documentNumber(text: string, year: number): DocumentNumber {
  const [, agency = text, given, serial] = NUMBER.exec(text.trim()) ?? [];
  return {
    agency: agency.trim(),
    year: given === undefined ? year : Number(given),
    serial: serial === undefined ? null : Number(serial),
  };
}

export function issueBy(office: string, number: string, year: number, issuedOn: Day | null): Issue {
  return { office, number: documentNumber(number, year), issuedOn };
}

export function imprintOf(office: string, printedOn: Day | null, copies: readonly string[] = []): Imprint {
  return { copies, printedBy: office, printedOn };
}

export function categoryName(programme: Programme, id: string): string {
  return findCategory(programme, id)?.names.zh ?? id;
}
