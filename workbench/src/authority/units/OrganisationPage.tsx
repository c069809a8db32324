import { regionName } from '@qichuang/domain';
import { KIT_WORDS, UNIT_WORDS } from '@qichuang/language';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { CreditCheckDialog } from './CreditCheckDialog.tsx';

export type Organisation = NonNullable<ViewQuery<'see-organisation'>['data']>;

/** One organisation's record, and what the credit registers say of it. */
export function OrganisationPage() {
  const { organisation = '' } = useParams({ strict: false }) as { readonly organisation?: string };
  const query = useView('see-organisation', { params: { organisation } });
  return <Fetched query={query}>{(view) => <Record view={view} />}</Fetched>;
}

function Record({ view }: { view: Organisation }) {
  const t = useWords();
  const language = useLanguage();
  const clerk = useOffice()?.role === 'authority-clerk';
  const [recording, setRecording] = useState(false);
  const facts: readonly (readonly [string, string])[] = [
    [t(UNIT_WORDS.uscc), view.uscc],
    [t(UNIT_WORDS.status), t(UNIT_WORDS[`status-${view.status}`])],
    [t(UNIT_WORDS.legalPerson), t(view.independentLegalPerson ? KIT_WORDS.yes : KIT_WORDS.no)],
    [t(UNIT_WORDS.region), regionName(view.region)?.[language] ?? view.region],
    [t(UNIT_WORDS.address), view.address],
    [t(UNIT_WORDS.representative), view.legalRepresentative],
    [t(UNIT_WORDS.formerNames), view.formerNames.join('、')],
    [t(UNIT_WORDS.honours), view.honours.join('、')],
    [t(UNIT_WORDS.profile), view.profile],
  ];
  return (
    <>
      <PageHead
        title={view.name}
        crumbs={[{ label: t(UNIT_WORDS.organisations), to: '/organisations' }, { label: view.name }]}
      />
      <section className="card">
        <dl className="card-body facts">
          {facts
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          <dt>{t(UNIT_WORDS.registeredOn)}</dt>
          <dd>
            <DayText on={view.registeredOn} />
          </dd>
        </dl>
      </section>
      <section className="card" aria-labelledby="records-head">
        <div className="card-head">
          <h2 id="records-head">{t(UNIT_WORDS.records)}</h2>
          <ClauseTag clause="B4.1" />
          <span className="space" />
          {clerk && <Button onClick={() => setRecording(true)}>{t(UNIT_WORDS.record)}</Button>}
        </div>
        <p className="card-body">
          <Checked view={view} />
        </p>
        {view.records.length > 0 && (
          <DataTable
            label={t(UNIT_WORDS.records)}
            rows={view.records}
            keyOf={(record) => `${record.kind} ${record.happenedOn} ${record.source}`}
            columns={[
              {
                id: 'kind',
                title: t(UNIT_WORDS.recordKind),
                names: true,
                cell: ({ kind }) => t(UNIT_WORDS[kind]),
              },
              {
                id: 'severity',
                title: t(UNIT_WORDS.severity),
                cell: ({ severity }) => t(UNIT_WORDS[severity]),
              },
              {
                id: 'on',
                title: t(UNIT_WORDS.happenedOn),
                cell: ({ happenedOn }) => <DayText on={happenedOn} />,
              },
              { id: 'state', title: t(UNIT_WORDS.recordState), cell: ({ state }) => t(UNIT_WORDS[state]) },
              { id: 'source', title: t(UNIT_WORDS.source), cell: ({ source }) => source },
            ]}
          />
        )}
      </section>
      {recording && <CreditCheckDialog view={view} onClose={() => setRecording(false)} />}
    </>
  );
}

function Checked({ view }: { view: Organisation }) {
  const t = useWords();
  if (view.recordCheckedOn === null) return <span className="tag soft">{t(UNIT_WORDS.never)}</span>;
  const words = view.records.length === 0 ? UNIT_WORDS.noRecords : UNIT_WORDS.recordsOn;
  const [before = '', after = ''] = t(words, { day: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <DayText on={view.recordCheckedOn} />
      {after}
    </>
  );
}
