import { KIT_WORDS } from '@qichuang/language';
import type { Found } from '../wire/use-kept.ts';
import { useWords } from './words.ts';

/** Tells that what was written earlier and never sent is back, and offers to begin anew. */
export function FoundNote({ found }: { readonly found: Found }) {
  const t = useWords();
  if (found === null) return null;
  return (
    <p className="notice info" role="status">
      <span>
        {t(KIT_WORDS.found)}{' '}
        <button type="button" className="quiet-link" onClick={found}>
          {t(KIT_WORDS.dropFound)}
        </button>
      </span>
    </p>
  );
}
