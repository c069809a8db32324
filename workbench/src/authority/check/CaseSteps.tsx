import { CHECK_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../case-tabs/case-view.ts';
import { useWords } from '../../kit/words.ts';
import { useApplications } from '../../round-choice/use-applications.ts';
import './check.css';

/** The one before, the one after, and which of how many: going through the queue without going back to it. */
export function CaseSteps({ view }: { view: CaseView }) {
  const t = useWords();
  const { rows } = useApplications({ round: view.round.id, state: 'recommended' }, 60_000, 200);
  const place = rows.findIndex(({ id }) => id === view.id);
  if (place < 0 || rows.length < 2) return null;
  const [before, after] = [rows[place - 1], rows[place + 1]];
  return (
    <nav className="case-steps" aria-label={t(CHECK_WORDS.queue)}>
      {before === undefined ? (
        <span className="muted">{t(CHECK_WORDS.previous)}</span>
      ) : (
        <Link to="/applications/$application" params={{ application: before.id }}>
          {t(CHECK_WORDS.previous)}
        </Link>
      )}
      <span>{t(CHECK_WORDS.place, { place: place + 1, count: rows.length })}</span>
      {after === undefined ? (
        <span className="muted">{t(CHECK_WORDS.next)}</span>
      ) : (
        <Link to="/applications/$application" params={{ application: after.id }}>
          {t(CHECK_WORDS.next)}
        </Link>
      )}
    </nav>
  );
}
