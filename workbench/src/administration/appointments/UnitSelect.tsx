import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useLanguage } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import type { UnitKind } from './roles.ts';

interface Props {
  readonly id: string;
  readonly kind: Exclude<UnitKind, 'operator'>;
  readonly value: string | null;
  readonly onChange: (unit: string) => void;
}

/** Where an office is held: an organisation found by typing, a recommending unit, or a programme's authority. */
export function UnitSelect({ id, kind, value, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const { options, loading } = useUnits(kind, useDeferredValue(typed));
  return (
    <Select
      id={id}
      value={value}
      loading={loading}
      style={{ width: '100%' }}
      showSearch={
        kind === 'organisation' ? { filterOption: false, onSearch: setTyped } : { optionFilterProp: 'label' }
      }
      options={[...options]}
      onChange={onChange}
    />
  );
}

interface Units {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly loading: boolean;
}

function useUnits(kind: Props['kind'], text: string): Units {
  const language = useLanguage();
  const organisations = useView(
    'list-organisations',
    { query: { limit: 50, ...(text === '' ? {} : { text }) } },
    { enabled: kind === 'organisation', keepOld: true },
  );
  const recommenders = useView('list-recommenders', {}, { enabled: kind === 'recommender' });
  const programmes = useView('list-programmes', {}, { enabled: kind === 'authority' });
  switch (kind) {
    case 'organisation':
      return {
        loading: organisations.isFetching,
        options: (organisations.data?.rows ?? []).map(({ id, name, uscc }) => ({
          value: id,
          label: `${name} ${uscc}`,
        })),
      };
    case 'recommender':
      return {
        loading: recommenders.isFetching,
        options: (recommenders.data?.rows ?? [])
          .filter(({ state }) => state === 'active')
          .map(({ id, name, nameEn }) => ({
            value: id,
            label: language === 'zh' ? name : `${nameEn} ${name}`,
          })),
      };
    case 'authority':
      return {
        loading: programmes.isFetching,
        options: [...new Map((programmes.data?.rows ?? []).map((row) => [row.id, row])).values()].map(
          ({ id, names }) => ({ value: id, label: names[language] }),
        ),
      };
  }
}
