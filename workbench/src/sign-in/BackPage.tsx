import { SIGN_IN_AGAIN_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTitle } from '../kit/title.ts';
import { useWords } from '../kit/words.ts';
import { tellOtherWindows } from '../wire/other-windows.ts';
import { Outside } from './Outside.tsx';

/** Where the single sign-on leads when a page of another window waits: it is told, and this window closes. */
export function BackPage() {
  const t = useWords();
  useTitle(t(SIGN_IN_AGAIN_WORDS.backTitle));
  useEffect(() => {
    tellOtherWindows();
    window.close();
  }, []);
  return (
    <Outside>
      <section className="enter" style={{ margin: '48px auto' }}>
        <h1>{t(SIGN_IN_AGAIN_WORDS.backTitle)}</h1>
        <p>{t(SIGN_IN_AGAIN_WORDS.backText)}</p>
        <p>
          <Link to="/">{t(SIGN_IN_AGAIN_WORDS.backHome)}</Link>
        </p>
      </section>
    </Outside>
  );
}
