import { SHELL_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
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
  return (
    <nav className="side" aria-label={t(SHELL_WORDS.menu)}>
      {groups.map((group) => (
        <div key={group.zh} className="side-group">
          <p className="group">{t(group)}</p>
          <ul>
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
