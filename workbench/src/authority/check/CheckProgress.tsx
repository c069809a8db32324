import { CHECK_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { CONCLUSION_WORDS, checkInHand } from './check-items.ts';

/** How far the check of one application has come: whose turn it is, the clerk's or the approver's. */
export function CheckProgress({ application }: { application: string }) {
  const t = useWords();
  const { data: view } = useView('see-application', { params: { application } });
  if (view === undefined) return null;
  const check = checkInHand(view);
  if (check === null) return <span className="hint">{t(CHECK_WORDS.progressNone)}</span>;
  if (check.conclusion !== null && check.state === 'prepared') {
    const what = t(CONCLUSION_WORDS[check.conclusion.kind]);
    return <span className="tag soft">{t(CHECK_WORDS.progressPrepared, { what })}</span>;
  }
  const done = check.items.filter(({ verdict }) => verdict !== 'open').length;
  return (
    <>
      {t(CHECK_WORDS.progressOf, { done, all: check.items.length })}
      {check.sentBack !== null && <div className="hint">{t(CHECK_WORDS.progressSentBack)}</div>}
    </>
  );
}
