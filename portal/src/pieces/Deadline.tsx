import type { Instant } from '@qichuang/base';
import { PORTAL_WORDS } from '@qichuang/language';
import { useLanguage, useSay } from '../frame/context.ts';
import { AtMoment } from './Moments.tsx';

/** `2025-12-24（周三） 17:30 截止`, `closes Wed 24 Dec 2025, 17:30 (UTC+8)`: the word stands where the language wants it. */
export function Deadline({ at, passed = false }: { readonly at: Instant; readonly passed?: boolean }) {
  const language = useLanguage();
  const t = useSay();
  const word = t(passed ? PORTAL_WORDS.home.closed : PORTAL_WORDS.home.closes);
  return language === 'zh' ? (
    <>
      <AtMoment at={at} as="deadline" /> {word}
    </>
  ) : (
    <>
      {word} <AtMoment at={at} as="deadline" />
    </>
  );
}
