import { FORM_VIEW_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { useLanguage, useWords } from '../kit/words.ts';
import { fileAddress } from '../wire/file-address.ts';
import './case-tabs.css';
import type { CaseView } from './case-view.ts';

/** Who applies with whom, in which category, put forward by whom at which place: the line under a case's title. */
export function CaseUnder({ view, programme }: { view: CaseView; programme: Programme | null }) {
  const t = useWords();
  const language = useLanguage();
  const { identity, recommendation } = view;
  const category = programme?.categories.find(({ id }) => id === view.category);
  const kind = category?.kinds?.find(({ id }) => id === view.kind);
  const partners = identity?.partners.filter(({ state }) => state !== 'removed').length ?? 0;
  const parts = [
    identity?.organisation.name,
    partners > 0 && t(FORM_VIEW_WORDS.partners, { count: partners }),
    category?.names[language] ?? view.category,
    kind?.[language],
    identity?.recommender !== null &&
      identity?.recommender !== undefined &&
      (recommendation?.rank === null || recommendation?.rank === undefined
        ? identity.recommender.name
        : t(FORM_VIEW_WORDS.recommendedAs, { name: identity.recommender.name, rank: recommendation.rank })),
    view.receipt,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  return <p>{parts.join('　')}</p>;
}

/** Which copy is read, and the form as a document. */
export function CopyLine({ view }: { view: CaseView }) {
  const t = useWords();
  if (view.form === null) return null;
  const { copy, redacted } = view.form;
  return (
    <p className="file-line">
      {copy !== null && <span className="hint">{t(FORM_VIEW_WORDS.frozenCopy, { number: copy })}</span>}
      {redacted && <span className="tag">{t(FORM_VIEW_WORDS.withheld)}</span>}
      <span className="space" />
      <a href={fileAddress('fetch-application-form', { application: view.id })} download>
        {t(FORM_VIEW_WORDS.wholeForm)}
      </a>
    </p>
  );
}
