import { SHELL_WORDS } from '@qichuang/language';
import { useEffect } from 'react';
import { useWords } from './words.ts';

/** The title of the window, for pages without a PageHead. */
export function useTitle(title: string): void {
  const t = useWords();
  useEffect(() => {
    document.title = `${title} · ${t(SHELL_WORDS.brand)}`;
  }, [title, t]);
}
