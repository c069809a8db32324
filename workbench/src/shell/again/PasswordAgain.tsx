import { SIGN_IN_AGAIN_WORDS } from '@qichuang/language';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { FormRow } from '../../kit/FormRow.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { asksCode, CodeField } from '../../sign-in/CodeField.tsx';
import type { Session } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';

interface Props {
  readonly person: NonNullable<Session['person']>;
  readonly onBack: (session: Session) => Promise<void>;
}

/** The password of whoever the page belongs to, and the code where one is asked for. */
export function PasswordAgain({ person, onBack }: Props) {
  const t = useWords();
  const signIn = useAct('sign-in');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const coded = code !== '' || asksCode(signIn.refusal);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <RefusalPanel refusal={signIn.refusal} />
      <input type="text" autoComplete="username" value={person.account} readOnly hidden />
      <FormRow label={t(SIGN_IN_AGAIN_WORDS.password, { name: person.name })}>
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
      <Button type="primary" htmlType="submit" loading={signIn.pending}>
        {t(SIGN_IN_AGAIN_WORDS.continue)}
      </Button>
    </form>
  );

  async function goOn(): Promise<void> {
    const session = await signIn.act({
      body: { account: person.account, password, ...(code === '' ? {} : { code }) },
    });
    if (session !== undefined) await onBack(session);
  }
}
