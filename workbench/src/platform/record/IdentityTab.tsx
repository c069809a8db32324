import { IDENTITY_WORDS, PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';
import type { PlatformRecord } from '../page/tabs.ts';
import { AsOfBar } from './AsOfBar.tsx';
import { EntrySpan, EntryValues } from './EntryText.tsx';

/** What the platform was known by on a day (B5.4). */
export function IdentityTab({ record }: { readonly record: PlatformRecord }) {
  const t = useWords();
  return (
    <>
      <AsOfBar />
      {record.identity.length === 0 && <p className="muted">{t(PLATFORM_RECORD_WORDS.nothing)}</p>}
      <dl className="facts">
        {record.identity.map((entry) => (
          <div key={entry.id} className="fact-row">
            <dt>{t(identityWords(entry.item))}</dt>
            <dd>
              <EntryValues entry={entry} platform={record.platform.id} />
              <small className="muted">
                <EntrySpan entry={entry} />
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function identityWords(item: string) {
  const known: Readonly<Record<string, { readonly zh: string; readonly en: string } | undefined>> =
    IDENTITY_WORDS;
  return known[item] ?? { zh: item, en: item };
}
