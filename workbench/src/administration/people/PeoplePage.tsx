import { PlusOutlined } from '@ant-design/icons';
import { OUTSIDE_WORDS, PEOPLE_WORDS, ROLE_WORDS, SECOND_FACTOR_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { type RowOf, usePages } from '../../wire/use-pages.ts';
import { useView } from '../../wire/use-view.ts';
import { OpenAccount } from './OpenAccount.tsx';
import { ResetFactor } from './ResetFactor.tsx';
import { ResetPassword } from './ResetPassword.tsx';
import { SetOutside } from './SetOutside.tsx';
import '../administration.css';

export type PersonRow = RowOf<'list-people'>;

type Asking =
  | { readonly what: 'state' | 'reset' | 'factor' | 'outside'; readonly person: PersonRow }
  | { readonly what: 'add' };

/** Accounts: opened, closed, given a new password. What people may do is granted elsewhere, by another. */
export function PeoplePage() {
  const t = useWords();
  const language = useLanguage();
  const { provider } = useSession();
  const [address] = useAddress();
  const people = usePages('list-people', {
    query: address['text'] === undefined ? {} : { text: address['text'] },
  });
  const [asking, setAsking] = useState<Asking | null>(null);
  const programmes = useView('list-programmes');
  const programmeName = (id: string) =>
    programmes.data?.rows.find((programme) => programme.id === id)?.names[language];
  const close = () => setAsking(null);
  return (
    <>
      <ListPage
        title={t(PEOPLE_WORDS.title)}
        why={t(PEOPLE_WORDS.under)}
        pages={people}
        totalWords={PEOPLE_WORDS.count}
        keyOf={({ id }) => id}
        searches
        columns={columns()}
        empty={<EmptyList title={t(PEOPLE_WORDS.emptyTitle)} />}
        aside={
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setAsking({ what: 'add' })}
          >
            {t(PEOPLE_WORDS.add)}
          </Button>
        }
      />
      {asking?.what === 'add' && <OpenAccount onClose={close} />}
      {asking?.what === 'reset' && <ResetPassword person={asking.person} onClose={close} />}
      {asking?.what === 'factor' && <ResetFactor person={asking.person} onClose={close} />}
      {asking?.what === 'outside' && <SetOutside person={asking.person} onClose={close} />}
      {asking?.what === 'state' && <SetState person={asking.person} onClose={close} />}
    </>
  );

  function columns(): readonly Column<PersonRow>[] {
    return [
      {
        id: 'name',
        title: t(PEOPLE_WORDS.name),
        names: true,
        cell: ({ name, account }) => (
          <>
            <b>{name}</b>
            <small className="block">{account}</small>
          </>
        ),
      },
      {
        id: 'reach',
        title: t(PEOPLE_WORDS.reach),
        cell: ({ email, phone }) => (
          <>
            {email}
            <small className="block">{phone}</small>
          </>
        ),
      },
      {
        id: 'offices',
        title: t(PEOPLE_WORDS.offices),
        cell: ({ offices }) => {
          const held = offices.filter(({ state }) => state === 'active');
          if (held.length === 0) return <span className="muted">{t(PEOPLE_WORDS.noOffice)}</span>;
          return held.map(({ id, role, unit }) => (
            <span key={id} className="block">
              {t(ROLE_WORDS[role])} <small>{unit.name}</small>
              {unit.kind === 'authority' && <small className="block">{programmeName(unit.id)}</small>}
            </span>
          ));
        },
      },
      {
        id: 'last',
        title: t(PEOPLE_WORDS.lastSignedIn),
        cell: ({ lastSignedInAt }) =>
          lastSignedInAt === null ? t(PEOPLE_WORDS.never) : <Time at={lastSignedInAt} />,
      },
      {
        id: 'factor',
        title: t(SECOND_FACTOR_WORDS.column),
        cell: ({ secondFactor }) => (
          <span className={secondFactor ? 'tag good' : 'tag'}>
            {t(secondFactor ? SECOND_FACTOR_WORDS.on : SECOND_FACTOR_WORDS.off)}
          </span>
        ),
      },
      {
        id: 'state',
        title: t(PEOPLE_WORDS.state),
        cell: ({ state }) => (
          <span className={state === 'active' ? 'tag good' : 'tag'}>{t(PEOPLE_WORDS[state])}</span>
        ),
      },
      {
        id: 'acts',
        title: t(PEOPLE_WORDS.acts),
        cell: (person) => (
          <span className="row-acts">
            <Button size="small" onClick={() => setAsking({ what: 'reset', person })}>
              {t(PEOPLE_WORDS.reset)}
              <span className="sr"> {person.name}</span>
            </Button>
            {provider !== null && (
              <Button size="small" onClick={() => setAsking({ what: 'outside', person })}>
                {t(OUTSIDE_WORDS.set)}
                <span className="sr"> {person.name}</span>
              </Button>
            )}
            {person.secondFactor && (
              <Button size="small" onClick={() => setAsking({ what: 'factor', person })}>
                {t(SECOND_FACTOR_WORDS.reset)}
                <span className="sr"> {person.name}</span>
              </Button>
            )}
            <Button size="small" onClick={() => setAsking({ what: 'state', person })}>
              {t(person.state === 'active' ? PEOPLE_WORDS.disable : PEOPLE_WORDS.enable)}
              <span className="sr"> {person.name}</span>
            </Button>
          </span>
        ),
      },
    ];
  }
}

function SetState({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('set-person-state');
  const closing = person.state === 'active';
  return (
    <ConfirmDialog
      open
      danger={closing}
      title={t(closing ? PEOPLE_WORDS.disableTitle : PEOPLE_WORDS.enableTitle, { name: person.name })}
      verb={t(closing ? PEOPLE_WORDS.disableVerb : PEOPLE_WORDS.enableVerb)}
      pending={pending}
      refusal={refusal}
      onConfirm={() =>
        void act({
          params: { person: person.id },
          body: { version: person.version, state: closing ? 'disabled' : 'active' },
        }).then((done) => {
          if (done !== undefined) onClose();
        })
      }
      onCancel={onClose}
    >
      <p>{t(closing ? PEOPLE_WORDS.disableText : PEOPLE_WORDS.enableText)}</p>
    </ConfirmDialog>
  );
}
