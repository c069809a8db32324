import { DownOutlined } from '@ant-design/icons';
import { SHELL_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MenuEntry } from '../area.ts';
import { AREAS } from '../areas.ts';
import { useWords } from '../kit/words.ts';
import { type OfficeHeld, useOffice } from '../wire/session.tsx';

/** The menu of the office the reader acts in, in groups. */
export function SideMenu({ tasks }: { tasks: number | undefined }) {
  const t = useWords();
  const entries = entriesFor(useOffice());
  // By its words: areas that stand under the same heading need not share the table it comes from.
  const groups = [...new Map(entries.map(({ group }) => [group.zh, group])).values()];
  const [folded, fold] = useFolded();
  return (
    <nav className="side" aria-label={t(SHELL_WORDS.menu)}>
      {groups.map((group) => (
        <div key={group.zh} className="side-group">
          <button
            type="button"
            className="group"
            aria-expanded={!folded.includes(group.zh)}
            onClick={() => fold(group.zh)}
          >
            {t(group)}
            <DownOutlined aria-hidden />
          </button>
          <ul className={folded.includes(group.zh) ? 'folded' : ''}>
            {entries
              .filter((entry) => entry.group.zh === group.zh)
              .map(({ to, label, icon: Icon }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
                    <Icon aria-hidden />
                    {t(label)}
                    {to === '/' && tasks !== undefined && tasks > 0 && <em>{tasks}</em>}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function entriesFor(office: OfficeHeld | null): readonly MenuEntry[] {
  return AREAS.flatMap(({ menu }) => menu).filter(
    ({ roles }) => roles === 'everyone' || (office !== null && roles.includes(office.role)),
  );
}

const KEPT_AS = 'qichuang.menu.folded';

/** The groups a person folded away, remembered on this device. */
function useFolded(): readonly [readonly string[], (group: string) => void] {
  const [folded, setFolded] = useState<readonly string[]>(() => keptFolded());
  const fold = (group: string) => {
    const next = folded.includes(group) ? folded.filter((one) => one !== group) : [...folded, group];
    setFolded(next);
    try {
      window.localStorage.setItem(KEPT_AS, next.join('\n'));
    } catch {
      // A private window remembers nothing: the menu folds all the same.
    }
  };
  return [folded, fold];
}

function keptFolded(): readonly string[] {
  try {
    return window.localStorage.getItem(KEPT_AS)?.split('\n') ?? [];
  } catch {
    return [];
  }
}
