import { CLOSENESS_WORDS, STANDING_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { barOf, groundsOf } from './grounds.ts';

interface Props {
  readonly id: string;
  readonly application: string;
  readonly value: string | null;
  readonly onChange: (expert: string | null) => void;
}

/** The experts for one application, the closest first; whoever may not read it stands last, with what bars the way. */
export function CandidateSelect({ id, application, value, onChange }: Props) {
  const t = useWords();
  const language = useLanguage();
  const found = useView('list-reader-candidates', { params: { application } });
  const rows = found.data?.rows ?? [];
  const chosen = rows.find(({ expert }) => expert === value);
  return (
    <>
      <Select
        id={id}
        aria-describedby={`${id}-why`}
        value={value}
        allowClear
        loading={found.isFetching}
        showSearch={{ optionFilterProp: 'label' }}
        options={rows.map(({ expert, name, institution, load, declared, closeness: { points }, why }) => ({
          value: expert,
          disabled: why !== null,
          label: [
            t(CLOSENESS_WORDS.candidate, { name, institution, points, load }),
            ...(why === null ? [] : [t(CLOSENESS_WORDS.barred, { why: barOf(why, t) })]),
            ...(why === null && !declared ? [t(STANDING_WORDS['not-declared'])] : []),
          ].join(' · '),
        }))}
        onChange={(next: string | undefined) => onChange(next ?? null)}
      />
      {chosen !== undefined && (
        <span className="hint block" id={`${id}-why`}>
          {groundsOf(chosen.closeness, t, language)}
        </span>
      )}
    </>
  );
}
