import { INSPECTION_OBJECT_WORDS } from '@qichuang/language';
import { Button, Input, Select } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';

export interface Exclusion {
  readonly platform: string;
  readonly reason: string;
}

interface Props {
  readonly excluded: readonly Exclusion[];
  readonly onChange: (excluded: readonly Exclusion[]) => void;
}

/** Who is left out of a draw, each with the reason that is published with it (A4.3, B6.3). */
export function ExclusionFields({ excluded, onChange }: Props) {
  const t = useWords();
  const found = useView('list-inspection-objects', { query: {} });
  const rows = found.data?.rows ?? [];
  const left = rows.filter(
    ({ platform, drawnIn }) => drawnIn === null && excluded.every((one) => one.platform !== platform.id),
  );
  return (
    <section className="card" aria-labelledby="exclusions">
      <div className="card-head">
        <h2 id="exclusions">{t(INSPECTION_OBJECT_WORDS.exclude)}</h2>
        <span className="hint">{t(INSPECTION_OBJECT_WORDS.excludeHint)}</span>
      </div>
      <div className="card-body">
        {excluded.map(({ platform, reason }) => {
          const name = rows.find((one) => one.platform.id === platform)?.platform.name ?? '';
          return (
            <FormRow key={platform} label={name} required hint={t(INSPECTION_OBJECT_WORDS.exclusionReason)}>
              {(ids) => (
                <span style={{ display: 'flex', gap: 8 }}>
                  <Input
                    {...ids}
                    value={reason}
                    maxLength={200}
                    onChange={({ target }) =>
                      onChange(
                        excluded.map((one) =>
                          one.platform === platform ? { platform, reason: target.value } : one,
                        ),
                      )
                    }
                  />
                  <Button
                    aria-label={t(INSPECTION_OBJECT_WORDS.removeExclusion, { name })}
                    onClick={() => onChange(excluded.filter((one) => one.platform !== platform))}
                  >
                    ×
                  </Button>
                </span>
              )}
            </FormRow>
          );
        })}
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
              onChange={(platform: string | null) => {
                if (platform !== null) onChange([...excluded, { platform, reason: '' }]);
              }}
            />
          )}
        </FormRow>
      </div>
    </section>
  );
}
