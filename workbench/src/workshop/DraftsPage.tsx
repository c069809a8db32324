import { BlockOutlined } from '@ant-design/icons';
import { DRAFT_STATE_WORDS, WORKSHOP_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { DataTable } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Time } from '../kit/Time.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useOffice } from '../wire/session.tsx';
import { useView } from '../wire/use-view.ts';
import { BeginDialog } from './BeginDialog.tsx';
import { DeriveDialog } from './DeriveDialog.tsx';
import { PublishedVersions } from './PublishedVersions.tsx';

/** Versions in the making, and where a new one is begun (A4.1, B6.1). */
export function DraftsPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const query = useView('list-programme-drafts', {});
  const [open, setOpen] = useState<'begin' | 'derive' | null>(null);
  const close = () => setOpen(null);
  const known = useView('list-programmes');
  // A recommender reads the versions of the programmes it is writing, an authority those of its own.
  const mine = new Set([
    ...(office?.unit.kind === 'authority' ? [office.unit.id] : []),
    ...(query.data?.rows ?? []).map(({ programme }) => programme),
  ]);
  const programmes = new Map(
    (known.data?.rows ?? []).flatMap(({ id, names }) => (mine.has(id) ? [[id, names] as const] : [])),
  );
  const begins = office?.role === 'authority-clerk';
  const derives = office?.role === 'recommender-clerk';
  const button = begins ? (
    <Button type="primary" onClick={() => setOpen('begin')}>
      {t(WORKSHOP_WORDS.begin)}
    </Button>
  ) : (
    derives && (
      <Button type="primary" onClick={() => setOpen('derive')}>
        {t(WORKSHOP_WORDS.derive)}
      </Button>
    )
  );
  return (
    <>
      <PageHead title={t(WORKSHOP_WORDS.title)} under={t(WORKSHOP_WORDS.why)} aside={button} />
      <Fetched query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              icon={<BlockOutlined aria-hidden />}
              title={t(WORKSHOP_WORDS.empty)}
              hint={t(derives ? WORKSHOP_WORDS.deriveWhy : WORKSHOP_WORDS.emptyHint)}
            />
          ) : (
            <div className="card">
              <div className="card-head">
                <h2>{t(WORKSHOP_WORDS.drafts)}</h2>
                <span className="hint">{rows.length}</span>
              </div>
              <DataTable
                label={t(WORKSHOP_WORDS.drafts)}
                rows={rows}
                keyOf={({ id }) => id}
                columns={[
                  {
                    id: 'name',
                    title: t(WORKSHOP_WORDS.programme),
                    names: true,
                    cell: ({ id, name }) => (
                      <Link to="/workshop/$draft" params={{ draft: id }}>
                        {name[language]}
                      </Link>
                    ),
                  },
                  { id: 'title', title: t(WORKSHOP_WORDS.draftTitle), cell: ({ title }) => title },
                  {
                    id: 'state',
                    title: t(WORKSHOP_WORDS.state),
                    cell: ({ state }) => (
                      <span className={state === 'prepared' ? 'tag moving' : 'tag'}>
                        {t(DRAFT_STATE_WORDS[state])}
                      </span>
                    ),
                  },
                  {
                    id: 'changed',
                    title: t(WORKSHOP_WORDS.changed),
                    cell: ({ changedAt }) => <Time at={changedAt} short />,
                  },
                  { id: 'by', title: t(WORKSHOP_WORDS.by), cell: ({ changedBy }) => changedBy },
                ]}
              />
            </div>
          )
        }
      </Fetched>
      {[...programmes].map(([id, names]) => (
        <PublishedVersions key={id} programme={id} name={names[language]} />
      ))}
      {open === 'begin' && <BeginDialog programme={office?.unit.id ?? ''} onClose={close} />}
      {open === 'derive' && <DeriveDialog onClose={close} />}
    </>
  );
}
