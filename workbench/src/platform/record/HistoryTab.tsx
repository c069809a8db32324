import { PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { DataTable } from '../../kit/DataTable.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { PlatformRecord } from '../page/tabs.ts';
import { EntryBelief, EntrySpan, EntryValues } from './EntryText.tsx';
import { identityWords } from './IdentityTab.tsx';

/** Every entry there ever was, with both clocks; what was superseded stays to be read (B5.4). */
export function HistoryTab({ record }: { readonly record: PlatformRecord }) {
  const t = useWords();
  const language = useLanguage();
  const itemName = (item: string) =>
    record.items.find(({ id }) => id === item)?.title[language] ?? t(identityWords(item));
  return (
    <DataTable
      label={t(PLATFORM_RECORD_WORDS.history)}
      rows={record.history}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'item',
          title: t(PLATFORM_RECORD_WORDS.item),
          names: true,
          cell: ({ item, state }) => (
            <>
              {itemName(item)}
              {state === 'superseded' && (
                <small className="block muted">{t(PLATFORM_RECORD_WORDS.superseded)}</small>
              )}
            </>
          ),
        },
        {
          id: 'values',
          title: t(PLATFORM_RECORD_WORDS.content),
          cell: (entry) => <EntryValues entry={entry} platform={record.platform.id} />,
        },
        { id: 'span', title: t(PLATFORM_RECORD_WORDS.trueOn), cell: (entry) => <EntrySpan entry={entry} /> },
        {
          id: 'belief',
          title: t(PLATFORM_RECORD_WORDS.believed),
          cell: (entry) => <EntryBelief entry={entry} />,
        },
      ]}
    />
  );
}
