import type { Words } from '@qichuang/language';
import { useLanguage, useSay } from '../frame/context.ts';

const HAN = /\p{Script=Han}/u;

/** Text that exists in Chinese only: marked as Chinese wherever the page around it is not. */
export function Chinese({ text }: { readonly text: string }) {
  return useLanguage() === 'zh' || !HAN.test(text) ? text : <span lang="zh-CN">{text}</span>;
}

/** A name of the programme in the reader's language; Chinese and marked so where there is no other. */
export function Named({ name }: { readonly name: Words }) {
  const t = useSay();
  return <Chinese text={t(name)} />;
}
