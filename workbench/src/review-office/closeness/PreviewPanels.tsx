import { CLOSENESS_WORDS, formatDecimal } from '@qichuang/language';
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
      <ul className="card-body close-panels">
        {panels.slice(0, SHOWN).map(({ application, name, receipt, readers }) => (
          <li key={application}>
            <div>
              {name}
              <br />
              <small className="muted">
                {receipt} {t(CLOSENESS_WORDS.mean, { points: meanOf(readers) })}
              </small>
            </div>
            <ul>
              {readers.map((reader) => (
                <li key={reader.expert}>
                  <span className="num">{reader.points}</span> {reader.name}{' '}
                  <small className="muted">{groundsOf(reader, t, language)}</small>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {panels.length > SHOWN && (
        <p className="card-body hint">{t(CLOSENESS_WORDS.more, { count: panels.length - SHOWN })}</p>
      )}
    </section>
  );
}

function meanOf(readers: Preview['panels'][number]['readers']): string {
  return formatDecimal(readers.reduce((sum, { points }) => sum + points, 0) / readers.length, 1);
}
