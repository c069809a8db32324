import { ASSIGNMENT_RECORD_WORDS } from '@qichuang/language';
import { DataTable } from '../../kit/DataTable.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import type { RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { fileAddress } from '../../wire/file-address.ts';
import { useView } from '../../wire/use-view.ts';

/** What proves that the assignments of a category kept the rules; each can be taken along and checked elsewhere. */
export function AssignmentRecords({ round, category }: Pick<RoundChosen, 'round' | 'category'>) {
  const t = useWords();
  const found = useView('list-assignment-records', { params: { round: round.id }, query: { category } });
  if (found.data === undefined) return null;
  const { rows } = found.data;
  return (
    <section className="card" aria-labelledby="assignment-records">
      <div className="card-head">
        <h2 id="assignment-records">{t(ASSIGNMENT_RECORD_WORDS.title)}</h2>
        <span className="hint">{t(ASSIGNMENT_RECORD_WORDS.hint)}</span>
      </div>
      {rows.length === 0 ? (
        <p className="card-body muted">{t(ASSIGNMENT_RECORD_WORDS.none)}</p>
      ) : (
        <DataTable
          label={t(ASSIGNMENT_RECORD_WORDS.title)}
          rows={rows}
          keyOf={({ digest }) => digest}
          columns={[
            {
              id: 'at',
              title: t(ASSIGNMENT_RECORD_WORDS.at),
              names: true,
              cell: ({ at }) => <Time at={at} />,
            },
            {
              id: 'check',
              title: t(ASSIGNMENT_RECORD_WORDS.check),
              cell: ({ faults }) =>
                faults.length === 0 ? (
                  <span className="tag good">{t(ASSIGNMENT_RECORD_WORDS.kept)}</span>
                ) : (
                  [...new Set(faults)].map((fault) => (
                    <span className="tag bad" key={fault}>
                      {t(ASSIGNMENT_RECORD_WORDS[fault])}
                    </span>
                  ))
                ),
            },
            {
              id: 'manner',
              title: t(ASSIGNMENT_RECORD_WORDS.manner),
              cell: ({ manner }) => t(ASSIGNMENT_RECORD_WORDS[manner]),
            },
            {
              id: 'seats',
              title: t(ASSIGNMENT_RECORD_WORDS.seats),
              numeric: true,
              cell: ({ seats }) => seats,
            },
            {
              id: 'barred',
              title: t(ASSIGNMENT_RECORD_WORDS.barred),
              numeric: true,
              cell: ({ barred }) => barred,
            },
            {
              id: 'digest',
              title: t(ASSIGNMENT_RECORD_WORDS.digest),
              cell: ({ digest }) => (
                <>
                  <HashText hash={digest} short />{' '}
                  <a download href={fileAddress('fetch-assignment-record', { round: round.id, digest })}>
                    {t(ASSIGNMENT_RECORD_WORDS.download)}
                  </a>
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
