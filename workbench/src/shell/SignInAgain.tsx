import { LockOutlined } from '@ant-design/icons';
import { OUTSIDE_WORDS, SIGN_IN_AGAIN_WORDS } from '@qichuang/language';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { listLocalCopies } from '../wire/local-copy.ts';
import { type Session, useSession } from '../wire/session.tsx';
import { SIGN_IN_GATE } from '../wire/sign-in-gate.ts';
import { useAct } from '../wire/use-act.ts';
import { ElsewhereAgain } from './again/ElsewhereAgain.tsx';
import { PasswordAgain } from './again/PasswordAgain.tsx';
import { type Held, whoCameBack } from './again/who-came-back.ts';

/**
 * The session ended: a dialog over the untouched page, by the way its reader came. Requests that met the end wait and are repeated.
 * The office acted in is taken again first, so that nothing is recorded under another one; whoever else signs in meanwhile gets none of it.
 */
export function SignInAgain() {
  const t = useWords();
  const language = useLanguage();
  const closed = useSyncExternalStore(SIGN_IN_GATE.watch, SIGN_IN_GATE.isClosed);
  const { outside, provider } = useSession();
  const views = useQueryClient();
  const held = useHeld(closed);
  const { act: takeOffice, refusal } = useAct('take-office');
  const [other, setOther] = useState(false);
  const [changed, setChanged] = useState(false);
  const elsewhere = provider !== null && outside !== changed;
  const back = useCallback(
    async (now: Session): Promise<void> => {
      const found = whoCameBack(held, now);
      setOther(found?.who === 'another');
      if (found?.who !== 'same') return;
      if (found.office !== null && (await takeOffice({ body: { office: found.office } })) === undefined)
        return;
      setChanged(false);
      SIGN_IN_GATE.open();
      void views.invalidateQueries();
    },
    [held, takeOffice, views],
  );
  const { person } = held;
  if (person === null) return null;
  const unsaved = closed ? listLocalCopies(person.id).length : 0;
  return (
    <Modal
      open={closed}
      closable={false}
      destroyOnHidden
      mask={{ closable: false }}
      keyboard={false}
      title={
        <>
          <LockOutlined aria-hidden /> {t(SIGN_IN_AGAIN_WORDS.title)}
        </>
      }
      footer={
        <>
          {provider !== null && (
            <Button onClick={() => setChanged(!changed)}>
              {elsewhere
                ? t(SIGN_IN_AGAIN_WORDS.byPassword)
                : t(OUTSIDE_WORDS.signIn, { name: provider[language] })}
            </Button>
          )}
          <Button onClick={leave}>{t(SIGN_IN_AGAIN_WORDS.other)}</Button>
        </>
      }
    >
      <p>
        {unsaved > 0 ? t(SIGN_IN_AGAIN_WORDS.kept, { count: unsaved }) : t(SIGN_IN_AGAIN_WORDS.untouched)}
      </p>
      <RefusalPanel refusal={refusal} />
      {other && (
        <p className="notice" role="alert">
          {t(SIGN_IN_AGAIN_WORDS.another, { name: person.name })}
        </p>
      )}
      {elsewhere ? (
        <ElsewhereAgain provider={provider} onBack={back} />
      ) : (
        <PasswordAgain person={person} onBack={back} />
      )}
    </Modal>
  );
}

/** Whoever the page belongs to: while it waits, somebody else signing in elsewhere in the browser does not become that. */
function useHeld(closed: boolean): Held {
  const { person, acting } = useSession();
  const [held, setHeld] = useState<Held>({ person, acting });
  useEffect(() => {
    if (!closed) setHeld({ person, acting });
  }, [closed, person, acting]);
  return held;
}

function leave(): void {
  SIGN_IN_GATE.leave();
  window.location.assign('/app/sign-in');
}
