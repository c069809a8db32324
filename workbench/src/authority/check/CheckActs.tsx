import { CHECK_WORDS, KIT_WORDS } from '@qichuang/language';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../case-tabs/case-view.ts';
import { type Act, ActBar } from '../../kit/ActBar.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { KeptMark } from '../../kit/KeptMark.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { Kept } from '../../wire/versioned-keeper.ts';
import {
  type CheckView,
  type Conclusion,
  hindranceOf,
  type Notes,
  type Outcome,
  tallyOf,
} from './check-items.ts';
import type { useCheckNotes } from './use-check-notes.ts';

const PREPARE = { accept: 'prepareAccept', correct: 'prepareCorrect', refuse: 'prepareRefuse' } as const;
const PREPARE_TEXT = {
  accept: 'prepareAcceptText',
  correct: 'prepareCorrectText',
  refuse: 'prepareRefuseText',
} as const;
const CONFIRM = { accept: 'confirmAccept', correct: 'confirmCorrect', refuse: 'confirmRefuse' } as const;

interface Props {
  readonly view: CaseView;
  readonly check: CheckView | null;
  readonly outcomes: readonly Outcome[];
  readonly kept: Kept<Notes>;
  readonly keeper: ReturnType<typeof useCheckNotes>['keeper'];
  readonly editable: boolean;
  /** Working days of a correction, and how many may be asked for, from the programme. */
  readonly correctionDays: number;
  readonly maxCorrections: number;
  readonly children?: ReactNode;
}

type Asked = Conclusion | 'confirm' | 'send-back' | null;

/** The bar of a check: how many of what, how saving stands, and the conclusions; an approver confirms or sends back. */
export function CheckActs(props: Props) {
  const { view, check, outcomes, kept, keeper, editable, correctionDays, maxCorrections, children } = props;
  const t = useWords();
  const [asked, setAsked] = useState<Asked>(null);
  const prepare = useAct('prepare-check');
  const confirm = useAct('confirm-check');
  const sendBack = useAct('send-back-check');
  const tally = tallyOf(kept.value);
  const application = view.id;
  const close = () => {
    setAsked(null);
    for (const one of [prepare, confirm, sendBack]) one.clear();
  };
  const conclusion = asked === 'accept' || asked === 'correct' || asked === 'refuse' ? asked : null;
  return (
    <>
      <ActBar acts={acts()}>
        <span>{t(CHECK_WORDS.counts, { ...tally })}</span>
        <KeptMark kept={kept} live />
        {children}
      </ActBar>
      {conclusion !== null && (
        <ReasonDialog
          key={conclusion}
          of={`${application}:check-${conclusion}`}
          title={t(CHECK_WORDS[PREPARE[conclusion]])}
          verb={t(CHECK_WORDS[PREPARE[conclusion]])}
          label={t(conclusion === 'refuse' ? CHECK_WORDS.reason : CHECK_WORDS.reasonOptional)}
          least={conclusion === 'refuse' ? 1 : 0}
          most={1000}
          by={prepare}
          onSend={(reason) => propose(conclusion, reason)}
          onClose={close}
        >
          <p>{t(CHECK_WORDS[PREPARE_TEXT[conclusion]], { all: tally.all, days: correctionDays })}</p>
          {conclusion === 'correct' && <ToCorrect notes={kept.value} outcomes={outcomes} />}
        </ReasonDialog>
      )}
      <ConfirmDialog
        open={asked === 'confirm'}
        title={t(CHECK_WORDS[CONFIRM[check?.conclusion?.kind ?? 'accept']])}
        verb={t(CHECK_WORDS[CONFIRM[check?.conclusion?.kind ?? 'accept']])}
        pending={confirm.pending}
        refusal={confirm.refusal}
        onCancel={close}
        onConfirm={() =>
          void confirm
            .act({ params: { application }, body: { version: check?.version ?? 0 } })
            .then((done) => done && close())
        }
      >
        <p>{t(CHECK_WORDS.confirmText)}</p>
        {check?.conclusion?.kind === 'correct' && <ToCorrect notes={kept.value} outcomes={outcomes} />}
        {check?.conclusion?.reason && <p>{check.conclusion.reason}</p>}
      </ConfirmDialog>
      {asked === 'send-back' && (
        <ReasonDialog
          of={`${application}:send-back-check`}
          title={t(CHECK_WORDS.sendBack)}
          verb={t(CHECK_WORDS.sendBack)}
          label={t(CHECK_WORDS.reason)}
          by={sendBack}
          onSend={(reason) =>
            sendBack.act({ params: { application }, body: { version: check?.version ?? 0, reason } })
          }
          onClose={close}
        />
      )}
    </>
  );

  async function propose(as: Conclusion, reason: string) {
    if (!(await keeper.flush())) return undefined;
    return prepare.act({
      params: { application },
      body: { version: keeper.read().version, conclusion: as, reason },
    });
  }

  function acts(): readonly Act[] {
    if (editable) {
      const corrections = (view.returned ?? []).filter(({ kind }) => kind === 'correction').length;
      const blocked = (one: Conclusion) => {
        const hindrance = hindranceOf(one, kept.value, outcomes, corrections < maxCorrections);
        if (hindrance === null) return null;
        const { why, count, clause } = hindrance;
        return { why: t(CHECK_WORDS[why], { count }), clause };
      };
      const all: readonly Act[] = [
        {
          id: 'refuse',
          label: t(CHECK_WORDS.refuse),
          danger: true,
          blocked: blocked('refuse'),
          onAct: () => setAsked('refuse'),
        },
        {
          id: 'correct',
          label:
            tally.correct === 0
              ? t(CHECK_WORDS.correctNone)
              : t(CHECK_WORDS.correct, { count: tally.correct }),
          primary: tally.correct > 0,
          blocked: blocked('correct'),
          onAct: () => setAsked('correct'),
        },
        {
          id: 'accept',
          label: t(CHECK_WORDS.accept),
          primary: tally.correct === 0,
          blocked: blocked('accept'),
          onAct: () => setAsked('accept'),
        },
      ];
      // While items are open all three are blocked for the same reason: it is said once.
      if (tally.open === 0) return all;
      return all.map((act) => (act.primary === true ? act : { ...act, blocked: { why: '' } }));
    }
    return [
      ...(may('send-back-check')
        ? [{ id: 'send-back', label: t(KIT_WORDS.sendBack), onAct: () => setAsked('send-back') }]
        : []),
      // Whoever prepared it does not see the button.
      ...(may('confirm-check')
        ? [
            {
              id: 'confirm',
              label: t(CHECK_WORDS[CONFIRM[check?.conclusion?.kind ?? 'accept']]),
              primary: true,
              onAct: () => setAsked('confirm'),
            },
          ]
        : []),
    ];
  }

  function may(name: string): boolean {
    return view.acts.some(({ act, allowed }) => act === name && allowed);
  }
}

function ToCorrect({ notes, outcomes }: { notes: Notes; outcomes: readonly Outcome[] }) {
  const t = useWords();
  const language = useLanguage();
  const items = Object.values(notes).filter(({ verdict }) => verdict === 'to-correct');
  return (
    <ol className="reason-list" aria-label={t(CHECK_WORDS['to-correct'])}>
      {items.map(({ rule, note }, index) => (
        <li key={rule}>
          <b>
            {index + 1} {outcomes.find((outcome) => outcome.rule === rule)?.[language] ?? rule}
          </b>{' '}
          {note}
        </li>
      ))}
    </ol>
  );
}
