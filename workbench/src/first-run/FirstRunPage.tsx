import { ENTRY_WORDS, ROLE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useTitle } from '../kit/title.ts';
import { useWords } from '../kit/words.ts';
import { AccountFields } from '../sign-in/AccountFields.tsx';
import { accountFaults } from '../sign-in/account-input.ts';
import { Outside } from '../sign-in/Outside.tsx';
import { useAccountInput } from '../sign-in/use-account-input.ts';
import { useSession } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';

const PLACES = [
  { id: 'system', words: ROLE_WORDS['system-administrator'] },
  { id: 'security', words: ROLE_WORDS['security-administrator'] },
  { id: 'auditor', words: ROLE_WORDS.auditor },
] as const;

type Place = (typeof PLACES)[number]['id'];

/** The first start: three administrators who exclude each other, each with an own password. */
export function FirstRunPage() {
  const t = useWords();
  const { firstRun } = useSession();
  const typed = {
    system: useAccountInput('first-run:system'),
    security: useAccountInput('first-run:security'),
    auditor: useAccountInput('first-run:auditor'),
  };
  const setUp = useAct('first-run', () => {
    for (const { id } of PLACES) typed[id][2]();
  });
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  useTitle(t(ENTRY_WORDS.firstRunTitle));
  const accounts = PLACES.map(({ id }) => typed[id][0].account.trim());
  const twice = new Set(accounts).size < accounts.length;
  const faults = (place: Place) => accountFaults(typed[place][0], false, t);
  const good = !twice && PLACES.every(({ id }) => Object.keys(faults(id)).length === 0);
  if (done || !firstRun) {
    return (
      <Outside>
        <div className="sheet">
          <h1>{t(ENTRY_WORDS.firstRunTitle)}</h1>
          <p>{t(done ? ENTRY_WORDS.firstRunDone : ENTRY_WORDS.firstRunAgain)}</p>
          <p>
            <Link to="/sign-in">{t(ENTRY_WORDS.backToSignIn)}</Link>
          </p>
        </div>
      </Outside>
    );
  }
  return (
    <Outside>
      <form
        className="sheet"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void hand();
        }}
      >
        <h1>{t(ENTRY_WORDS.firstRunTitle)}</h1>
        <p>{t(ENTRY_WORDS.firstRunIntro)}</p>
        <RefusalPanel refusal={setUp.refusal} />
        {PLACES.map(({ id, words }) => (
          <fieldset key={id}>
            <h2>{t(words)}</h2>
            <AccountFields
              value={typed[id][0]}
              onChange={typed[id][1]}
              faults={tried ? faults(id) : {}}
              phone="none"
            />
          </fieldset>
        ))}
        {tried && twice && (
          <p className="fault" role="alert">
            {t(ENTRY_WORDS.accountTwice)}
          </p>
        )}
        <p style={{ marginTop: 28 }}>
          <Button type="primary" htmlType="submit" loading={setUp.pending}>
            {t(ENTRY_WORDS.firstRunDo)}
          </Button>
        </p>
      </form>
    </Outside>
  );

  async function hand(): Promise<void> {
    setTried(true);
    if (!good) return;
    const [system, security, auditor] = PLACES.map(({ id }) => {
      const { account, name, email, password } = typed[id][0];
      return { account: account.trim(), name: name.trim(), email: email.trim(), password };
    });
    if (system === undefined || security === undefined || auditor === undefined) return;
    const set = await setUp.act({ body: { system, security, auditor } });
    if (set !== undefined) setDone(true);
  }
}
