import { FILING_WORDS } from '@qichuang/language';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { FilingView } from '../filing-words.ts';
import { missingOf, ReplyNumber } from './ReplyNumber.tsx';

export type Decision = 'endorse-filing' | 'accept-filing' | 'decline-filing' | 'withdraw-filing';

const LOOKS = {
  'endorse-filing': {
    verb: FILING_WORDS.endorse,
    what: FILING_WORDS.endorseWhat,
    asks: FILING_WORDS.opinion,
  },
  'accept-filing': { verb: FILING_WORDS.accept, what: FILING_WORDS.acceptWhat, asks: FILING_WORDS.opinion },
  'decline-filing': { verb: FILING_WORDS.decline, what: FILING_WORDS.declineWhat, asks: FILING_WORDS.reason },
  'withdraw-filing': {
    verb: FILING_WORDS.withdraw,
    what: FILING_WORDS.withdrawWhat,
    asks: FILING_WORDS.reason,
  },
} as const;

/** Agreeing, taking in, declining, taking back: what follows, in one sentence, and what was thought of it. */
export function DecisionDialog({
  view,
  act,
  onDone,
}: {
  view: FilingView;
  act: Decision;
  onDone: () => void;
}) {
  const t = useWords();
  const endorse = useAct('endorse-filing');
  const accept = useAct('accept-filing');
  const decline = useAct('decline-filing');
  const withdraw = useAct('withdraw-filing');
  const doing = {
    'endorse-filing': endorse,
    'accept-filing': accept,
    'decline-filing': decline,
    'withdraw-filing': withdraw,
  }[act];
  const look = LOOKS[act];
  const numbers = act === 'accept-filing' || act === 'decline-filing' ? view.replyNumber : null;
  const [number, writeNumber, forgetNumber] = useKeptFields(`${view.id}:number`, () => ({
    agency: numbers?.agency ?? '',
    serial: numbers?.next ?? 1,
    reason: '',
  }));
  return (
    <ReasonDialog
      of={`${view.id}:${act}`}
      danger={act === 'decline-filing' || act === 'withdraw-filing'}
      title={t(look.verb)}
      verb={t(look.verb)}
      label={t(look.asks)}
      least={act === 'decline-filing' ? 1 : 0}
      missing={numbers !== null && missingOf(numbers, number) ? t(FILING_WORDS.skipReason) : undefined}
      by={doing}
      onSend={decide}
      onClose={onDone}
    >
      <p>{t(look.what)}</p>
      {numbers !== null && <ReplyNumber proposed={numbers} value={number} onChange={writeNumber} />}
    </ReasonDialog>
  );

  async function decide(text: string) {
    const params = { filing: view.id };
    const { version } = view;
    if (act === 'endorse-filing') return endorse.act({ params, body: { version, opinion: text } });
    if (act === 'withdraw-filing') return withdraw.act({ params, body: { version, reason: text } });
    const { agency, serial, reason } = number;
    const given =
      numbers === null || agency.trim() === ''
        ? {}
        : { documentNumber: { agency: agency.trim(), serial, reason: reason.trim() } };
    const answer = act === 'accept-filing' ? accept : decline;
    const done = await answer.act({ params, body: { version, reason: text, ...given } });
    if (done !== undefined) forgetNumber();
    return done;
  }
}
