import { KeyOutlined } from '@ant-design/icons';
import { call, type Problem, REQUESTS } from '@qichuang/contract';
import { OUTSIDE_WORDS, SIGN_IN_AGAIN_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { hearOtherWindows } from '../../wire/other-windows.ts';
import { send } from '../../wire/send.ts';
import type { Session } from '../../wire/session.tsx';
import { fetchView } from '../../wire/use-view.ts';

const IDLE = { pending: false, refusal: null } as const;

interface Props {
  readonly provider: NonNullable<Session['provider']>;
  readonly onBack: (session: Session) => Promise<void>;
}

/** The single sign-on in a window of its own: the page beneath stays as it is, and goes on when its reader is back. */
export function ElsewhereAgain({ provider, onBack }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [asked, setAsked] = useState<{ pending: boolean; refusal: Problem | 'offline' | null }>(IDLE);
  const [barred, setBarred] = useState<string | null>(null);
  useEffect(() => hearOtherWindows(() => void fetchView('see-session').then(onBack, () => {})), [onBack]);
  return (
    <div className="again">
      <RefusalPanel refusal={asked.refusal} />
      <p>{t(SIGN_IN_AGAIN_WORDS.elsewhere, { name: provider[language] })}</p>
      <Button
        type="primary"
        icon={<KeyOutlined aria-hidden />}
        loading={asked.pending}
        onClick={() => void open()}
      >
        {t(OUTSIDE_WORDS.signIn, { name: provider[language] })}
      </Button>
      {barred !== null && (
        <p role="status">
          <a href={barred} target="_blank" rel="noreferrer">
            {t(SIGN_IN_AGAIN_WORDS.barred)}
          </a>
        </p>
      )}
    </div>
  );

  /**
   * The window is opened by the press itself, and sent on when the address is known: browsers bar what opens later. Asked without `useAct`,
   * which waits until the page's views are read again: they wait for this very sign-in.
   */
  async function open(): Promise<void> {
    setBarred(null);
    setAsked({ pending: true, refusal: null });
    const other = window.open('about:blank', '_blank');
    const answer = await call(send, REQUESTS['begin-sign-in-elsewhere'], {
      body: { after: '/sign-in/again' },
    });
    setAsked(answer.ok ? IDLE : { pending: false, refusal: answer.problem ?? 'offline' });
    if (!answer.ok) other?.close();
    else if (other === null) setBarred(answer.view.address);
    else other.location.replace(answer.view.address);
  }
}
