import { call, type Problem, REQUESTS } from '@qichuang/contract';
import { FILING_KIND_WORDS, FILING_WORDS, periodWords } from '@qichuang/language';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkAct } from '../../kit/BulkBar.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { newKey } from '../../wire/key.ts';
import { send } from '../../wire/send.ts';
import type { RowOf } from '../../wire/use-pages.ts';

type Duty = RowOf<'list-duties'>;

interface Outcome {
  readonly done: number;
  readonly refused: readonly { readonly duty: Duty; readonly problem: Problem | null }[];
}

/** Proposing a warning for each overdue platform chosen: a person does it, one by one; the clock never does (A3.7, B5.3). */
export function useWarnings(chosen: readonly Duty[]) {
  const t = useWords();
  const language = useLanguage();
  const views = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const fits = chosen.filter(({ overdue, platform }) => overdue && platform !== null);

  const propose = async (duty: Duty) => {
    const said = {
      kind: t(FILING_KIND_WORDS[duty.kind]),
      period: periodWords(duty.period, language),
      due: duty.dueOn ?? '',
    };
    return call(send, REQUESTS['propose-measure'], {
      params: { platform: duty.platform?.id ?? '' },
      key: newKey(),
      body: {
        kind: 'warning',
        source: { kind: 'duty', id: duty.filing },
        ground: t(FILING_WORDS.overdueGround, said),
        facts: t(FILING_WORDS.overdueFacts, said),
        evidence: t(FILING_WORDS.overdueEvidence, { filing: duty.filing }),
        clause: 'B5.2',
        dueOn: null,
      },
    });
  };

  const run = async () => {
    setPending(true);
    const refused: Outcome['refused'][number][] = [];
    for (const duty of fits) {
      const answer = await propose(duty);
      if (!answer.ok) refused.push({ duty, problem: answer.problem });
    }
    setOutcome({ done: fits.length - refused.length, refused });
    setPending(false);
    setAsking(false);
    await views.invalidateQueries();
  };

  const acts: readonly BulkAct[] = [
    {
      id: 'warn',
      label: t(FILING_WORDS.chooseMeasure),
      onAct: () => setAsking(true),
      skips: { count: chosen.length - fits.length, why: t(FILING_WORDS.skipsNotOverdue) },
      pending,
    },
  ];
  return { acts, asking, pending, outcome, fits, run, cancel: () => setAsking(false) };
}

/** Asks before warnings are proposed, and tells afterwards which could not be. */
export function WarningsOutcome({ warnings }: { warnings: ReturnType<typeof useWarnings> }) {
  const t = useWords();
  const { asking, pending, outcome, fits, run, cancel } = warnings;
  return (
    <>
      {outcome !== null && (
        <div className={outcome.refused.length === 0 ? 'notice good' : 'notice bad'} role="status">
          <div>
            <b>{t(FILING_WORDS.bulkEndorsed, { done: outcome.done })}</b>
            {outcome.refused.length > 0 &&
              ` ${t(FILING_WORDS.bulkRefused, { count: outcome.refused.length })}`}
            <ul className="plain">
              {outcome.refused.map(({ duty, problem }) => (
                <li key={duty.filing}>
                  {duty.platform?.name}
                  {problem !== null && `：${problem.title} ${problem.todo}`}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <ConfirmDialog
        open={asking}
        title={t(FILING_WORDS.chooseMeasure)}
        verb={t(FILING_WORDS.chooseMeasure)}
        pending={pending}
        onCancel={cancel}
        onConfirm={() => void run()}
      >
        <p>{t(FILING_WORDS.chooseMeasureWhat)}</p>
        <ul className="plain">
          {fits.map(({ filing, platform, kind }) => (
            <li key={filing}>
              {platform?.name} <small>{t(FILING_KIND_WORDS[kind])}</small>
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}
