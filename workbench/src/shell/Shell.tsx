import { BellOutlined } from '@ant-design/icons';
import { SHELL_WORDS } from '@qichuang/language';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { ErrorBoundary } from '../kit/ErrorBoundary.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useSession } from '../wire/session.tsx';
import { useView } from '../wire/use-view.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { FactorMissing } from './FactorMissing.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { OfficeMenu } from './OfficeMenu.tsx';
import { PageWait } from './PageWait.tsx';
import { PrintedLine } from './PrintedLine.tsx';
import { Seal } from './Seal.tsx';
import { ServerTime } from './ServerTime.tsx';
import { SideMenu } from './SideMenu.tsx';

const TASKS_EVERY_MS = 60_000;

/** The frame of every page for those signed in: header, menu, and the page as main. */
export function Shell() {
  const t = useWords();
  const language = useLanguage();
  const { person, acting, demo, firstRun, secondFactor } = useSession();
  const { pathname, searchStr } = useLocation();
  const tasks = useView(
    'list-tasks',
    {},
    { enabled: person !== null && secondFactor !== 'missing', everyMs: TASKS_EVERY_MS },
  );
  useFocusOnNewPage(pathname);
  if (firstRun) return <Elsewhere to="/first-run" />;
  if (person === null) {
    return <Elsewhere to="/sign-in" search={{ after: pathname + searchStr }} />;
  }
  const waiting = tasks.data?.rows.length;
  return (
    <>
      <a className="skip" href="#main">
        {t(SHELL_WORDS.skip)}
      </a>
      <header className="top">
        <Link to="/" className="logo">
          <Seal />
          {t(SHELL_WORDS.brand)}
        </Link>
        {demo && <span className="demo-mark">{t(SHELL_WORDS.demo)}</span>}
        <span className="space" />
        <a className="top-link" href="/">
          {t(SHELL_WORDS.portal)}
        </a>
        <LanguageSwitch className="top-link" />
        <ServerTime />
        <Link to="/" className="bell" aria-label={t(SHELL_WORDS.tasksWaiting, { count: waiting ?? 0 })}>
          <BellOutlined aria-hidden />
          {waiting !== undefined && waiting > 0 && <em>{waiting}</em>}
        </Link>
        <OfficeMenu />
      </header>
      <div className="frame">
        <SideMenu tasks={waiting} />
        <main className="content" id="main" tabIndex={-1}>
          {/* A new page or office starts afresh after a failure. */}
          <ErrorBoundary key={`${pathname} ${acting}`} language={language}>
            <Suspense fallback={<PageWait />}>
              {secondFactor === 'missing' && !pathname.startsWith('/account') ? (
                <FactorMissing />
              ) : (
                <Outlet />
              )}
            </Suspense>
          </ErrorBoundary>
          <PrintedLine name={person.name} page={pathname} />
        </main>
      </div>
    </>
  );
}

/** A new page is told to readers of screens by moving there; the first one is told by the browser. */
function useFocusOnNewPage(pathname: string): void {
  useEffect(() => {
    if (pathname === firstPath) return;
    firstPath = null;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}

let firstPath: string | null = typeof window === 'undefined' ? null : window.location.pathname;
