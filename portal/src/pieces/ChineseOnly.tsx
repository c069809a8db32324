import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { useLanguage } from '../frame/context.ts';

/** Tells English readers which contents of the page exist in Chinese only. */
export function ChineseOnly({ what = PORTAL_WORDS.frame.chineseOnly }: { readonly what?: Words }) {
  return useLanguage() === 'zh' ? null : <p className="chinese-only">{what.en}</p>;
}
