import { formatPlainDay } from '@qichuang/language';
import { useLanguage, useSay } from '../../frame/context.ts';
import { Chinese } from '../../pieces/Chinese.tsx';
import { ClauseTags } from '../../pieces/ClauseTag.tsx';
import type { PlatformPageProps } from './platform.ts';

/** Its way and its life, newest first, each with its clauses. */
export function Timeline({ events, programme }: PlatformPageProps) {
  const language = useLanguage();
  const t = useSay();
  return (
    <ol className="timeline">
      {events.map(({ day, what, clauses, note, final }) => (
        <li key={`${day} ${what.zh}`} className={final ? 'final' : undefined}>
          <time dateTime={day}>{formatPlainDay(day, language)}</time>
          <span className="dot" aria-hidden="true" />
          <div>
            <b>{t(what)}</b> <ClauseTags clauses={clauses} programmeId={programme.id} />
            {note !== null && (
              <p>
                <Chinese text={note} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
