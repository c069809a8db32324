import { INSPECTION_OBJECT_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import { type LeftOut, LeftOutFields } from '../../draws/prepare/LeftOutFields.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';

interface Props {
  readonly excluded: readonly LeftOut[];
  readonly onChange: (excluded: readonly LeftOut[]) => void;
}

/** Platforms left out of a draw, each with the reason that is published with it (A4.3, B6.3). */
export function ExclusionFields({ excluded, onChange }: Props) {
  const t = useWords();
  const found = useView('list-inspection-objects', { query: {} });
  const rows = found.data?.rows ?? [];
  const left = rows.filter(
    ({ platform, drawnIn }) => drawnIn === null && excluded.every(({ id }) => id !== platform.id),
  );
  return (
    <section className="card" aria-labelledby="exclusions">
      <div className="card-head">
        <h2 id="exclusions">{t(INSPECTION_OBJECT_WORDS.exclude)}</h2>
        <span className="hint">{t(INSPECTION_OBJECT_WORDS.excludeHint)}</span>
      </div>
      <div className="card-body">
        <LeftOutFields left={excluded} onChange={onChange} />
        <FormRow label={t(INSPECTION_OBJECT_WORDS.addExclusion)}>
          {(ids) => (
            <Select
              {...ids}
              style={{ width: '100%' }}
              showSearch={{ optionFilterProp: 'label' }}
              loading={found.isFetching}
              value={null}
              placeholder={t(INSPECTION_OBJECT_WORDS.addExclusion)}
              options={left.map(({ platform, organisation }) => ({
                value: platform.id,
                label: `${platform.name} (${platform.number}) ${organisation}`,
              }))}
              onChange={(chosen: string | null) => {
                const { platform } = left.find((one) => one.platform.id === chosen) ?? {};
                if (platform === undefined) return;
                onChange([...excluded, { id: platform.id, name: platform.name, reason: '' }]);
              }}
            />
          )}
        </FormRow>
      </div>
    </section>
  );
}
