import { SUPPORT_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import { useState } from 'react';
import { documentOf, useProgramme } from '../kit/programme.tsx';
import { useWords } from '../kit/words.ts';
import { useView } from '../wire/use-view.ts';

interface Props {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (platform: string | null) => void;
}

/** One of the reader's platforms, found by its name or number. */
export function PlatformChoice({ id, value, onChange }: Props) {
  const t = useWords();
  const [text, setText] = useState('');
  const query = { own: 'true' as const, limit: 50, ...(text === '' ? {} : { text }) };
  const found = useView('list-platforms', { query }, { keepOld: true });
  return (
    <Select
      id={id}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: (typed) => setText(typed.trim().slice(0, 80)) }}
      placeholder={t(SUPPORT_WORDS.choosePlatform)}
      value={value}
      loading={found.isFetching}
      options={(found.data?.rows ?? []).map((platform) => ({
        value: platform.id,
        label: `${platform.name} (${platform.number})`,
      }))}
      onChange={(chosen: string) => onChange(chosen)}
    />
  );
}

/** The programme of the reader's platforms, by the office or by the first of them. */
export function useOwnProgramme() {
  const own = useView('list-platforms', { query: { own: 'true', limit: 1 } });
  const id = own.data?.rows[0]?.programme;
  return { id, document: documentOf(useProgramme(id).data) };
}
