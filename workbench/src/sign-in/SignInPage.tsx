import { ClockCircleOutlined, SaveOutlined, TeamOutlined } from '@ant-design/icons';
import { ENTRY_WORDS, SECOND_FACTOR_WORDS } from '@qichuang/language';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useAddress } from '../kit/address.ts';
import { FormRow } from '../kit/FormRow.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useTitle } from '../kit/title.ts';
import { useWords } from '../kit/words.ts';
import { Elsewhere } from '../shell/Elsewhere.tsx';
import { hasLocalCopies } from '../wire/local-copy.ts';
import { useSession } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';
import { asksCode, CodeField } from './CodeField.tsx';
import { Outside } from './Outside.tsx';
import { SignInElsewhere } from './SignInElsewhere.tsx';

/** Signing in: account and password, pasting allowed, then the code where one is asked for; back to where one came from. */
export function SignInPage() {
  const t = useWords();
  const go = useNavigate();
  const [address] = useAddress();
  const { person, firstRun, provider } = useSession();
  const signIn = useAct('sign-in');
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  useTitle(t(ENTRY_WORDS.signInTitle));
  useEffect(() => {
    if (asksCode(signIn.refusal)) setCode('');
  }, [signIn.refusal]);
  const after = withinSite(address['after']);
  if (firstRun) return <Elsewhere to="/first-run" />;
  if (person !== null) return <Elsewhere to={after} />;
  return (
    <Outside>
      <div className="sign-in">
        <section className="promise">
          <Ridge />
          <h1>{t(ENTRY_WORDS.signInTitle)}</h1>
          <p>
            {t(ENTRY_WORDS.promise1)}
            <br />
            {t(ENTRY_WORDS.promise2)}
          </p>
          <ul>
            <li>
              <SaveOutlined aria-hidden />
              {t(ENTRY_WORDS.promiseKept)}
            </li>
            <li>
              <TeamOutlined aria-hidden />
              {t(ENTRY_WORDS.promiseOwn)}
            </li>
            <li>
              <ClockCircleOutlined aria-hidden />
              {t(ENTRY_WORDS.promiseClock)}
            </li>
          </ul>
        </section>
        <section className="enter">
          {hasLocalCopies() && (
            <p className="kept" role="status">
              <SaveOutlined aria-hidden />
              <span>{t(ENTRY_WORDS.keptHere)}</span>
            </p>
          )}
          <RefusalPanel refusal={isCodeNeeded(signIn.refusal) ? null : signIn.refusal} />
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void enter();
            }}
          >
            {code === null ? (
              <>
                <FormRow label={t(ENTRY_WORDS.account)}>
                  {(ids) => (
                    <Input
                      {...ids}
                      name="username"
                      autoComplete="username"
                      value={account}
                      onChange={({ target }) => setAccount(target.value)}
                    />
                  )}
                </FormRow>
                <FormRow label={t(ENTRY_WORDS.password)} hint={t(ENTRY_WORDS.forgotten)}>
                  {(ids) => (
                    <Input.Password
                      {...ids}
                      name="password"
                      autoComplete="current-password"
                      value={password}
                      onChange={({ target }) => setPassword(target.value)}
                    />
                  )}
                </FormRow>
              </>
            ) : (
              <>
                <h2>{t(SECOND_FACTOR_WORDS.signInTitle)}</h2>
                <CodeField value={code} onChange={setCode} />
              </>
            )}
            <Button type="primary" htmlType="submit" loading={signIn.pending}>
              {t(ENTRY_WORDS.signIn)}
            </Button>
            {code !== null && (
              <Button type="link" onClick={startOver}>
                {t(SECOND_FACTOR_WORDS.backToPassword)}
              </Button>
            )}
          </form>
          {code === null && provider !== null && <SignInElsewhere name={provider} after={after} />}
          {code === null && (
            <p className="or-register">
              {t(ENTRY_WORDS.newHere)} <Link to="/register">{t(ENTRY_WORDS.register)}</Link>
            </p>
          )}
        </section>
      </div>
    </Outside>
  );

  async function enter(): Promise<void> {
    if (account.trim() === '' || password === '') return;
    if (code?.trim() === '') return;
    const session = await signIn.act({
      body: { account: account.trim(), password, ...(code === null ? {} : { code }) },
    });
    if (session !== undefined) void go({ to: after });
  }

  function startOver(): void {
    signIn.clear();
    setCode(null);
    setPassword('');
  }
}

function isCodeNeeded(refusal: ReturnType<typeof useAct>['refusal']): boolean {
  return refusal !== null && refusal !== 'offline' && refusal.kind === 'code-needed';
}

/** Only a path of this application: an address from outside must not lead away after signing in. */
function withinSite(after: string | undefined): string {
  return after !== undefined && /^\/(?![/\\])/.test(after) ? after : '/';
}

function Ridge() {
  return (
    <svg className="ridge" viewBox="0 0 1440 260" preserveAspectRatio="none" aria-hidden="true">
      <path
        className="r1"
        d="M0 232C90 214 150 206 230 196c70-9 110-34 176-38 66-4 92 22 160 10 84-15 120-70 196-92 40-12 62-40 96-46 30-5 44 20 74 34 52 24 96 12 150 40 70 36 118 22 190 46 60 20 108 44 168 42v68H0z"
      />
      <path
        className="r2"
        d="M0 246c120-10 190-24 280-30 90-6 150 8 236-12 92-22 130-66 214-78 50-7 66-34 100-30 34 4 52 36 92 50 60 22 108 6 170 30 76 30 132 38 200 44 60 5 100 10 148 8v32H0z"
      />
      <path
        className="r3"
        d="M0 256c160-6 300-10 430-18 150-9 220-34 330-46 80-8 120-26 176-18 60 8 90 36 160 46 110 16 220 14 344 20v20H0z"
      />
    </svg>
  );
}
