import { CHECK_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';
import type { ApplicationRow } from '../../round-choice/use-applications.ts';
import { CONCLUSION_WORDS } from './check-items.ts';

/** How far the check of one application has come: whose turn it is, the clerk's or the approver's. */
export function CheckProgress({ check }: Pick<ApplicationRow, 'check'>) {
  const t = useWords();
  if (check === null) return <span className="hint">{t(CHECK_WORDS.progressNone)}</span>;
  if (check.proposed !== null) {
    const what = t(CONCLUSION_WORDS[check.proposed]);
    return <span className="tag soft">{t(CHECK_WORDS.progressPrepared, { what })}</span>;
  }
  return (
    <>
      {t(CHECK_WORDS.progressOf, { done: check.done, all: check.all })}
      {check.sentBack && <div className="hint">{t(CHECK_WORDS.progressSentBack)}</div>}
    </>
  );
}
