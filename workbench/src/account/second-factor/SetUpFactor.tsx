import { KIT_WORDS, SECOND_FACTOR_WORDS } from '@qichuang/language';
import { Button, Input, QRCode } from 'antd';
import { useState } from 'react';
import { FormRow } from '../../kit/FormRow.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { CodeField } from '../../sign-in/CodeField.tsx';
import { useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';

interface Props {
  readonly onDone: (recoveryCodes: readonly string[]) => void;
  readonly onCancel: () => void;
}

interface Begun {
  readonly secret: string;
  readonly address: string;
}

/** The password again, the picture for the authenticator, its first code. */
export function SetUpFactor({ onDone, onCancel }: Props) {
  const t = useWords();
  const { person } = useSession();
  const begin = useAct('begin-second-factor');
  const confirm = useAct('confirm-second-factor');
  const [password, setPassword] = useState('');
  const [begun, setBegun] = useState<Begun | null>(null);
  const [code, setCode] = useState('');

  async function askSecret(): Promise<void> {
    const told = await begin.act({ body: { password } });
    if (told === undefined) return;
    setPassword('');
    setBegun(told);
  }

  async function prove(): Promise<void> {
    const told = await confirm.act({ body: { code } });
    if (told !== undefined) onDone(told.recoveryCodes);
  }

  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        void (begun === null ? askSecret() : prove());
      }}
    >
      <div className="card-body">
        <RefusalPanel refusal={begun === null ? begin.refusal : confirm.refusal} />
        {begun === null ? (
          <>
            <h2>{t(SECOND_FACTOR_WORDS.stepPassword)}</h2>
            <input type="text" autoComplete="username" value={person?.account ?? ''} readOnly hidden />
            <FormRow
              label={t(SECOND_FACTOR_WORDS.password)}
              required
              hint={t(SECOND_FACTOR_WORDS.passwordWhy)}
            >
              {(ids) => (
                <Input.Password
                  {...ids}
                  autoFocus
                  autoComplete="current-password"
                  maxLength={200}
                  value={password}
                  onChange={({ target }) => setPassword(target.value)}
                />
              )}
            </FormRow>
          </>
        ) : (
          <>
            <h2>{t(SECOND_FACTOR_WORDS.stepScan)}</h2>
            <div role="img" aria-label={t(SECOND_FACTOR_WORDS.picture)}>
              <QRCode
                type="svg"
                value={begun.address}
                size={208}
                marginSize={2}
                bordered={false}
                bgColor="#fff"
              />
            </div>
            <p className="hint">{t(SECOND_FACTOR_WORDS.scanHint)}</p>
            <p>
              <code>{begun.secret.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
            <h2>{t(SECOND_FACTOR_WORDS.stepCode)}</h2>
            <CodeField value={code} onChange={setCode} deviceOnly />
          </>
        )}
        <p className="row-acts" style={{ marginTop: 16 }}>
          <Button onClick={onCancel}>{t(KIT_WORDS.cancel)}</Button>
          <Button
            type="primary"
            htmlType="submit"
            loading={begin.pending || confirm.pending}
            disabled={begun === null ? password === '' : code.trim() === ''}
          >
            {t(begun === null ? SECOND_FACTOR_WORDS.next : SECOND_FACTOR_WORDS.confirm)}
          </Button>
        </p>
      </div>
    </form>
  );
}
