import { SearchOutlined } from '@ant-design/icons';
import { SHELL_WORDS } from '@qichuang/language';
import { Link, useMatches } from '@tanstack/react-router';
import { lazy } from 'react';
import type { Page } from '../area.ts';
import { AREAS } from '../areas.ts';
import { EmptyState } from '../kit/EmptyState.tsx';
import { useWords } from '../kit/words.ts';
import { useOffice } from '../wire/session.tsx';

const PAGES: readonly Page[] = AREAS.flatMap(({ pages, casePage }) =>
  casePage === undefined ? pages : [...pages, { path: '/applications/$application', ...casePage }],
);

/** The addresses within the frame, each once. */
export const FRAMED_PATHS: readonly string[] = [...new Set(PAGES.map(({ path }) => path))];

const SHOWN = PAGES.map(({ path, roles, load }) => ({
  path,
  roles,
  Shown: lazy(async () => ({ default: await load() })),
}));

/** One address, whoever looks: the page of the office acted in; a page without roles serves whoever has none of their own. */
export function PageByRole() {
  const t = useWords();
  const role = useOffice()?.role;
  const path: string = useMatches().at(-1)?.fullPath ?? '/';
  const here = SHOWN.filter((page) => page.path === path || `${page.path}/` === path);
  const own = here.find(({ roles }) => role !== undefined && roles?.includes(role));
  const found = own ?? here.find(({ roles }) => roles === undefined);
  if (found !== undefined) return <found.Shown />;
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
