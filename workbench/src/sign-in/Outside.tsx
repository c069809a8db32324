import { ENTRY_WORDS, SHELL_WORDS } from '@qichuang/language';
import type { ReactNode } from 'react';
import { useWords } from '../kit/words.ts';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { Seal } from '../shell/Seal.tsx';
import { useSession } from '../wire/session.tsx';

/** The frame of the pages for whoever is not signed in: on paper, at reading size, like the public site. */
export function Outside({ children }: { children: ReactNode }) {
  const t = useWords();
  const { demo } = useSession();
  return (
    <div className="outside">
      <a className="skip" href="#main">
        {t(SHELL_WORDS.skip)}
      </a>
      <header className="outside-top">
        <div>
          <a className="logo" href="/">
            <Seal size={44} />
            <span>
              <b>{t(SHELL_WORDS.brand)}</b>
              <span>{t(ENTRY_WORDS.tagline)}</span>
            </span>
          </a>
          <span className="space" />
          {demo && <span className="tag">{t(SHELL_WORDS.demo)}</span>}
          <a className="top-link" href="/">
            {t(SHELL_WORDS.portal)}
          </a>
          <LanguageSwitch className="top-link" />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
