import { ASSIGNMENT_WORDS, STANDING_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { givenTo } from './given.ts';

interface Props {
  readonly id?: string;
  readonly category: string;
  readonly value: string | null;
  readonly onChange: (expert: string | null, name: string) => void;
  readonly placeholder?: string;
}

/** Finds an active expert of a category by typing name or institution. Whoever has a conflict is refused by the server. */
export function ExpertSelect({ id, category, value, onChange, placeholder }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const found = useView(
    'list-experts',
    { query: { category, limit: 50, ...(text === '' ? {} : { text }) } },
    { keepOld: true },
  );
  const experts = found.data?.rows.filter(({ state }) => state === 'active') ?? [];
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      value={value}
      allowClear
      placeholder={placeholder}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={experts
        .toSorted((one, other) => givenTo(one) - givenTo(other))
        .map(({ id: expert, name, institution, given, declared, away }) => ({
          value: expert,
          label: [
            t(ASSIGNMENT_WORDS.expertLoad, {
              name,
              institution: institution.name,
              load: givenTo({ given }),
            }),
            ...(away !== null ? [t(STANDING_WORDS[away])] : []),
            ...(away === null && !declared ? [t(STANDING_WORDS['not-declared'])] : []),
          ].join(' · '),
        }))}
      onChange={(chosen: string | undefined) =>
        onChange(chosen ?? null, experts.find(({ id: expert }) => expert === chosen)?.name ?? '')
      }
    />
  );
}
