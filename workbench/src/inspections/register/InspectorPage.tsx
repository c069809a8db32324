import {
  INSPECTOR_COLUMN_WORDS as COLUMNS,
  INSPECTION_TASK_STATE_WORDS,
  INSPECTION_TASK_WORDS,
  INSPECTOR_WORDS as WORDS,
} from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { caseActs } from '../../kit/case-acts.ts';
import { DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { ChangeInspectorDialog, type Inspector, InspectorStateDialog } from './InspectorDialogs.tsx';
import { useCityChoices } from './InspectorFields.tsx';
import { InspectorState } from './InspectorState.tsx';

/** One inspector of the register: unit, credential, whom to keep away from, and the tasks drawn for them. */
export function InspectorPage() {
  const { inspector = '' } = useParams({ strict: false }) as { inspector?: string };
  const asked = useView('see-inspector', { params: { inspector } });
  return <Fetched query={asked}>{(view) => <OneInspector inspector={view} />}</Fetched>;
}

type Asking = 'change' | 'suspended' | 'active' | 'ended' | null;

function OneInspector({ inspector }: { inspector: Inspector }) {
  const t = useWords();
  const language = useLanguage();
  const { withProvince } = useCityChoices();
  const [asking, setAsking] = useState<Asking>(null);
  const cityName = (code: string) => withProvince.find(({ value }) => value === code)?.label ?? code;
  const close = () => setAsking(null);
  const looks = {
    change: { label: t(WORDS.change), primary: true, onAct: () => setAsking('change') },
    suspend: { label: t(WORDS.suspend), onAct: () => setAsking('suspended') },
    resume: { label: t(WORDS.resume), primary: true, onAct: () => setAsking('active') },
    end: { label: t(WORDS.end), danger: true, onAct: () => setAsking('ended') },
  };
  return (
    <>
      <PageHead
        title={inspector.name}
        crumbs={[{ label: t(WORDS.register), to: '/inspectors' }, { label: inspector.credential }]}
        under={<p>{inspector.organisationName}</p>}
        aside={<InspectorState inspector={inspector} />}
      />
      <section className="card">
        <dl className="facts card-body">
          <dt>{t(COLUMNS.account)}</dt>
          <dd>{inspector.account}</dd>
          <dt>{t(COLUMNS.organisationName)}</dt>
          <dd>
            {inspector.organisationName} · {cityName(inspector.city)}
            {inspector.uscc !== null && ` · ${inspector.uscc}`}
          </dd>
          <dt>{t(COLUMNS.credential)}</dt>
          <dd>{inspector.credential}</dd>
          <dt>{t(COLUMNS.validUntil)}</dt>
          <dd>
            <DayText on={inspector.validUntil} />
          </dd>
          <dt>{t(COLUMNS.fields)}</dt>
          <dd>
            {inspector.fields.length === 0
              ? t(WORDS.none)
              : inspector.fields.join(language === 'zh' ? '、' : ', ')}
          </dd>
          <dt>{t(COLUMNS.cities)}</dt>
          <dd>
            {inspector.cities.length === 0
              ? t(WORDS.anywhere)
              : inspector.cities.map(cityName).join(language === 'zh' ? '、' : ', ')}
          </dd>
          <dt>{t(COLUMNS.conflicts)}</dt>
          <dd>
            {inspector.conflicts.length === 0
              ? t(WORDS.none)
              : inspector.conflicts.map(({ name, reason }) => (
                  <p key={name}>
                    {name} <span className="muted">{reason}</span>
                  </p>
                ))}
          </dd>
          <dt>{t(WORDS.registeredAt)}</dt>
          <dd>
            <Time at={inspector.registeredAt} />
          </dd>
        </dl>
      </section>
      <section className="card" aria-labelledby="own-tasks">
        <div className="card-head">
          <h2 id="own-tasks">{t(WORDS.tasks)}</h2>
        </div>
        {inspector.tasks.length === 0 ? (
          <p className="card-body muted">{t(WORDS.noTasks)}</p>
        ) : (
          <DataTable
            label={t(WORDS.tasks)}
            columns={[
              {
                id: 'platform',
                title: t(WORDS.platform),
                names: true,
                cell: ({ id, platform }) => (
                  <Link to="/inspection-tasks/$task" params={{ task: id }}>
                    {platform}
                  </Link>
                ),
              },
              {
                id: 'batch',
                title: t(WORDS.batch),
                cell: ({ year, batch }) => t(INSPECTION_TASK_WORDS.batchTitle, { year, batch }),
              },
              {
                id: 'inspectOn',
                title: t(WORDS.inspectOn),
                cell: ({ inspectOn }) =>
                  inspectOn === null ? t(INSPECTION_TASK_WORDS.noDay) : <DayText on={inspectOn} />,
              },
              {
                id: 'state',
                title: t(COLUMNS.state),
                cell: ({ state }) =>
                  t(INSPECTION_TASK_STATE_WORDS[state as keyof typeof INSPECTION_TASK_STATE_WORDS]),
              },
            ]}
            rows={inspector.tasks}
            keyOf={({ id }) => id}
          />
        )}
      </section>
      <ActBar acts={caseActs(inspector.acts, looks)} />
      {asking === 'change' && <ChangeInspectorDialog inspector={inspector} onClose={close} />}
      {asking !== null && asking !== 'change' && (
        <InspectorStateDialog key={asking} inspector={inspector} to={asking} onClose={close} />
      )}
    </>
  );
}
