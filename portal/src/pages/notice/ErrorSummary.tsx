import { PORTAL_WORDS } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import type { ObjectionDraft } from './objection.ts';

/** All that is wrong at once, each a link to its field. */
export function ErrorSummary({ draft }: { readonly draft: ObjectionDraft }) {
  const t = useSay();
  const words = PORTAL_WORDS.objection;
  if (draft.closed) {
    return (
      <div className="error-summary" role="alert" id="problems" tabIndex={-1}>
        <h3>{t(words.closedMeanwhile)}</h3>
        <p>{t(words.closedExplained)}</p>
      </div>
    );
  }
  if (draft.problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" id="problems" tabIndex={-1}>
      <h3>{t(words.notFiled, { count: draft.problems.length })}</h3>
      <p>{t(words.keptTyped)}</p>
      <ul>
        {draft.problems.map(({ field, kind }) => (
          <li key={`${field} ${kind}`}>
            <a href={`#field-${field}`}>
              {t(words.fieldNames[field])}
              {t(words.colon)}
              {t(words.problems[kind])}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
