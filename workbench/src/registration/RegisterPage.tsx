import { ENTRY_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { FoundNote } from '../kit/FoundNote.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useTitle } from '../kit/title.ts';
import { useWords } from '../kit/words.ts';
import { AccountFields } from '../sign-in/AccountFields.tsx';
import { accountFaults } from '../sign-in/account-input.ts';
import { Outside } from '../sign-in/Outside.tsx';
import { useAccountInput } from '../sign-in/use-account-input.ts';
import { useAct } from '../wire/use-act.ts';
import { useKeptFields } from '../wire/use-kept.ts';
import { useView } from '../wire/use-view.ts';
import { OrganisationFields } from './OrganisationFields.tsx';
import { asSent, EMPTY_ORGANISATION, organisationFaults } from './organisation-input.ts';
import { bureauOf, RecommenderChoice } from './RecommenderChoice.tsx';

/** An organisation registers with its first submitter (B4.1). */
export function RegisterPage() {
  const t = useWords();
  const [organisation, write, forgetOrganisation, found] = useKeptFields(
    'register:organisation',
    () => EMPTY_ORGANISATION,
  );
  const [person, setPerson, forgetPerson] = useAccountInput('register:person');
  const register = useAct('register-organisation', () => {
    forgetOrganisation();
    forgetPerson();
  });
  const [tried, setTried] = useState(false);
  const [account, setAccount] = useState<string | null>(null);
  const recommenders = useView('list-recommenders').data?.rows ?? [];
  useTitle(t(ENTRY_WORDS.registerTitle));
  const ofUnit = organisationFaults(organisation, t);
  const ofPerson = accountFaults(person, true, t);
  if (account !== null) {
    return (
      <Outside>
        <div className="sheet" role="status">
          <h1>{t(ENTRY_WORDS.registerTitle)}</h1>
          <p>{t(ENTRY_WORDS.registerDone, { account })}</p>
          <p>
            <Link to="/sign-in" className="primary-button">
              {t(ENTRY_WORDS.signIn)}
            </Link>
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
          void hand(event.currentTarget);
        }}
      >
        <h1>{t(ENTRY_WORDS.registerTitle)}</h1>
        <p>{t(ENTRY_WORDS.registerIntro)}</p>
        <RefusalPanel refusal={register.refusal} />
        <FoundNote found={found} />
        <h2>{t(ENTRY_WORDS.partOrganisation)}</h2>
        <OrganisationFields
          value={organisation}
          onChange={change}
          faults={tried ? ofUnit : {}}
          recommender={
            <RecommenderChoice
              region={organisation.region}
              recommenders={recommenders}
              value={organisation.defaultRecommender}
              onChange={(defaultRecommender) => write({ defaultRecommender })}
            />
          }
        />
        <h2>{t(ENTRY_WORDS.partPerson)}</h2>
        <AccountFields
          value={person}
          onChange={setPerson}
          faults={tried ? ofPerson : {}}
          phone="needed"
          own
        />
        <p style={{ marginTop: 28, display: 'flex', gap: 16, alignItems: 'center' }}>
          <Button type="primary" htmlType="submit" loading={register.pending}>
            {t(ENTRY_WORDS.registerDo)}
          </Button>
          <Link to="/sign-in">{t(ENTRY_WORDS.backToSignIn)}</Link>
        </p>
      </form>
    </Outside>
  );

  /** A place of registration brings its city's bureau with it, until another is chosen. */
  function change(next: typeof organisation): void {
    const moved = next.region !== organisation.region;
    write(moved ? { ...next, defaultRecommender: bureauOf(next.region, recommenders) } : next);
  }

  async function hand(form: HTMLFormElement): Promise<void> {
    setTried(true);
    if (Object.keys(ofUnit).length + Object.keys(ofPerson).length > 0) {
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const done = await register.act({ body: { organisation: asSent(organisation), person } });
    if (done !== undefined) setAccount(done.account);
  }
}
