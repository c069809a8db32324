import { STANDING_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useView } from '../../wire/use-view.ts';

/** Above an expert's tasks while the declaration of the year is missing: nothing opens before it. */
export function StandingAsked() {
  const t = useWords();
  const expert = useOffice()?.role === 'expert';
  const { data } = useView('see-standing-declaration', {}, { enabled: expert });
  if (data === undefined || data.current) return null;
  return (
    <div className="notice soft" role="status">
      <div>
        <strong>{t(STANDING_WORDS.asked, { year: data.year })}</strong>
        <p>{t(STANDING_WORDS.askedText)}</p>
        <Link to="/standing-declaration" className="primary-button">
          {t(STANDING_WORDS.toPage)}
        </Link>
      </div>
    </div>
  );
}
