import { CASE_ACT_WORDS, RECOMMENDER_WORDS, ROUND_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { BulkBar } from '../../kit/BulkBar.tsx';
import { DataTable } from '../../kit/DataTable.tsx';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import type { ApplicationRow } from '../../round-choice/use-applications.ts';
import { CloseDialog } from '../case-acts/CloseDialog.tsx';

interface Props {
  readonly round: string;
  readonly rows: readonly ApplicationRow[];
  readonly mayClose: boolean;
}

/** What recommenders left lying after their window: closed by a person with a reason, or the window is moved. */
export function NotActedOn({ round, rows, mayClose }: Props) {
  const t = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [closing, setClosing] = useState(false);
  return (
    <section className="card" aria-labelledby="lying-head">
      <div className="card-head">
        <h2 id="lying-head">{t(ROUND_WORDS.notActedOn)}</h2>
        <span className="hint">{rows.length}</span>
      </div>
      {rows.length === 0 ? (
        <p className="card-body muted">{t(ROUND_WORDS.notActedOnNone)}</p>
      ) : (
        <>
          <p className="card-body">{t(ROUND_WORDS.notActedOnText)}</p>
          <BulkBar
            count={chosen.size}
            acts={[
              {
                id: 'close',
                label: t(CASE_ACT_WORDS.closeCount, { count: chosen.size }),
                onAct: () => setClosing(true),
              },
            ]}
            onClear={() => setChosen(new Set())}
          />
          <DataTable
            label={t(ROUND_WORDS.notActedOn)}
            rows={rows}
            keyOf={({ id }) => id}
            choice={mayClose ? { chosen, onChange: setChosen, nameOf: ({ name }) => name } : undefined}
            columns={[
              {
                id: 'receipt',
                title: t(RECOMMENDER_WORDS.receipt),
                cell: ({ receipt }) => <span className="nowrap">{receipt ?? '–'}</span>,
              },
              {
                id: 'name',
                title: t(RECOMMENDER_WORDS.platform),
                names: true,
                cell: ({ id, name, organisation }) => (
                  <>
                    <Link to="/applications/$application" params={{ application: id }}>
                      {name}
                    </Link>
                    <br />
                    <small>{organisation?.name}</small>
                  </>
                ),
              },
              {
                id: 'recommender',
                title: t(ROUND_WORDS.recommend),
                cell: ({ recommender }) => recommender?.name ?? '–',
              },
              {
                id: 'since',
                title: t(RECOMMENDER_WORDS.since),
                cell: ({ since }) => (
                  <span className="nowrap">
                    <Time at={since} short />
                  </span>
                ),
              },
            ]}
          />
        </>
      )}
      {closing && (
        <CloseDialog
          of={round}
          applications={rows.filter(({ id }) => chosen.has(id))}
          onClose={() => {
            setClosing(false);
            setChosen(new Set());
          }}
        />
      )}
    </section>
  );
}
