import { type Language, say, type Words } from '@qichuang/language';
import { createContext, useCallback, useContext } from 'react';

export const LanguageContext = createContext<Language>('zh');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Says a text of `language/` in the reader's language: `t(KIT_WORDS.saved, { time })`. */
export type Say = (words: Words, values?: Readonly<Record<string, string | number>>) => string;

export function useWords(): Say {
  const language = useLanguage();
  return useCallback((words, values) => say(words, language, values), [language]);
}
