import { APPOINTMENT_WORDS, ROLE_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { type RowOf, usePages } from '../../wire/use-pages.ts';
import { GrantDialog } from './GrantDialog.tsx';
import '../administration.css';

export type AppointedPerson = RowOf<'list-people'>;
type OfficeHeld = AppointedPerson['offices'][number];

/** Who holds which office; granted and ended here, never by whoever opens accounts. */
export function AppointmentsPage() {
  const t = useWords();
  const [address] = useAddress();
  const people = usePages('list-people', {
    query: address['text'] === undefined ? {} : { text: address['text'] },
  });
  const [granting, setGranting] = useState<AppointedPerson | null>(null);
  const [ending, setEnding] = useState<{ person: AppointedPerson; office: OfficeHeld } | null>(null);
  return (
    <>
      <ListPage
        title={t(APPOINTMENT_WORDS.title)}
        why={t(APPOINTMENT_WORDS.under)}
        pages={people}
        totalWords={APPOINTMENT_WORDS.count}
        keyOf={({ id }) => id}
        searches
        columns={columns()}
        empty={<EmptyList title={t(APPOINTMENT_WORDS.emptyTitle)} hint={t(APPOINTMENT_WORDS.emptyHint)} />}
      />
      {granting !== null && (
        <GrantDialog key={granting.id} person={granting} onClose={() => setGranting(null)} />
      )}
      {ending !== null && (
        <EndDialog person={ending.person} office={ending.office} onClose={() => setEnding(null)} />
      )}
    </>
  );

  function columns(): readonly Column<AppointedPerson>[] {
    return [
      {
        id: 'person',
        title: t(APPOINTMENT_WORDS.person),
        names: true,
        cell: ({ name, account }) => (
          <>
            <b>{name}</b>
            <small className="block">{account}</small>
          </>
        ),
      },
      {
        id: 'offices',
        title: t(APPOINTMENT_WORDS.offices),
        cell: (person) => (
          <ul className="offices">
            {person.offices.map((office) => (
              <li key={office.id}>
                <span className={office.state === 'active' ? undefined : 'muted'}>
                  {t(ROLE_WORDS[office.role])}　{office.unit.name}
                </span>
                <span className="space" />
                {office.state === 'active' ? (
                  <Button
                    size="small"
                    aria-label={t(APPOINTMENT_WORDS.endOf, {
                      name: person.name,
                      office: t(ROLE_WORDS[office.role]),
                    })}
                    onClick={() => setEnding({ person, office })}
                  >
                    {t(APPOINTMENT_WORDS.end)}
                  </Button>
                ) : (
                  <span className="tag">{t(APPOINTMENT_WORDS.ended)}</span>
                )}
              </li>
            ))}
          </ul>
        ),
      },
      {
        id: 'grant',
        title: t(APPOINTMENT_WORDS.acts),
        cell: (person) =>
          person.state === 'active' && (
            <Button onClick={() => setGranting(person)}>
              {t(APPOINTMENT_WORDS.grant)}
              <span className="sr"> {person.name}</span>
            </Button>
          ),
      },
    ];
  }
}

interface EndProps {
  readonly person: AppointedPerson;
  readonly office: OfficeHeld;
  readonly onClose: () => void;
}

function EndDialog({ person, office, onClose }: EndProps) {
  const t = useWords();
  const { act, pending, refusal } = useAct('end-office');
  return (
    <ConfirmDialog
      open
      danger
      title={t(APPOINTMENT_WORDS.endTitle, { name: person.name })}
      verb={t(APPOINTMENT_WORDS.endVerb)}
      pending={pending}
      refusal={refusal}
      onConfirm={() =>
        void act({ params: { office: office.id }, body: { version: office.version } }).then((done) => {
          if (done !== undefined) onClose();
        })
      }
      onCancel={onClose}
    >
      <p>
        {t(APPOINTMENT_WORDS.endText, {
          name: person.name,
          office: `${t(ROLE_WORDS[office.role])} ${office.unit.name}`,
        })}
      </p>
    </ConfirmDialog>
  );
}
