import { lengthInCharacters } from '@qichuang/base';
import type { Criterion, ScoreBand, ScoreSheets } from '../document/score-sheet.ts';
import { criteriaOf, type ScoringSheet } from './sheet-for.ts';
import { type CriterionScores, halfPoints, totalOf } from './totals.ts';

export type ScoreFaultKind =
  | 'unknown-criterion'
  | 'missing'
  | 'step'
  | 'range'
  | 'comment-needed'
  | 'comment-too-short'
  | 'comment-too-long'
  | 'unknown-recommendation'
  | 'unknown-doubt';

export interface ScoreFault {
  readonly kind: ScoreFaultKind;
  /** The criterion, or the part of the overall comment; absent where the sheet as a whole is meant. */
  readonly at?: string;
  readonly zh: string;
  readonly en: string;
}

export interface Scored {
  readonly scores: CriterionScores;
  /** By field: strengths, weaknesses, advice. */
  readonly overall: Readonly<Record<string, string>>;
  readonly recommendation: string;
  readonly doubts: readonly string[];
}

/**
 * Checks a filled-in sheet before it is handed in: every criterion in half points within its range, a comment with each
 * score in the lowest band, the overall comment within its length (needed for a total below the pass line or from 95).
 */
export function checkScores(sheet: ScoringSheet, scored: Scored): readonly ScoreFault[] {
  const criteria = criteriaOf(sheet);
  const known = new Set(criteria.map(({ id }) => id));
  const unknown = Object.keys(scored.scores).filter((id) => !known.has(id));
  return [
    ...unknown.map((id) => ({
      kind: 'unknown-criterion' as const,
      at: id,
      zh: `评分表没有“${id}”这一项。`,
      en: `The sheet has no criterion ${id}.`,
    })),
    ...criteria.flatMap((criterion) => criterionFaults(sheet, criterion, scored.scores)),
    ...overallFaults(sheet, totalOf(sheet, scored.scores), scored.overall),
    ...choiceFaults(sheet, scored),
  ];
}

function criterionFaults(
  { bands, scoring }: ScoringSheet,
  criterion: Criterion,
  scores: CriterionScores,
): readonly ScoreFault[] {
  const { id, zh, en, points } = criterion;
  const given = Object.hasOwn(scores, id) ? scores[id] : undefined;
  if (given === undefined) {
    return [{ kind: 'missing', at: id, zh: `“${zh}”尚未评分。`, en: `“${en}” is not scored yet.` }];
  }
  const { score, comment } = given;
  if (halfPoints(score) === undefined) {
    return [
      {
        kind: 'step',
        at: id,
        zh: `“${zh}”应以 ${scoring.step} 分为单位评分。`,
        en: `“${en}” is scored in steps of ${scoring.step}.`,
      },
    ];
  }
  if (score < 0 || score > points) {
    return [
      {
        kind: 'range',
        at: id,
        zh: `“${zh}”应在 0 至 ${points} 分之间。`,
        en: `“${en}” lies between 0 and ${points}.`,
      },
    ];
  }
  const lowest = bandOf(bands, criterion, score)?.id === bands.at(-1)?.id;
  if (!lowest || !scoring.commentRequired.includes('lowest-band') || comment.trim() !== '') return [];
  return [
    {
      kind: 'comment-needed',
      at: id,
      zh: `“${zh}”为最低档，须写明理由。`,
      en: `“${en}” is in the lowest band and needs a comment.`,
    },
  ];
}

/** The band a score lies in: by its share of the criterion's points. */
export function bandOf(
  bands: readonly ScoreBand[],
  { points }: Criterion,
  score: number,
): ScoreBand | undefined {
  // Compared as products of halves and whole percents, so that 90 % of 3.5 is met exactly where it should be.
  return bands.find(({ fromPercent }) => score * 2 * 100 >= fromPercent * points * 2);
}

function overallFaults(
  { scoring }: ScoringSheet,
  total: number,
  overall: Readonly<Record<string, string>>,
): readonly ScoreFault[] {
  const { minChars, maxChars, fields } = scoring.overallComment;
  const text = fields.map(({ id }) => overall[id] ?? '').join('');
  const found = lengthInCharacters(text.replace(/\s/g, ''));
  const tooLong = fields.filter(({ id }) => lengthInCharacters(overall[id] ?? '') > maxChars);
  const faults: ScoreFault[] = tooLong.map(({ id, zh, en }) => ({
    kind: 'comment-too-long',
    at: id,
    zh: `“${zh}”最多 ${maxChars} 字。`,
    en: `“${en}” has at most ${maxChars} characters.`,
  }));
  if (found < minChars) {
    faults.push({
      kind: 'comment-too-short',
      zh: `总体意见至少 ${minChars} 字，现有 ${found} 字。`,
      en: `The overall comment needs at least ${minChars} characters; it has ${found}.`,
    });
  }
  if (needsReason(scoring.commentRequired, total, scoring.passLine) && found === 0) {
    faults.push({
      kind: 'comment-needed',
      zh: `总分 ${total} 分，须在总体意见中写明理由。`,
      en: `A total of ${total} needs its reason in the overall comment.`,
    });
  }
  return faults;
}

const HIGH_TOTAL = 95;

function needsReason(
  required: ScoreSheets['scoring']['commentRequired'],
  total: number,
  passLine: number,
): boolean {
  return (
    (required.includes('total-below-60') && total < passLine) ||
    (required.includes('total-from-95') && total >= HIGH_TOTAL)
  );
}

function choiceFaults({ scoring }: ScoringSheet, scored: Scored): readonly ScoreFault[] {
  const faults: ScoreFault[] = [];
  if (!scoring.recommendation.some(({ id }) => id === scored.recommendation)) {
    faults.push({
      kind: 'unknown-recommendation',
      zh: '请选择是否建议支持。',
      en: 'Choose whether you recommend support.',
    });
  }
  for (const doubt of scored.doubts) {
    if (scoring.doubts.some(({ id }) => id === doubt)) continue;
    faults.push({
      kind: 'unknown-doubt',
      at: doubt,
      zh: '疑点类型不在列表内。',
      en: 'No such kind of doubt.',
    });
  }
  return faults;
}
