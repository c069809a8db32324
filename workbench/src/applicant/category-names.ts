import { findCategory, type Programme } from '@qichuang/programmes';
import { documentOf, useProgramme } from '../kit/programme.tsx';
import { useLanguage } from '../kit/words.ts';

/** The name of a category in the reader's language; its id until the programme is there. */
export function useCategoryName(programme: string | undefined) {
  const language = useLanguage();
  const document = documentOf(useProgramme(programme).data);
  return (category: string) => categoryName(document, category, language);
}

export function categoryName(programme: Programme | null, category: string, language: 'zh' | 'en'): string {
  return (programme === null ? undefined : findCategory(programme, category)?.names[language]) ?? category;
}
