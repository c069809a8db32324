import { tableCsv } from '@qichuang/documents';
import type { RecommendationList } from '@qichuang/domain';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { AT, type Cases, NAMES, openCases } from '../testing/made-up-cases.ts';
import { allApplicationRows } from '../views/application-rows.ts';
import { applicationTable } from '../views/application-table.ts';
import { formAsSeen } from '../views/case-form.ts';
import { findSeen, type Seen } from '../views/standing.ts';
import { checkOpinionPaper, correctionPaper } from './case-papers.ts';
import { applicationFormPaper } from './form-paper.ts';
import { documentNumber } from './paper-words.ts';
import { callPaper } from './published-papers.ts';
import { recommendationLetterPaper, recommendationTablePaper } from './recommendation-papers.ts';

let cases: Cases;
let house: House;

beforeAll(async () => {
  cases = await openCases();
  // Papers lean on the desk, the store and the public address alone.
  house = { ...cases.room, settings: { publicUrl: new URL('https://qichuang.example') } } as unknown as House;
});

afterAll(async () => {
  await cases.store.close();
});

async function textOf(file: FileAnswer): Promise<string> {
  const zip = await JSZip.loadAsync(file.bytes as Uint8Array);
  const xml = await zip.file('word/document.xml')?.async('string');
  return (xml ?? '').replace(/<[^>]+>/g, '');
}

async function formFor(who: 'applicant' | 'expert'): Promise<string> {
  const seen = (await findSeen(house, cases.actors[who], cases.of('in_review').id)) as Seen;
  const shown = await formAsSeen(house, seen, cases.actors[who]);
  if (shown === null) throw new Error('no form');
  return textOf(await applicationFormPaper(house, seen, shown, 'zh'));
}

describe('papers say what their reader may know', () => {
  test('the form of an applicant is whole, that of an expert names nobody (B5.1)', async () => {
    const whole = await formFor('applicant');
    expect(whole).toContain(NAMES.head);
    expect(whole).toContain('SDDE25-LAB-');
    const redacted = await formFor('expert');
    for (const name of Object.values(NAMES)) expect(redacted.includes(name), name).toBe(false);
    expect(redacted).not.toContain('SDDE25-LAB-');
    expect(redacted).toContain('面向海洋');
  });

  test('the call, the opinion and the request for correction open and bear their names', async () => {
    const seen = (await findSeen(house, cases.actors.authority, cases.of('correction').id)) as Seen;
    const [check] = await house.desk.shelf.where('formalCheck', { application: seen.application.id });
    if (check === undefined) throw new Error('no check');
    expect(await textOf(await callPaper(house, seen))).toContain(seen.programme.authority.zh);
    expect(await textOf(await checkOpinionPaper(house, seen, check))).toContain(NAMES.applicant);
    const reasons = [{ target: 'attachment:credit-report', text: '缺少公章', clause: 'B4.1' }];
    const paper = await correctionPaper(house, seen, {
      kind: 'correction',
      reasons,
      by: seen.application.beganBy,
      at: AT,
      dueAt: AT,
    });
    expect(await textOf(paper)).toContain('公共信用信息报告');
    expect(paper.name).toMatch(/补正通知\.docx$/);
  });

  test('a recommender’s letter and table count what its list says (A3.2)', async () => {
    const { round, actors, of } = cases;
    const seen = (await findSeen(house, actors.recommender, of('submitted').id)) as Seen;
    const list = {
      id: 'lst_0000000000',
      round: round.id,
      recommender: seen.application.recommender,
      entries: [
        { application: of('submitted').id, verdict: 'recommend', rank: 1, opinion: '同意推荐' },
        { application: of('recommended').id, verdict: 'not-recommend', rank: null, opinion: '暂缓' },
      ],
      prepared: null,
      confirmed: null,
    } as unknown as RecommendationList;
    expect(await textOf(await recommendationLetterPaper(house, seen, list))).toContain(NAMES.recommender);
    const table = await recommendationTablePaper(house, seen, list, 'csv');
    const lines = new TextDecoder()
      .decode(table.bytes as Uint8Array)
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('同意推荐');
    const docx = await recommendationTablePaper(house, seen, list, 'docx');
    expect(await textOf(docx)).toContain(NAMES.head);
  });

  test('an export has the rows of the list, and its columns in both languages', async () => {
    const rows = await allApplicationRows(cases.room, cases.actors.recommender, { sort: 'receipt' });
    for (const language of ['zh', 'en'] as const) {
      const table = applicationTable(rows, house.desk.programmes, language);
      const lines = new TextDecoder().decode(tableCsv(table, language)).trim().split('\r\n');
      expect(lines).toHaveLength(rows.length + 1);
    }
  });

  test('a document number is read in its parts, and what is missing stays blank', () => {
    expect(documentNumber('鲁工信数〔2025〕12号', 2024)).toEqual({
      agency: '鲁工信数',
      year: 2025,
      serial: 12,
    });
    expect(documentNumber('', 2024)).toEqual({ agency: '', year: 2024, serial: null });
  });
});
