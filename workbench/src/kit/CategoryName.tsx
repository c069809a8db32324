import type { Language } from '@qichuang/language';
import { findCategory, type Programme } from '@qichuang/programmes';
import { documentOf, useProgramme, useProgrammeHere } from './programme.tsx';
import { useLanguage } from './words.ts';

/** A category by its name; a place is kept for it until the programme is there. */
export function CategoryName({ programme, category }: { programme: string; category: string }) {
  const language = useLanguage();
  const here = useProgrammeHere();
  const asked = useProgramme(here?.id === programme ? undefined : programme);
  const found = here?.id === programme ? here : documentOf(asked.data);
  return found === null ? '…' : categoryName(found, category, language);
}

export function categoryName(programme: Programme | null, category: string, language: Language): string {
  if (programme === null) return category;
  return findCategory(programme, category)?.names[language] ?? category;
}
