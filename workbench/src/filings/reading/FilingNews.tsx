import { RollbackOutlined } from '@ant-design/icons';
import type { Instant } from '@qichuang/base';
import {
  FILING_STATE_WORDS,
  FILING_WORDS,
  formatShortInstant,
  KIT_WORDS,
  PLATFORM_LIFE_WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { ReasonList } from '../../kit/ReasonList.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { FilingView } from '../filing-words.ts';

/** What the desks have said of a filing so far: a return still open, the recommender’s opinion, the outcome, and what it raises. */
export function FilingNews({ view, nameOf }: { view: FilingView; nameOf: (target: string) => string }) {
  const t = useWords();
  const language = useLanguage();
  const { endorsement, outcome, raises } = view;
  const returned = view.returned.at(-1);
  return (
    <>
      {returned !== undefined && view.state !== 'accepted' && (
        <div className="notice soft filing-news">
          <RollbackOutlined aria-hidden />
          <div>
            <b>
              {t(FILING_WORDS.returnedOn, {
                when: formatShortInstant(returned.at as Instant, language),
                count: returned.reasons.length,
                due: formatShortInstant(returned.dueAt as Instant, language),
              })}
            </b>
            <ReasonList reasons={returned.reasons} targetOf={nameOf} />
          </div>
        </div>
      )}
      {endorsement !== null && endorsement.opinion !== '' && (
        <div className="notice info filing-news">
          <div>
            <b>{t(FILING_WORDS.opinion)}</b>　{endorsement.opinion}
          </div>
        </div>
      )}
      {outcome !== null && (outcome.reason !== '' || view.documentNumber !== null) && (
        <div className={view.state === 'not_accepted' ? 'notice bad filing-news' : 'notice info filing-news'}>
          <div>
            <b>{t(FILING_STATE_WORDS[view.state])}</b>　{outcome.reason}
            {view.documentNumber !== null && (
              <p>
                {t(KIT_WORDS.labelled, {
                  label: t(FILING_WORDS.documentNumber),
                  value: view.documentNumber,
                })}
              </p>
            )}
          </div>
        </div>
      )}
      {raises.length > 0 && view.form.copy !== null && (
        <div className="notice info filing-news">
          <div>
            <b>{t(FILING_WORDS.raises)}</b>
            {raises.map(({ field, text }) => (
              <p key={field}>
                {text}{' '}
                {/* Of one platform: a recommender's own report names several, and is answered as a whole. */}
                {view.platform !== null && view.standing.part !== 'authority' && (
                  <Link to="/voices" search={{ from: view.id, field } as never}>
                    {t(PLATFORM_LIFE_WORDS.raiseThis)}
                  </Link>
                )}
              </p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
