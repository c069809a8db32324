import { call, type Problem, REQUESTS } from '@qichuang/contract';
import { FILING_WORDS, KIT_WORDS } from '@qichuang/language';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkAct } from '../../kit/BulkBar.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { newKey } from '../../wire/key.ts';
import { send } from '../../wire/send.ts';
import { useOffice } from '../../wire/session.tsx';
import type { FilingRow } from '../filing-words.ts';

interface Outcome {
  readonly done: number;
  readonly refused: readonly { readonly row: FilingRow; readonly problem: Problem | null }[];
}

/** Agreeing to, or taking in, several filings: each is an act of its own, and what one refuses does not stop the others. */
export function useBulk(chosen: readonly FilingRow[]) {
  const t = useWords();
  const views = useQueryClient();
  const office = useOffice();
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isRecommender = office?.unit.kind === 'recommender';
  const fits = chosen.filter(({ state }) => state === (isRecommender ? 'submitted' : 'endorsed'));
  const verb = t(isRecommender ? FILING_WORDS.endorse : FILING_WORDS.accept);
  const what = t(isRecommender ? FILING_WORDS.endorseWhat : FILING_WORDS.acceptWhat);

  const run = async () => {
    setPending(true);
    const refused: Outcome['refused'][number][] = [];
    for (const row of fits) {
      const sent = { params: { filing: row.id }, key: newKey() };
      const answer = isRecommender
        ? await call(send, REQUESTS['endorse-filing'], {
            ...sent,
            body: { version: row.version, opinion: '' },
          })
        : await call(send, REQUESTS['accept-filing'], {
            ...sent,
            body: { version: row.version, reason: '' },
          });
      if (!answer.ok) refused.push({ row, problem: answer.problem });
    }
    setOutcome({ done: fits.length - refused.length, refused });
    setPending(false);
    setAsking(false);
    await views.invalidateQueries();
  };

  const acts: readonly BulkAct[] = [
    {
      id: 'decide',
      label: verb,
      onAct: () => setAsking(true),
      skips: { count: chosen.length - fits.length, why: t(FILING_WORDS.skipsNotWaiting) },
      pending,
    },
  ];
  return { acts, asking, pending, outcome, verb, what, fits, run, cancel: () => setAsking(false) };
}

/** Asks before several are decided at once, and tells afterwards which could not be. */
export function BulkOutcome({ bulk }: { bulk: ReturnType<typeof useBulk> }) {
  const t = useWords();
  const { asking, pending, outcome, verb, what, fits, run, cancel } = bulk;
  return (
    <>
      {outcome !== null && (
        <div className={outcome.refused.length === 0 ? 'notice good' : 'notice bad'} role="status">
          <div>
            <b>{t(FILING_WORDS.bulkEndorsed, { done: outcome.done })}</b>
            {outcome.refused.length > 0 && (
              <>
                {' '}
                {t(FILING_WORDS.bulkRefused, { count: outcome.refused.length })}
                <ul className="plain">
                  {outcome.refused.map(({ row, problem }) => (
                    <li key={row.id}>
                      {row.platform?.name ?? row.recommender.name}
                      {problem !== null && `：${problem.title} ${problem.todo}`}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </div>
      )}
      <ConfirmDialog
        open={asking}
        title={verb}
        verb={verb}
        pending={pending}
        onCancel={cancel}
        onConfirm={() => void run()}
      >
        <p>{what}</p>
        <p className="hint">{t(KIT_WORDS.chosen, { count: fits.length })}</p>
        <ul className="plain">
          {fits.map((row) => (
            <li key={row.id}>
              {row.platform?.name ?? row.recommender.name} <small>{row.receipt}</small>
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}
