import { CheckOutlined } from '@ant-design/icons';
import { ENTRY_WORDS, SHELL_WORDS } from '@qichuang/language';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { FormRow } from '../kit/FormRow.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useWords } from '../kit/words.ts';
import { passwordFault } from '../sign-in/account-input.ts';
import { useSession } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';

export function PasswordPage() {
  const t = useWords();
  const { person } = useSession();
  const change = useAct('change-password');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [done, setDone] = useState(false);
  const fault = next === '' ? null : passwordFault(next, t);
  return (
    <>
      <PageHead
        title={t(ENTRY_WORDS.passwordTitle)}
        crumbs={[
          { label: t(SHELL_WORDS.ownAccount), to: '/account' },
          { label: t(ENTRY_WORDS.passwordTitle) },
        ]}
      />
      <RefusalPanel refusal={change.refusal} />
      {done && (
        <p className="notice good" role="status">
          <CheckOutlined aria-hidden />
          <span>{t(ENTRY_WORDS.passwordDone)}</span>
        </p>
      )}
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault();
          void hand();
        }}
      >
        <div className="card-body">
          <input type="text" autoComplete="username" value={person?.account ?? ''} readOnly hidden />
          <FormRow label={t(ENTRY_WORDS.passwordCurrent)} required>
            {(ids) => (
              <Input.Password
                {...ids}
                autoComplete="current-password"
                value={current}
                onChange={({ target }) => setCurrent(target.value)}
              />
            )}
          </FormRow>
          <FormRow
            label={t(ENTRY_WORDS.passwordNext)}
            required
            hint={t(ENTRY_WORDS.passwordHint)}
            fault={fault}
          >
            {(ids) => (
              <Input.Password
                {...ids}
                autoComplete="new-password"
                value={next}
                onChange={({ target }) => setNext(target.value)}
              />
            )}
          </FormRow>
          <p style={{ marginTop: 20 }}>
            <Button
              type="primary"
              htmlType="submit"
              loading={change.pending}
              disabled={current === '' || next === '' || fault !== null}
            >
              {t(ENTRY_WORDS.passwordDo)}
            </Button>
          </p>
        </div>
      </form>
    </>
  );

  async function hand(): Promise<void> {
    setDone(false);
    const changed = await change.act({ body: { current, next } });
    if (changed === undefined) return;
    setCurrent('');
    setNext('');
    setDone(true);
  }
}
