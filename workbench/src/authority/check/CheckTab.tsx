import { CHECK_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import type { CaseView } from '../../case-tabs/case-view.ts';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import type { Kept } from '../../wire/versioned-keeper.ts';
import { CheckTable } from './CheckTable.tsx';
import { agreedOpen, checkInHand, type Notes, type Outcome } from './check-items.ts';
import type { useCheckNotes } from './use-check-notes.ts';

interface Props {
  readonly view: CaseView;
  readonly outcomes: readonly Outcome[];
  readonly kept: Kept<Notes>;
  readonly keeper: ReturnType<typeof useCheckNotes>['keeper'];
  readonly editable: boolean;
  /** The rule whose evidence stands beside it. */
  readonly current: string | null;
  readonly onCurrent: (rule: string | null) => void;
}

/** The formal check item by item, with its papers, and what to do where a colleague changed the same item. */
export function CheckTab({ view, outcomes, kept, keeper, editable, current, onCurrent }: Props) {
  const t = useWords();
  const check = checkInHand(view);
  const agreed = agreedOpen(kept.value, outcomes);
  return (
    <>
      {kept.state === 'conflict' && <Conflict onSettle={keeper.settle} />}
      <RefusalPanel refusal={kept.refusal} />
      <div className="check-top">
        {view.check !== null && check === null && (
          <p className="hint">{t(CHECK_WORDS.earlierCopy, { copy: view.check.copy })}</p>
        )}
        {editable && agreed.length > 0 && (
          <Button
            onClick={() =>
              keeper.change((notes) => ({
                ...notes,
                ...Object.fromEntries(
                  agreed.flatMap((rule) => {
                    const item = notes[rule];
                    return item === undefined ? [] : [[rule, { ...item, verdict: 'met' as const }]];
                  }),
                ),
              }))
            }
          >
            {t(CHECK_WORDS.allMet, { count: agreed.length })}
          </Button>
        )}
        <span className="space" />
        <CheckPapers view={view} />
      </div>
      <CheckTable
        outcomes={outcomes}
        notes={kept.value}
        current={current}
        onCurrent={onCurrent}
        onItem={editable ? (item) => keeper.change((notes) => ({ ...notes, [item.rule]: item })) : null}
      />
    </>
  );
}

function CheckPapers({ view }: { view: CaseView }) {
  const t = useWords();
  const asked = (view.returned ?? []).some(({ kind }) => kind === 'correction');
  return (
    <>
      {view.check !== null && view.check.conclusion !== null && (
        <a href={fileAddress('fetch-check-opinion', { application: view.id })} download>
          {t(CHECK_WORDS.opinion)}
        </a>
      )}
      {asked && (
        <a href={fileAddress('fetch-correction-notice', { application: view.id })} download>
          {t(CHECK_WORDS.correctionNotice)}
        </a>
      )}
    </>
  );
}

function Conflict({ onSettle }: { onSettle: (whose: 'theirs' | 'mine') => void }) {
  const t = useWords();
  return (
    <section className="refusal" role="alert">
      <h2>{t(CHECK_WORDS.conflictTitle)}</h2>
      <p>{t(CHECK_WORDS.conflictText)}</p>
      <p className="reason-acts">
        <Button onClick={() => onSettle('theirs')}>{t(CHECK_WORDS.takeTheirs)}</Button>
        <Button onClick={() => onSettle('mine')}>{t(CHECK_WORDS.takeMine)}</Button>
      </p>
    </section>
  );
}
