import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { FILING_KIND_WORDS, FILING_WORDS, type Language, periodWords, say } from '@qichuang/language';
import { filingForm, type Programme } from '@qichuang/programmes';
import type { PathStep } from '../kit/PathBar.tsx';

export type FilingView = ViewOf<(typeof REQUESTS)['see-filing']>;
export type FilingRow = ViewOf<(typeof REQUESTS)['list-filings']>['rows'][number];

/** What it is: kind with its period, or the kind of change. */
export function filingTitle(
  { kind, period, about, category }: Pick<FilingRow, 'kind' | 'period' | 'about' | 'category'>,
  language: Language,
  programme: Programme | null,
): string {
  const form =
    about === '' || programme === null ? undefined : filingForm(programme, { kind, category, about });
  const named = form?.sections[0]?.[language] ?? '';
  const between = language === 'zh' ? '' : ', ';
  return [say(FILING_KIND_WORDS[kind], language), periodWords(period, language) || named]
    .filter((part) => part !== '')
    .join(between === '' ? ' ' : between);
}

const DONE = ['accepted', 'not_accepted'];

/** The path of a filing: filled in, with the recommender where it passes one, with the authority. */
export function filingSteps({ kind, state, since, dueOn, answerBy }: FilingView): readonly PathStep[] {
  const places = [
    { stage: 'draft', ...FILING_WORDS.stageDraft },
    ...(kind === 'progress-report' ? [] : [{ stage: 'recommender', ...FILING_WORDS.stageRecommender }]),
    { stage: 'authority', ...FILING_WORDS.stageAuthority },
  ];
  const here = { draft: 0, returned: 0, withdrawn: 0, submitted: 1, endorsed: places.length - 1 }[
    state as string
  ];
  const current = here ?? places.length - 1;
  const over = DONE.includes(state);
  const due = answerBy ?? (dueOn === null ? null : `${dueOn}T15:59:59.000Z`);
  return places.map((place, nth) => ({
    ...place,
    state: stepState(nth, current, over, state),
    at: nth === current ? since : null,
    until: nth === current && current === 0 && state !== 'withdrawn' ? due : null,
  }));
}

function stepState(nth: number, current: number, over: boolean, state: string): PathStep['state'] {
  if (nth < current) return 'done';
  if (nth > current) return 'next';
  if (state === 'withdrawn' || state === 'not_accepted') return 'ended';
  return over ? 'done' : 'current';
}
