import { APPLICANT_WORDS, ROLE_WORDS } from '@qichuang/language';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useWords } from '../../kit/words.ts';
import { AccountFields } from '../../sign-in/AccountFields.tsx';
import { accountFaults } from '../../sign-in/account-input.ts';
import { useAccountInput } from '../../sign-in/use-account-input.ts';
import { useOffice, useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';

type Row = NonNullable<ViewQuery<'list-handlers'>['data']>['rows'][number];

const GIVEN = ['applicant-handler', 'applicant-submitter'] as const;

/** Who acts for the organisation; the submitter opens accounts and takes rights back. */
export function ColleaguesPage() {
  const t = useWords();
  const office = useOffice();
  const { person } = useSession();
  const organisation = office?.unit.id ?? '';
  const submitter = office?.role === 'applicant-submitter';
  const list = useView('list-handlers', { params: { organisation } });
  const end = useAct('end-handler');
  const [ending, setEnding] = useState<Row | null>(null);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHead
        title={t(APPLICANT_WORDS.colleaguesTitle)}
        under={
          <p>
            {t(APPLICANT_WORDS.colleaguesWhy)} {!submitter && t(APPLICANT_WORDS.onlySubmitter)}
          </p>
        }
        aside={
          submitter && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t(APPLICANT_WORDS.addColleague)}
            </Button>
          )
        }
      />
      <section className="card">
        <Fetched query={list}>
          {({ rows }) => (
            <DataTable
              label={t(APPLICANT_WORDS.colleaguesTitle)}
              rows={rows}
              keyOf={(row) => row.office}
              columns={[
                {
                  id: 'name',
                  title: t(APPLICANT_WORDS.person),
                  names: true,
                  cell: (row) => (
                    <>
                      {row.name}{' '}
                      {row.person === person?.id && <span className="tag">{t(APPLICANT_WORDS.you)}</span>}
                    </>
                  ),
                },
                { id: 'account', title: t(APPLICANT_WORDS.accountName), cell: (row) => row.account },
                { id: 'role', title: t(APPLICANT_WORDS.role), cell: (row) => t(ROLE_WORDS[row.role]) },
                {
                  id: 'act',
                  title: '',
                  cell: (row) =>
                    submitter && row.person !== person?.id ? (
                      <Button size="small" onClick={() => setEnding(row)}>
                        {t(APPLICANT_WORDS.endRights)}
                      </Button>
                    ) : null,
                },
              ]}
            />
          )}
        </Fetched>
      </section>
      {ending !== null && (
        <ConfirmDialog
          open
          danger
          title={t(APPLICANT_WORDS.endRightsDo)}
          verb={t(APPLICANT_WORDS.endRightsDo)}
          pending={end.pending}
          refusal={end.refusal}
          onCancel={() => {
            end.clear();
            setEnding(null);
          }}
          onConfirm={() => void endRights(ending)}
        >
          <p>{t(APPLICANT_WORDS.endRightsText, { name: ending.name })}</p>
        </ConfirmDialog>
      )}
      {adding && <AddDialog organisation={organisation} onDone={() => setAdding(false)} />}
    </>
  );

  async function endRights(row: Row): Promise<void> {
    const done = await end.act({
      params: { organisation, office: row.office },
      body: { version: row.version },
    });
    if (done !== undefined) setEnding(null);
  }
}

function AddDialog({ organisation, onDone }: { organisation: string; onDone: () => void }) {
  const t = useWords();
  const [input, setInput, forget, found] = useAccountInput(`${organisation}:colleague`);
  const add = useAct('add-handler', forget);
  const [role, setRole] = useState<(typeof GIVEN)[number]>('applicant-handler');
  const [tried, setTried] = useState(false);
  const faults = accountFaults(input, false, t);
  return (
    <ConfirmDialog
      open
      width={680}
      title={t(APPLICANT_WORDS.addColleague)}
      verb={t(APPLICANT_WORDS.addColleagueDo)}
      pending={add.pending}
      refusal={add.refusal}
      found={found}
      onCancel={onDone}
      onConfirm={() => void hand()}
    >
      <Radio.Group
        aria-label={t(APPLICANT_WORDS.role)}
        value={role}
        options={GIVEN.map((one) => ({ value: one, label: t(ROLE_WORDS[one]) }))}
        onChange={({ target }) => setRole(target.value)}
      />
      <AccountFields
        value={input}
        onChange={setInput}
        faults={tried ? faults : {}}
        phone="optional"
        passwordLabel={t(APPLICANT_WORDS.firstPassword)}
        passwordHint={t(APPLICANT_WORDS.firstPasswordHint)}
      />
    </ConfirmDialog>
  );

  async function hand(): Promise<void> {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const done = await add.act({ params: { organisation }, body: { ...input, role } });
    if (done !== undefined) onDone();
  }
}
