import { DASHBOARD_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import { useAddress } from '../kit/address.ts';
import { useLanguage, useWords } from '../kit/words.ts';
import { useOffice } from '../wire/session.tsx';
import { useView } from '../wire/use-view.ts';

/** A recommender works for several work plans; an authority has its own and nothing to choose. */
export function ProgrammeChoice({ chosen }: { chosen: string }) {
  const t = useWords();
  const language = useLanguage();
  const [, change] = useAddress();
  const chooses = useOffice()?.unit.kind === 'recommender';
  const all = useView('list-programmes', {}, { enabled: chooses });
  const programmes = new Map((all.data?.rows ?? []).map((row) => [row.id, row.names]));
  if (!chooses || programmes.size < 2) return null;
  return (
    <p className="choice-line">
      <Select
        aria-label={t(DASHBOARD_WORDS.programme)}
        value={chosen}
        popupMatchSelectWidth={false}
        options={[...programmes].map(([value, names]) => ({ value, label: names[language] }))}
        onChange={(programme: string) => change({ programme, round: undefined })}
      />
    </p>
  );
}
