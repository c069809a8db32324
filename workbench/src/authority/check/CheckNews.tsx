import { CHECK_WORDS } from '@qichuang/language';
import type { CaseView } from '../../case-tabs/case-view.ts';
import { TwoPersonPanel } from '../../kit/TwoPersonPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { CONCLUSION_WORDS } from './check-items.ts';

/** What is proposed or concluded, by whom. */
export function CheckNews({ view }: { view: CaseView }) {
  const t = useWords();
  const { check } = view;
  if (check === null || (check.conclusion === null && check.sentBack === null)) return null;
  const told = view.acts.find(({ act }) => act === 'confirm-check');
  const what = check.conclusion === null ? '' : t(CONCLUSION_WORDS[check.conclusion.kind]);
  return (
    <TwoPersonPanel
      preparedBy={check.preparedBy}
      preparedAt={check.preparedAt}
      confirmedBy={check.confirmedBy}
      confirmedAt={check.confirmedAt}
      sentBack={check.sentBack}
      readerPrepared={
        check.state === 'prepared' && view.standing.grade === 'approver' && told?.allowed === false
      }
      {...(check.conclusion === null
        ? {}
        : {
            consequence: `${t(check.state === 'confirmed' ? CHECK_WORDS.concluded : CHECK_WORDS.proposed, { what })}　${check.conclusion.reason}`,
          })}
    />
  );
}
