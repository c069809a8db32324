import { KIT_WORDS, RECOMMENDER_WORDS } from '@qichuang/language';
import { useState } from 'react';
import { type Act, ActBar } from '../../kit/ActBar.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { KeptMark } from '../../kit/KeptMark.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { TwoPersonPanel } from '../../kit/TwoPersonPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useOffice, useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import type { Kept } from '../../wire/versioned-keeper.ts';
import type { RecommendationView } from './RankingPage.tsx';
import { isComplete, type Missing, type RankedList } from './ranked-list.ts';
import type { useRankedList } from './use-ranked-list.ts';

interface Props {
  readonly view: RecommendationView;
  readonly keeper: ReturnType<typeof useRankedList>['keeper'];
  readonly kept: Kept<RankedList>;
  readonly missing: Missing;
  /** The window still runs. */
  readonly open: boolean;
}

type Asked = 'prepare' | 'confirm' | 'send-back' | null;

/** Handing the list on: the clerk prepares, another person confirms once as a whole or sends it back. */
export function ListActs({ view, keeper, kept, missing, open }: Props) {
  const t = useWords();
  const office = useOffice();
  const { person } = useSession();
  const [asked, setAsked] = useState<Asked>(null);
  const prepare = useAct('prepare-recommendation');
  const confirm = useAct('confirm-recommendation');
  const sendBack = useAct('send-back-recommendation');
  const { state, version, round } = view;
  const approver = office?.role === 'recommender-approver';
  const readerPrepared = state === 'prepared' && view.preparedById === person?.id;
  const counts = {
    recommended: Object.values(kept.value.orders).reduce((sum, order) => sum + order.length, 0),
    against: kept.value.against.length,
  };
  const close = () => {
    setAsked(null);
    prepare.clear();
    confirm.clear();
    sendBack.clear();
  };
  return (
    <>
      {(state === 'prepared' || state === 'confirmed' || view.sentBack !== null) && (
        <div style={{ margin: '14px 0' }}>
          <TwoPersonPanel
            preparedBy={view.preparedBy}
            preparedAt={null}
            confirmedBy={view.confirmedBy}
            confirmedAt={view.confirmedAt}
            sentBack={view.sentBack}
            readerPrepared={approver && readerPrepared}
            {...(state === 'prepared' ? { consequence: t(RECOMMENDER_WORDS.confirmText, counts) } : {})}
          />
        </div>
      )}
      {state !== 'confirmed' && (
        <ActBar acts={acts()}>
          <span>
            {t(RECOMMENDER_WORDS.cardRecommended)} {counts.recommended}
            {'　'}
            {t(RECOMMENDER_WORDS.cardAgainst)} {counts.against}
            {'　'}
            {t(RECOMMENDER_WORDS.cardWaiting)} {missing.noVerdict.length}
          </span>
          <KeptMark kept={kept} live />
        </ActBar>
      )}
      <ConfirmDialog
        open={asked === 'prepare'}
        title={t(RECOMMENDER_WORDS.prepareTitle)}
        verb={t(RECOMMENDER_WORDS.prepare)}
        pending={prepare.pending}
        refusal={prepare.refusal}
        onCancel={close}
        onConfirm={() => void handOn()}
      >
        <p>{t(RECOMMENDER_WORDS.prepareText, counts)}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === 'confirm'}
        title={t(RECOMMENDER_WORDS.confirmTitle)}
        verb={t(RECOMMENDER_WORDS.confirm)}
        pending={confirm.pending}
        refusal={confirm.refusal}
        onCancel={close}
        onConfirm={() =>
          void confirm.act({ params: { round }, body: { version } }).then((done) => done && close())
        }
      >
        <p>{t(RECOMMENDER_WORDS.confirmText, counts)}</p>
      </ConfirmDialog>
      {asked === 'send-back' && (
        <ReasonDialog
          of={`${round}:send-back-recommendation`}
          title={t(RECOMMENDER_WORDS.sendBackTitle)}
          verb={t(RECOMMENDER_WORDS.sendBackTitle)}
          label={t(RECOMMENDER_WORDS.sendBackReason)}
          by={sendBack}
          onSend={(reason) => sendBack.act({ params: { round }, body: { version, reason } })}
          onClose={close}
        />
      )}
    </>
  );

  async function handOn() {
    // The list that is handed on is the one on the page: save first, then hand on (one act for the reader).
    if (!(await keeper.flush())) return;
    const done = await prepare.act({ params: { round }, body: { version: keeper.read().version } });
    if (done !== undefined) close();
  }

  function acts(): readonly Act[] {
    const closed = open ? null : { why: t(RECOMMENDER_WORDS.readOnlyClosed), clause: 'B5.1' };
    if (!approver && (state === 'none' || state === 'drafted')) {
      const incomplete = isComplete(missing) ? null : { why: whyNot(), clause: 'B5.1' };
      return [
        {
          id: 'prepare',
          label: t(RECOMMENDER_WORDS.prepare),
          primary: true,
          blocked: closed ?? incomplete,
          onAct: () => setAsked('prepare'),
        },
      ];
    }
    if (!approver || state !== 'prepared') return [];
    const back: Act = {
      id: 'send-back',
      label: t(KIT_WORDS.sendBack),
      onAct: () => setAsked('send-back'),
    };
    if (readerPrepared) return [back];
    return [
      back,
      {
        id: 'confirm',
        label: t(RECOMMENDER_WORDS.confirm),
        primary: true,
        blocked: closed,
        onAct: () => setAsked('confirm'),
      },
    ];
  }

  function whyNot(): string {
    return [
      missing.noVerdict.length > 0
        ? t(RECOMMENDER_WORDS.missingVerdicts, { count: missing.noVerdict.length })
        : '',
      missing.noOpinion.length > 0
        ? t(RECOMMENDER_WORDS.missingOpinions, { count: missing.noOpinion.length })
        : '',
      ...missing.overQuota.map(({ over, category }) =>
        t(RECOMMENDER_WORDS.missingPlaces, { category, over }),
      ),
    ]
      .filter((part) => part !== '')
      .join(t(RECOMMENDER_WORDS.andThen));
  }
}
