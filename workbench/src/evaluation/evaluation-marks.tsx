import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { CAMPAIGN_STATE_WORDS, EVALUATION_STATE_WORDS, formatDecimal, GRADE_WORDS } from '@qichuang/language';
import { useWords } from '../kit/words.ts';

export type Campaign = ViewOf<(typeof REQUESTS)['see-campaign']>;
export type CampaignMember = Campaign['members'][number];
export type CampaignRow = ViewOf<(typeof REQUESTS)['list-campaigns']>['rows'][number];
export type Evaluation = ViewOf<(typeof REQUESTS)['see-evaluation']>;
export type EvaluationRow = ViewOf<(typeof REQUESTS)['list-evaluations']>['rows'][number];

const GRADE_TAGS = {
  excellent: 'tag good',
  good: 'tag good',
  pass: 'tag soft',
  fail: 'tag bad',
} as const satisfies Readonly<Record<NonNullable<EvaluationRow['grade']>, string>>;

export function CampaignState({ state }: Pick<CampaignRow, 'state'>) {
  const t = useWords();
  return <span className={lookOf(state)}>{t(CAMPAIGN_STATE_WORDS[state])}</span>;
}

export function EvaluationState({ state }: Pick<EvaluationRow, 'state'>) {
  const t = useWords();
  return <span className={lookOf(state)}>{t(EVALUATION_STATE_WORDS[state])}</span>;
}

/** The grade in words, or a dash while there is none for this reader. */
export function GradeMark({ grade }: Pick<EvaluationRow, 'grade'>) {
  const t = useWords();
  return grade === null ? <>–</> : <span className={GRADE_TAGS[grade]}>{t(GRADE_WORDS[grade])}</span>;
}

/** Hundredths of a point as points with two decimals. */
export function pointsOf(hundredths: number | null): string {
  return hundredths === null ? '–' : formatDecimal(hundredths / 100, 2);
}

function lookOf(state: CampaignRow['state'] | EvaluationRow['state']): string {
  if (state === 'published') return 'tag good';
  return state === 'cancelled' || state === 'excused' ? 'tag' : 'tag moving';
}
