import { FILING_WORDS, KIT_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { FilingView } from '../filing-words.ts';

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
  const [text, setText, forget] = useKept(`${view.id}:${act}`, () => '');
  const look = LOOKS[act];
  const needs = act === 'decline-filing';
  return (
    <ConfirmDialog
      open
      danger={act === 'decline-filing' || act === 'withdraw-filing'}
      title={t(look.verb)}
      verb={t(look.verb)}
      pending={doing.pending}
      refusal={doing.refusal}
      blocked={
        needs && text.trim() === ''
          ? t(KIT_WORDS.labelled, { label: t(look.asks), value: t(KIT_WORDS.required) })
          : null
      }
      onCancel={onDone}
      onConfirm={() => void decide()}
    >
      <p>{t(look.what)}</p>
      <FormRow label={t(look.asks)} required={needs}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            maxLength={500}
            autoSize={{ minRows: 3 }}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );

  async function decide(): Promise<void> {
    const params = { filing: view.id };
    const { version } = view;
    const done =
      act === 'endorse-filing'
        ? await endorse.act({ params, body: { version, opinion: text.trim() } })
        : await { 'accept-filing': accept, 'decline-filing': decline, 'withdraw-filing': withdraw }[act].act({
            params,
            body: { version, reason: text.trim() },
          });
    if (done === undefined) return;
    forget();
    onDone();
  }
}
