import { SearchOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { SHELL_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { type ComponentType, lazy } from 'react';
import { AREAS } from '../areas.ts';
import { EmptyState } from '../kit/EmptyState.tsx';
import { useWords } from '../kit/words.ts';
import { useOffice } from '../wire/session.tsx';

const BY_ROLE = new Map<Role, ComponentType>(
  AREAS.flatMap(({ casePage }) => {
    if (casePage === undefined) return [];
    const Shown = lazy(async () => ({ default: await casePage.load() }));
    return casePage.roles.map((role): [Role, ComponentType] => [role, Shown]);
  }),
);

/** One address for a case, whoever looks: the page is that of the office acted in. */
export function CaseByRole() {
  const t = useWords();
  const office = useOffice();
  const Shown = office === null ? undefined : BY_ROLE.get(office.role);
  if (Shown !== undefined) return <Shown />;
  return (
    <EmptyState
      icon={<SearchOutlined aria-hidden />}
      title={t(SHELL_WORDS.notFoundTitle)}
      hint={t(SHELL_WORDS.notFoundText)}
    >
      <p>
        <Link to="/">{t(SHELL_WORDS.backHome)}</Link>
      </p>
    </EmptyState>
  );
}
