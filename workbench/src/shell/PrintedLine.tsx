import type { Instant } from '@qichuang/base';
import { formatInstant, SHELL_WORDS } from '@qichuang/language';
import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '../kit/words.ts';
import { serverNow } from '../wire/server-clock.ts';

/** Stands on paper alone: by whom and when a page was printed, by the clock deadlines are decided by. */
export function PrintedLine({ name, page }: { readonly name: string; readonly page: string }) {
  const t = useWords();
  const language = useLanguage();
  const at = usePrintedAt();
  return (
    <p className="printed-line">
      {t(SHELL_WORDS.printed, { at: formatInstant(at, language), name, page: `/app${page}` })}
    </p>
  );
}

function usePrintedAt(): Instant {
  const [at, setAt] = useState(serverNow);
  useEffect(() => {
    const printing = () => setAt(serverNow());
    window.addEventListener('beforeprint', printing);
    return () => window.removeEventListener('beforeprint', printing);
  }, []);
  return at;
}
