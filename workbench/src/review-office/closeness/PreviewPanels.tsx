import { CLOSENESS_WORDS, formatDecimal } from '@qichuang/language';
import { DataTable } from '../../kit/DataTable.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Preview } from '../assignment/AssignEvenly.tsx';
import { groundsOf } from './grounds.ts';

/** A page shows so many; the least well served stand first. */
const SHOWN = 50;

/** Whom each application would be read by, how close they are, and why. */
export function PreviewPanels({ panels }: Pick<Preview, 'panels'>) {
  const t = useWords();
  const language = useLanguage();
  if (panels.length === 0) return null;
  return (
    <section className="card" aria-labelledby="closeness">
      <div className="card-head">
        <h2 id="closeness">{t(CLOSENESS_WORDS.title)}</h2>
        <span className="hint">{t(CLOSENESS_WORDS.titleHint)}</span>
      </div>
      <DataTable
        label={t(CLOSENESS_WORDS.title)}
        rows={panels.slice(0, SHOWN)}
        keyOf={({ application }) => application}
        columns={[
          {
            id: 'application',
            title: t(CLOSENESS_WORDS.application),
            names: true,
            cell: ({ name, receipt }) => (
              <>
                {name}
                <br />
                <small>{receipt}</small>
              </>
            ),
          },
          {
            id: 'mean',
            title: t(CLOSENESS_WORDS.mean),
            numeric: true,
            cell: ({ readers }) =>
              formatDecimal(readers.reduce((sum, { points }) => sum + points, 0) / readers.length, 1),
          },
          {
            id: 'readers',
            title: t(CLOSENESS_WORDS.readers),
            cell: ({ readers }) => (
              <ul className="close-readers">
                {readers.map((reader) => (
                  <li key={reader.expert}>
                    <span className="num">{reader.points}</span> {reader.name}{' '}
                    <small className="muted">{groundsOf(reader, t, language)}</small>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {panels.length > SHOWN && (
        <p className="card-body hint">{t(CLOSENESS_WORDS.more, { count: panels.length - SHOWN })}</p>
      )}
    </section>
  );
}
