import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  ASSIGNMENT_WORDS,
  CLOSENESS_WORDS,
  type Language,
  PANEL_WORDS,
  STANDING_WORDS,
} from '@qichuang/language';
import type { Say } from '../../kit/words.ts';

export type Closeness = ViewOf<(typeof REQUESTS)['list-reader-candidates']>['rows'][number]['closeness'];

/** Why an expert is as close as that, in words; that nothing is known of it where nothing is. */
export function groundsOf({ grounds }: Closeness, t: Say, language: Language): string {
  if (grounds.length === 0) return t(CLOSENESS_WORDS.none);
  return grounds
    .map((ground) => t(CLOSENESS_WORDS[ground.kind], { named: ground[language] }))
    .join(language === 'zh' ? '；' : '; ');
}

const BARS = { ...STANDING_WORDS, ...PANEL_WORDS, ...ASSIGNMENT_WORDS, ...CLOSENESS_WORDS };

/** What bars an expert from an application, in words. */
export function barOf(why: string, t: Say): string {
  return why in BARS ? t(BARS[why as keyof typeof BARS]) : why;
}
