import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './journey/stage.ts';
import { isListed } from './journey/years/achievement.ts';
import { openYears, type Years } from './journey/years/cast.ts';
import { isEvaluated } from './journey/years/evaluation.ts';
import { readsInEnglish } from './journey/years/in-english.ts';
import { isInspected } from './journey/years/inspected.ts';
import { isDrawn } from './journey/years/inspection.ts';
import { isRevoked, isWarnedAndRectifies } from './journey/years/measures.ts';
import { filesPlan } from './journey/years/plans.ts';
import { renames } from './journey/years/renaming.ts';
import { appliesAgain } from './journey/years/renewal.ts';
import { firstReport, lateReport } from './journey/years/reports.ts';
import { isSupported } from './journey/years/support.ts';
import { raisesProblem } from './journey/years/voice.ts';

describe('three years of one platform, from its announcement to its renewal, and the end of another', () => {
  let stage: Stage;
  let years: Years;
  let name: string;
  const scene = <Result>(title: string, play: () => Promise<Result>) =>
    stage.scene(`three-years-${title}`, play);

  beforeAll(async () => {
    stage = await openStage();
  });

  afterAll(async () => {
    await stage?.close();
  });

  test('two platforms are announced (A3.4, B5.1)', async () => {
    years = await scene('announced', () => openYears(stage));
    expect([years.first.number, years.second.number]).toEqual(['SDDE-LAB-2023-0001', 'SDDE-CTR-2023-0001']);
  });

  test('the yearly plan is opened by the clock, written, passed on and taken in (A3.7, B5.1)', () =>
    scene('plan', () => filesPlan(years, 2024)));

  test('an annual report is returned with its reason, put right and taken in (A4.3, B5.2)', () =>
    scene('report', () => firstReport(years)));

  test('a problem the report named is raised in its words and answered (A4.3, B6.3)', () =>
    scene('problem', () => raisesProblem(years)));

  test('another comes after its day: reminded of, listed as overdue, told as late (A3.7, B5.1)', () =>
    scene('late', () => lateReport(years)));

  test('a new name is filed; the earlier one is still found, and the certificate follows (B5.4)', async () => {
    name = await scene('renaming', () => renames(years));
  });

  test('it is evaluated from its own assessment to the published grade (A3.8, B5.3)', () =>
    scene('evaluation', () => isEvaluated(years)));

  test('it is warned, and rectifies what was found until that is found done (B5.3, B6.3)', () =>
    scene('rectification', () => isWarnedAndRectifies(years)));

  test('the other one loses its title: proposed by one, heard, decided by another, told to everyone (B5.3)', () =>
    scene('revocation', () => isRevoked(years)));

  test('who is inspected is drawn by ceremony from a published plan (A4.3, B6.3)', () =>
    scene('draw', () => isDrawn(years)));

  test('inspectors are drawn, find, sign, and another publishes what was found (A4.3, B6.3)', () =>
    scene('inspected', () => isInspected(years)));

  test('support is entered by its host and confirmed by its recommender (A4.2, B6.2)', () =>
    scene('support', () => isSupported(years)));

  test('an achievement is filed, scored, chosen and on the year’s public list (B5.3)', () =>
    scene('achievement', () => isListed(years)));

  test('before the three years are over the host is told and applies again (A3.6, B5.2)', () =>
    scene('renewal', () => appliesAgain(years)));

  test('all of it reads in English as well', () => scene('english', () => readsInEnglish(years, name)));

  test('no page threw a fault or met its own policy', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
