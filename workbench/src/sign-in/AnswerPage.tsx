import { ENTRY_WORDS, OUTSIDE_WORDS, SECOND_FACTOR_WORDS } from '@qichuang/language';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useTitle } from '../kit/title.ts';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { asksCode, CodeField } from './CodeField.tsx';
import { Outside } from './Outside.tsx';

/** Where the single sign-on sends the browser back to: its answer is handed on, once, and leaves the address. */
export function AnswerPage() {
  const t = useWords();
  const go = useNavigate();
  const finish = useAct('finish-sign-in-elsewhere');
  const sent = useRef(false);
  const [code, setCode] = useState<string | null>(null);
  useTitle(t(OUTSIDE_WORDS.answerTitle));

  async function hand(body: { readonly answer?: string; readonly code?: string }): Promise<void> {
    const told = await finish.act({ body });
    if (told !== undefined) void go({ to: told.after, replace: true });
  }
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    const answer = window.location.search.slice(1);
    window.history.replaceState(null, '', window.location.pathname);
    void hand({ answer });
  });
  useEffect(() => {
    if (asksCode(finish.refusal)) setCode('');
  }, [finish.refusal]);
  const isAsking = code !== null && (finish.pending || asksCode(finish.refusal));
  return (
    <Outside>
      <section className="enter" style={{ margin: '48px auto' }}>
        <h1>{t(isAsking ? SECOND_FACTOR_WORDS.signInTitle : OUTSIDE_WORDS.answerTitle)}</h1>
        <RefusalPanel refusal={isCodeNeeded(finish.refusal) ? null : finish.refusal} />
        {isAsking ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (code.trim() !== '') void hand({ code });
            }}
          >
            <CodeField value={code} onChange={setCode} />
            <Button type="primary" htmlType="submit" loading={finish.pending}>
              {t(ENTRY_WORDS.signIn)}
            </Button>
          </form>
        ) : (
          finish.refusal === null && (
            <p role="status">
              <Spin size="small" /> {t(OUTSIDE_WORDS.waiting)}
            </p>
          )
        )}
        <p>
          <Link to="/sign-in">{t(OUTSIDE_WORDS.back)}</Link>
        </p>
      </section>
    </Outside>
  );
}

function isCodeNeeded(refusal: ReturnType<typeof useAct>['refusal']): boolean {
  return refusal !== null && refusal !== 'offline' && refusal.kind === 'code-needed';
}
