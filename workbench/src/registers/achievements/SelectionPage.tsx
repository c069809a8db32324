import { formatDecimal, SELECTION_STATE_WORDS, SELECTION_WORDS } from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { caseActs } from '../../kit/case-acts.ts';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { ChooseTable } from './ChooseTable.tsx';
import { SELECTION_ACTS, type SelectionAct, SelectionActDialog } from './SelectionActDialog.tsx';
import { TakePartDialog } from './TakePartDialog.tsx';

export type Selection = NonNullable<ViewQuery<'see-selection'>['data']>;
type Entry = Selection['list'][number];

/** One year's choice of achievements: the call, the entries with their points for the office, the chosen for everyone (B5.3). */
export function SelectionPage() {
  const { selection = '' } = useParams({ strict: false });
  const asked = useView('see-selection', { params: { selection } });
  return <Fetched query={asked}>{(view) => <OneSelection selection={view} />}</Fetched>;
}

function OneSelection({ selection }: { selection: Selection }) {
  const t = useWords();
  const [asking, setAsking] = useState<SelectionAct | 'take-part' | null>(null);
  const inside = selection.filed !== null;
  const choosing = selection.acts.some(({ act, allowed }) => act === 'choose-achievements' && allowed);
  const looks = Object.fromEntries(
    Object.entries(SELECTION_ACTS).map(([name, { verb, danger }]) => [
      name,
      { label: t(verb), primary: !danger, danger, onAct: () => setAsking(name as SelectionAct) },
    ]),
  );
  return (
    <>
      <PageHead
        title={selection.title}
        crumbs={[
          { label: t(SELECTION_WORDS.selections), to: '/achievements' },
          { label: String(selection.year) },
        ]}
        under={
          <p>
            {t(SELECTION_WORDS.filesUntil)} <DayText on={selection.filesUntil} /> <ClauseTag clause="B5.3" />
          </p>
        }
        aside={<span className="tag">{t(SELECTION_STATE_WORDS[selection.state])}</span>}
      />
      {selection.mayTakePart && (
        <div className="notice good">
          <p>{t(SELECTION_WORDS.takePartHint)}</p>
          <Button type="primary" onClick={() => setAsking('take-part')}>
            {t(SELECTION_WORDS.takePart)}
          </Button>
        </div>
      )}
      <Standing selection={selection} />
      {selection.list.length > 0 && (
        <section className="card" aria-labelledby="selection-list">
          <div className="card-head">
            <h2 id="selection-list">{t(SELECTION_WORDS.list)}</h2>
            <span className="space" />
            {(['docx', 'xlsx', 'csv'] as const).map((format) => (
              <a
                key={format}
                download
                href={fileAddress('fetch-selection', { selection: selection.id }, { format })}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </div>
          {choosing ? (
            <ChooseTable key={selection.version} selection={selection} />
          ) : (
            <DataTable
              label={t(SELECTION_WORDS.list)}
              columns={columns()}
              rows={selection.list}
              keyOf={({ place }) => String(place)}
            />
          )}
        </section>
      )}
      <ActBar acts={caseActs(selection.acts, looks)} />
      {asking === 'take-part' && <TakePartDialog selection={selection.id} onClose={() => setAsking(null)} />}
      {asking !== null && asking !== 'take-part' && (
        <SelectionActDialog
          key={asking}
          selection={selection}
          name={asking}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );

  function columns(): readonly Column<Entry>[] {
    const office: readonly Column<Entry>[] = [
      {
        id: 'points',
        title: t(SELECTION_WORDS.points),
        numeric: true,
        cell: ({ hundredths }) => (hundredths === null ? '–' : formatDecimal(hundredths / 100, 2)),
      },
      {
        id: 'chosen',
        title: t(SELECTION_WORDS.chosen),
        cell: ({ chosen }) => (chosen ? <span className="tag good">{t(SELECTION_WORDS.chosen)}</span> : '–'),
      },
      {
        id: 'reason',
        title: t(SELECTION_WORDS.reason),
        cell: ({ reason, doubt }) => (
          <>
            {reason}
            {doubt !== null && doubt !== '' && (
              <p className="hint">
                {t(SELECTION_WORDS.doubt)}: {doubt}
              </p>
            )}
          </>
        ),
      },
    ];
    return [
      { id: 'place', title: t(SELECTION_WORDS.place), numeric: true, cell: ({ place }) => place },
      {
        id: 'achievement',
        title: t(SELECTION_WORDS.achievement),
        names: true,
        cell: ({ title, filing, summary }) => (
          <>
            {filing === '' ? (
              title
            ) : (
              <Link to="/filings/$filing" params={{ filing }}>
                {title}
              </Link>
            )}
            {summary !== '' && <p className="hint">{summary}</p>}
          </>
        ),
      },
      {
        id: 'holder',
        title: t(SELECTION_WORDS.holder),
        cell: ({ holder, platformName }) => (
          <>
            {holder}
            <br />
            <small>{platformName}</small>
          </>
        ),
      },
      ...(inside ? office : []),
    ];
  }
}

function Standing({ selection }: { selection: Selection }) {
  const t = useWords();
  const { filed, sheets, noticeFrom, noticeUntil } = selection;
  const people = [
    [SELECTION_WORDS.preparedBy, selection.prepared],
    [SELECTION_WORDS.calledBy, selection.called],
    [SELECTION_WORDS.chosenBy, selection.chosenBy],
    [SELECTION_WORDS.confirmedBy, selection.confirmed],
    [SELECTION_WORDS.publishedBy, selection.published],
  ] as const;
  return (
    <section className="card">
      <dl className="facts card-body">
        {noticeFrom !== null && noticeUntil !== null && (
          <>
            <dt>{t(SELECTION_WORDS.notice)}</dt>
            <dd>
              <DayText on={noticeFrom} /> – <DayText on={noticeUntil} />
              {selection.state === 'on_notice' && <p className="hint">{t(SELECTION_WORDS.doubtHint)}</p>}
            </dd>
          </>
        )}
        {filed !== null && (
          <>
            <dt>{t(SELECTION_WORDS.entries)}</dt>
            <dd>{t(SELECTION_WORDS.filed, filed)}</dd>
          </>
        )}
        {sheets !== null && sheets.given > 0 && (
          <>
            <dt>{t(SELECTION_WORDS.points)}</dt>
            <dd>{t(SELECTION_WORDS.sheets, sheets)}</dd>
          </>
        )}
        {people.map(([label, done]) =>
          done === null ? null : (
            <div key={label.en} style={{ display: 'contents' }}>
              <dt>{t(label)}</dt>
              <dd>
                {done.by} · <Time at={done.at} />
              </dd>
            </div>
          ),
        )}
        {selection.cancelReason !== '' && (
          <>
            <dt>{t(SELECTION_WORDS.cancelReason)}</dt>
            <dd className="written">{selection.cancelReason}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
