import { FILING_WORDS, PLATFORM_LIFE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { FilingState } from '../../filings/FilingState.tsx';
import { type FilingRow, filingTitle } from '../../filings/filing-words.ts';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import type { PlatformRecord } from '../page/tabs.ts';
import { BeginChangeDialog } from './BeginChangeDialog.tsx';
import { LifeTable } from './LifeTable.tsx';

interface Props {
  readonly record: PlatformRecord;
}

/** Plans, reports, self-assessments and rectifications of one platform (A3.7, B5.1, B5.2). */
export function FilingsTab({ record }: Props) {
  return <Filings record={record} shows={({ kind }) => kind !== 'change' && kind !== 'achievement'} />;
}

/** What was filed as changed, and where its host begins to file another (B5.4). */
export function ChangesTab({ record }: Props) {
  const t = useWords();
  const [beginning, setBeginning] = useState(false);
  return (
    <>
      {record.mayRecord && (
        <p>
          <Button type="primary" onClick={() => setBeginning(true)}>
            {t(PLATFORM_LIFE_WORDS.fileChange)}
          </Button>
        </p>
      )}
      <Filings record={record} shows={({ kind }) => kind === 'change'} />
      {beginning && <BeginChangeDialog platform={record.platform} onClose={() => setBeginning(false)} />}
    </>
  );
}

/** Achievements of one platform that were handed in for the yearly choice (B5.3). */
export function AchievementsTab({ record }: Props) {
  return <Filings record={record} shows={({ kind }) => kind === 'achievement'} />;
}

function Filings({ record: { platform }, shows }: Props & { readonly shows: (row: FilingRow) => boolean }) {
  const t = useWords();
  const language = useLanguage();
  const asked = useView('list-filings', { query: { platform: platform.id, limit: 200 } });
  const changed = asked.data?.rows.find(({ about }) => about !== '');
  const programme = documentOf(useProgramme(changed?.programme, changed?.programmeDigest).data);
  return (
    <LifeTable
      asked={asked}
      label={t(FILING_WORDS.filings)}
      shows={shows}
      columns={[
        {
          id: 'kind',
          title: t(FILING_WORDS.kind),
          names: true,
          cell: (row) => (
            <>
              <Link to="/filings/$filing" params={{ filing: row.id }}>
                {filingTitle(row, language, programme)}
              </Link>
              {row.receipt !== null && <small className="block">{row.receipt}</small>}
            </>
          ),
        },
        {
          id: 'due',
          title: t(FILING_WORDS.due),
          cell: ({ dueOn }) => (
            <span className="nowrap">{dueOn === null ? '–' : <DayText on={dueOn} />}</span>
          ),
        },
        {
          id: 'state',
          title: t(FILING_WORDS.state),
          cell: ({ state, overdue }) => <FilingState state={state} overdue={overdue} />,
        },
        {
          id: 'since',
          title: t(FILING_WORDS.since),
          cell: ({ since }) => (
            <span className="nowrap">
              <Time at={since} short />
            </span>
          ),
        },
      ]}
    />
  );
}
