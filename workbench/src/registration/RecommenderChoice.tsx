import { ENTRY_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import { inOrderFor } from '../applicant/recommenders.ts';
import { FormRow } from '../kit/FormRow.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import type { ViewQuery } from '../wire/use-view.ts';

type Recommender = NonNullable<ViewQuery<'list-recommenders'>['data']>['rows'][number];

interface Props {
  readonly region: string;
  readonly recommenders: readonly Recommender[];
  readonly value: string | null;
  readonly onChange: (recommender: string | null) => void;
}

/** By whom an organisation is recommended unless it says otherwise: the bureau of its city stands first (A3.2, B5.1). */
export function RecommenderChoice({ region, recommenders, value, onChange }: Props) {
  const t = useWords();
  const language = useLanguage();
  return (
    <FormRow label={t(ENTRY_WORDS.recommender)}>
      {(ids) => (
        <Select
          {...ids}
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          value={value}
          options={inOrderFor(region, recommenders).map(({ id, name, nameEn }) => ({
            value: id,
            label: language === 'zh' ? name : nameEn,
          }))}
          onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
        />
      )}
    </FormRow>
  );
}

/** The bureau of the city a region lies in, if there is one. */
export function bureauOf(region: string, recommenders: readonly Recommender[]): string | null {
  const [first] = inOrderFor(region, recommenders);
  return first?.city !== null && first?.city === region.slice(0, 4) ? first.id : null;
}
