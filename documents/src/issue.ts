import type { Day } from '@qichuang/base';
import type { Head } from './layout/head.ts';
import type { ImprintLines } from './layout/imprint.ts';
import { officialDay } from './official-days.ts';

/** 发文字号: the office's own word, the year in full, a serial without leading zeros; null while it is not yet given. */
export interface DocumentNumber {
  readonly agency: string;
  readonly year: number;
  readonly serial: number | null;
}

/** What every issued paper has. Before it is signed the number and the day are blanks to be filled by hand. */
export interface Issue {
  /** 发文机关 in full. */
  readonly office: string;
  readonly number: DocumentNumber;
  readonly issuedOn: Day | null;
  /** 签发人, on papers that go to a higher office only. */
  readonly signer?: string;
}

/** 版记: who gets a copy; who printed it and when. */
export interface Imprint {
  readonly copies: readonly string[];
  readonly printedBy: string;
  readonly printedOn: Day | null;
}

const BLANK_DAY = '　　　　年　　月　　日';

/** `鲁工信数〔2025〕12号`, with hexagonal brackets (7.2.5). */
export function documentNumberWords({ agency, year, serial }: DocumentNumber): string {
  return `${agency}〔${year}〕${serial ?? '　　'}号`;
}

/** How an office speaks of itself in its papers: 我厅, 我局; 本单位 where its name does not say what it is. */
export function weOf(office: string): string {
  const kind = ['厅', '局', '委', '部'].find((one) => office.endsWith(one) || office.endsWith(`${one}员会`));
  return kind === undefined ? '本单位' : `我${kind}`;
}

export function issueDayWords(on: Day | null): string {
  return on === null ? BLANK_DAY : officialDay(on);
}

export function issuedHead(format: 'file' | 'letter', { office, number, signer }: Issue): Head {
  return { format, office, number: documentNumberWords(number), ...(signer === undefined ? {} : { signer }) };
}

export function imprintLines({ copies, printedBy, printedOn }: Imprint): ImprintLines {
  return { copies: copiesLine(copies), printed: { by: printedBy, on: issueDayWords(printedOn) } };
}

/** Letters name only who gets a copy (10.1). */
export function letterImprint(copies: readonly string[]): ImprintLines {
  return { copies: copiesLine(copies), printed: null };
}

function copiesLine(copies: readonly string[]): string | null {
  return copies.length === 0 ? null : `抄送：${copies.join('，')}。`;
}
