import { KIT_WORDS } from '@qichuang/language';
import { Button } from 'antd';
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
        <Button size="small" type="link" onClick={found}>
          {t(KIT_WORDS.dropFound)}
        </Button>
      </span>
    </p>
  );
}
