import { LockOutlined } from '@ant-design/icons';
import { SIGN_IN_AGAIN_WORDS } from '@qichuang/language';
import { Button, Input, Modal } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { FormRow } from '../kit/FormRow.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useWords } from '../kit/words.ts';
import { asksCode, CodeField } from '../sign-in/CodeField.tsx';
import { listLocalCopies } from '../wire/local-copy.ts';
import { useSession } from '../wire/session.tsx';
import { SIGN_IN_GATE } from '../wire/sign-in-gate.ts';
import { useAct } from '../wire/use-act.ts';

/**
 * The session ended: a dialog over the untouched page, password only. Requests that met the end wait and are repeated.
 * The office acted in is taken again first, so that nothing is recorded under another one.
 */
export function SignInAgain() {
  const t = useWords();
  const closed = useSyncExternalStore(SIGN_IN_GATE.watch, SIGN_IN_GATE.isClosed);
  const { person, acting } = useSession();
  const signIn = useAct('sign-in');
  const takeOffice = useAct('take-office');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const coded = code !== '' || asksCode(signIn.refusal);
  const unsaved = listLocalCopies(person?.id ?? '').length;

  return (
    <Modal
      open={closed && person !== null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      title={
        <>
          <LockOutlined aria-hidden /> {t(SIGN_IN_AGAIN_WORDS.title)}
        </>
      }
      footer={
        <>
          <Button onClick={leave}>{t(SIGN_IN_AGAIN_WORDS.other)}</Button>
          <Button type="primary" htmlType="submit" form="sign-in-again" loading={signIn.pending}>
            {t(SIGN_IN_AGAIN_WORDS.continue)}
          </Button>
        </>
      }
    >
      <form
        id="sign-in-again"
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        <p>
          {unsaved > 0 ? t(SIGN_IN_AGAIN_WORDS.kept, { count: unsaved }) : t(SIGN_IN_AGAIN_WORDS.untouched)}
        </p>
        <RefusalPanel refusal={signIn.refusal} />
        <input type="text" autoComplete="username" value={person?.account ?? ''} readOnly hidden />
        <FormRow label={t(SIGN_IN_AGAIN_WORDS.password, { name: person?.name ?? '' })}>
          {(ids) => (
            <Input.Password
              {...ids}
              autoFocus
              autoComplete="current-password"
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </FormRow>
        {coded && <CodeField value={code} onChange={setCode} />}
      </form>
    </Modal>
  );

  async function goOn(): Promise<void> {
    if (person === null) return;
    const session = await signIn.act({
      body: { account: person.account, password, ...(code === '' ? {} : { code }) },
    });
    if (session === undefined) return;
    if (acting !== null && session.acting !== acting) {
      const taken = await takeOffice.act({ body: { office: acting } });
      if (taken === undefined) return;
    }
    setPassword('');
    setCode('');
    SIGN_IN_GATE.open();
  }

  function leave(): void {
    SIGN_IN_GATE.leave();
    window.location.assign('/app/sign-in');
  }
}
