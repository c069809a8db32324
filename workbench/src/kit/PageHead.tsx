import { SHELL_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTitle } from './title.ts';
import { useWords } from './words.ts';

export interface Crumb {
  readonly label: string;
  readonly to?: string;
}

interface Props {
  readonly title: string;
  readonly under?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** State mark, figures, or the one act of the page. */
  readonly aside?: ReactNode;
}

/** The head of a page; its title is the title of the window too. */
export function PageHead({ title, under, crumbs = [], aside }: Props) {
  const t = useWords();
  useTitle(title);
  return (
    <>
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label={t(SHELL_WORDS.here)}>
          <ol>
            {crumbs.map(({ label, to }) => (
              <li key={label}>{to === undefined ? label : <Link to={to}>{label}</Link>}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div className="page-title">
          <h1 tabIndex={-1} id="page-title">
            {title}
          </h1>
          {under !== undefined && <div className="muted">{under}</div>}
        </div>
        {aside}
      </div>
    </>
  );
}
