import {
  CheckOutlined,
  CloseOutlined,
  HistoryOutlined,
  RollbackOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { FORM_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { type Say, useWords } from '../../kit/words.ts';
import type { SectionMark } from './marks.ts';

export interface MenuPlace {
  readonly id: string;
  readonly label: string;
  readonly mark: SectionMark;
}

interface Props {
  readonly places: readonly MenuPlace[];
  readonly current: string;
  readonly onGo: (id: string) => void;
}

const ICONS: Readonly<Record<SectionMark['kind'], ReactNode>> = {
  met: <CheckOutlined aria-hidden />,
  carried: <HistoryOutlined aria-hidden />,
  empty: <span className="dashed" aria-hidden="true" />,
  reason: <WarningOutlined aria-hidden />,
  returned: <RollbackOutlined aria-hidden />,
  missing: <CloseOutlined aria-hidden />,
  fault: <CloseOutlined aria-hidden />,
};

/** The sections with how each stands; on a phone a list to choose from. */
export function SectionMenu({ places, current, onGo }: Props) {
  const t = useWords();
  return (
    <>
      <nav className="section-menu" aria-label={t(FORM_WORDS.sections)}>
        <ul>
          {places.map(({ id, label, mark }) => (
            <li key={id} className={`mark-${mark.kind}`}>
              <button
                type="button"
                aria-current={id === current ? 'true' : undefined}
                onClick={() => onGo(id)}
              >
                <span className="mark">{ICONS[mark.kind]}</span>
                <span>{label}</span>
                <small>{markWords(mark, t)}</small>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Select
        className="section-select"
        aria-label={t(FORM_WORDS.chooseSection)}
        value={current}
        onChange={onGo}
        options={places.map(({ id, label, mark }) => {
          const words = markWords(mark, t);
          return { value: id, label: words === '' ? label : `${label} · ${words}` };
        })}
      />
    </>
  );
}

function markWords(mark: SectionMark, t: Say): string {
  switch (mark.kind) {
    case 'met':
      return '';
    case 'carried':
      return t(FORM_WORDS.standsAsBefore);
    case 'empty':
      return t(FORM_WORDS.markEmpty);
    case 'reason':
      return t(FORM_WORDS.markReason);
    case 'returned':
      return t(FORM_WORDS.markReturned);
    case 'missing':
      return t(FORM_WORDS.markMissing, { count: mark.count });
    case 'fault':
      return t(FORM_WORDS.markFault, { count: mark.count });
  }
}
