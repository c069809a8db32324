import { LoginOutlined } from '@ant-design/icons';
import { OUTSIDE_WORDS, SIGN_IN_AGAIN_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { hearOtherWindows } from '../../wire/other-windows.ts';
import type { Session } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { fetchView } from '../../wire/use-view.ts';

interface Props {
  readonly provider: NonNullable<Session['provider']>;
  readonly onBack: (session: Session) => Promise<void>;
}

/** The single sign-on in a window of its own: the page beneath stays as it is, and goes on when its reader is back. */
export function ElsewhereAgain({ provider, onBack }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { act, pending, refusal } = useAct('begin-sign-in-elsewhere');
  const [barred, setBarred] = useState<string | null>(null);
  useEffect(() => hearOtherWindows(() => void fetchView('see-session').then(onBack, () => {})), [onBack]);
  return (
    <>
      <RefusalPanel refusal={refusal} />
      <p>{t(SIGN_IN_AGAIN_WORDS.elsewhere, { name: provider[language] })}</p>
      <Button
        type="primary"
        icon={<LoginOutlined aria-hidden />}
        loading={pending}
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
    </>
  );

  /** The window is opened by the press itself, and sent on when the address is known: browsers bar what opens later. */
  async function open(): Promise<void> {
    setBarred(null);
    const other = window.open('about:blank', '_blank');
    const told = await act({ body: { after: '/sign-in/again' } });
    if (told === undefined) other?.close();
    else if (other === null) setBarred(told.address);
    else other.location.replace(told.address);
  }
}
