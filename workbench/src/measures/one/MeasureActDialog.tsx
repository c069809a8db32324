import type { Instant } from '@qichuang/base';
import { formatPlainInstant, MEASURE_STATE_WORDS, MEASURE_WORDS, type Words } from '@qichuang/language';
import { Input, Radio } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Measure } from '../MeasureState.tsx';

export type MeasureAct = 'state' | 'decide' | 'conclude' | 'ask' | 'answer';

const LEAST = 2;
const MOST = 2000;

interface Look {
  readonly title: Words;
  /** Ways it can go, the first one chosen at the start. */
  readonly ways: readonly { readonly value: string; readonly label: Words }[];
}

const LOOKS: Readonly<Record<MeasureAct, Look>> = {
  state: { title: MEASURE_WORDS.state_, ways: [] },
  decide: {
    title: MEASURE_WORDS.decide,
    ways: [
      { value: 'decide', label: MEASURE_WORDS.take },
      { value: 'drop', label: MEASURE_WORDS.drop },
    ],
  },
  conclude: {
    title: MEASURE_WORDS.conclude,
    ways: [
      { value: 'fulfilled', label: MEASURE_STATE_WORDS.fulfilled },
      { value: 'failed', label: MEASURE_STATE_WORDS.failed },
    ],
  },
  ask: { title: MEASURE_WORDS.askReview, ways: [] },
  answer: {
    title: MEASURE_WORDS.answerReview,
    ways: [
      { value: 'upheld', label: MEASURE_WORDS.upheld },
      { value: 'lifted', label: MEASURE_WORDS.lifted },
    ],
  },
};

const THEN = {
  commendation: MEASURE_WORDS.commendThen,
  warning: MEASURE_WORDS.warnThen,
  rectification: MEASURE_WORDS.rectifyThen,
  revocation: MEASURE_WORDS.revokeThen,
} as const satisfies Readonly<Record<Measure['kind'], Words>>;

interface Props {
  readonly act: MeasureAct;
  readonly measure: Measure;
  readonly onClose: () => void;
}

/** Asks for what an act on a measure needs, with what follows from it said before. */
export function MeasureActDialog({ act, measure, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { title, ways } = LOOKS[act];
  const [{ way, text, documentNumber }, write, forget, found] = useKeptFields(`${measure.id}:${act}`, () => ({
    way: ways[0]?.value ?? '',
    text: '',
    documentNumber: '',
  }));
  const sending = useSending(measure, forget);
  const takes = act === 'decide' && way === 'decide';
  const asks = act === 'state' || act === 'ask' ? MEASURE_WORDS.text : MEASURE_WORDS.reason;
  const short = text.trim().length < LEAST;
  return (
    <ConfirmDialog
      open
      danger={takes && measure.kind === 'revocation'}
      title={t(title)}
      verb={t(ways.find(({ value }) => value === way)?.label ?? title)}
      pending={sending.pending}
      refusal={sending.refusal}
      found={found}
      missing={short ? t(asks) : undefined}
      onConfirm={() => void sending.send(act, way, text.trim(), documentNumber.trim()).then(closeIfDone)}
      onCancel={onClose}
    >
      <p>{then()}</p>
      {ways.length > 0 && (
        <FormRow label={t(MEASURE_WORDS.decision)} required>
          {(ids) => (
            <Radio.Group
              {...ids}
              value={way}
              options={ways.map(({ value, label }) => ({ value, label: t(label) }))}
              onChange={({ target }) => write({ way: String(target.value) })}
            />
          )}
        </FormRow>
      )}
      <FormRow label={t(asks)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={text}
            maxLength={MOST}
            autoSize={{ minRows: 4 }}
            onChange={({ target }) => write({ text: target.value })}
          />
        )}
      </FormRow>
      {takes && (
        <FormRow label={t(MEASURE_WORDS.documentNumber)} hint={t(MEASURE_WORDS.documentNumberHint)}>
          {(ids) => (
            <Input
              {...ids}
              value={documentNumber}
              maxLength={60}
              onChange={({ target }) => write({ documentNumber: target.value })}
            />
          )}
        </FormRow>
      )}
    </ConfirmDialog>
  );

  function then(): string {
    if (act === 'state') return t(MEASURE_WORDS.stateThen);
    if (act === 'conclude') return t(MEASURE_WORDS.concludeThen);
    if (act === 'answer') return t(MEASURE_WORDS.answerReviewThen);
    if (act === 'decide') return takes ? t(THEN[measure.kind]) : '';
    const until = measure.reviewCloses;
    return t(MEASURE_WORDS.askReviewThen, {
      until: until === null ? '' : formatPlainInstant(until as Instant, language),
    });
  }

  function closeIfDone(done: unknown) {
    if (done !== undefined) onClose();
  }
}

/** The five requests behind one dialog. */
function useSending({ id, version }: Measure, accepted: () => void) {
  const state = useAct('state-on-measure', accepted);
  const decide = useAct('decide-measure', accepted);
  const conclude = useAct('conclude-measure', accepted);
  const ask = useAct('ask-measure-review', accepted);
  const answer = useAct('answer-measure-review', accepted);
  const all = [state, decide, conclude, ask, answer];
  const params = { measure: id };
  return {
    pending: all.some(({ pending }) => pending),
    refusal: all.map(({ refusal }) => refusal).find((refusal) => refusal !== null) ?? null,
    send: async (act: MeasureAct, way: string, text: string, documentNumber: string): Promise<unknown> => {
      switch (act) {
        case 'state':
          return state.act({ params, body: { version, text } });
        case 'ask':
          return ask.act({ params, body: { version, text } });
        case 'decide':
          return decide.act({
            params,
            body: { version, decision: way === 'drop' ? 'drop' : 'decide', reason: text, documentNumber },
          });
        case 'conclude':
          return conclude.act({
            params,
            body: { version, outcome: way === 'failed' ? 'failed' : 'fulfilled', reason: text },
          });
        case 'answer':
          return answer.act({
            params,
            body: { version, outcome: way === 'lifted' ? 'lifted' : 'upheld', reason: text },
          });
      }
    },
  };
}
