import { INSPECTION_COURSE_WORDS as WORDS } from '@qichuang/language';
import { Input, Radio } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { type Changes, ChangesFields, changesOf, emptyChanges } from './ChangesFields.tsx';
import type { Result } from './ResultCourse.tsx';

export type Asking = 'object' | 'answer' | 'conclude' | 'correct' | 'publishCorrection';

interface Props {
  readonly asking: Asking;
  readonly result: Result;
  readonly onClose: () => void;
}

const LEAST = 10;

interface Written {
  readonly text: string;
  /** The answer upholds the objection, the correction corrects; otherwise it stands, or is withdrawn. */
  readonly changes: boolean;
  readonly findings: Changes;
}

/** Asks for what one act on a result needs, with what follows from it said before. */
export function ResultDialog({ asking, result, onClose }: Props) {
  const t = useWords();
  const [written, write, forget, found] = useKeptFields<Written>(`${result.id}:${asking}`, () => ({
    text: '',
    changes: false,
    findings: emptyChanges(result),
  }));
  const sending = useSending(asking, result, forget);
  const texts = asking === 'object' || asking === 'answer';
  const reasons = asking === 'correct';
  const changed = changesOf(result, written.findings);
  const blocked = () => {
    if (texts && written.text.trim().length < LEAST) return t(WORDS.textMissing);
    if (reasons && written.text.trim() === '') return t(WORDS.reasonMissing);
    return (asking === 'answer' || reasons) && written.changes && changed === null
      ? t(WORDS.nothingChanged)
      : null;
  };

  async function send() {
    const done = await sending.send(written.text, written.changes ? changed : null);
    if (done !== undefined) onClose();
  }

  const pending = result.corrections.find(({ published }) => published === null);
  return (
    <ConfirmDialog
      open
      width={asking === 'answer' || reasons ? 760 : 560}
      title={t(WORDS[`${asking}Title`])}
      verb={t(WORDS[`${asking}Verb`])}
      danger={reasons}
      pending={sending.pending}
      refusal={sending.refusal}
      found={found}
      blocked={blocked()}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      {asking === 'publishCorrection' ? <p>{pending?.reason}</p> : <p>{t(WORDS[`${asking}Text`])}</p>}
      {(texts || reasons) && (
        <FormRow label={t(reasons ? WORDS.reason : WORDS.text)} required>
          {(ids) => (
            <Input.TextArea
              {...ids}
              rows={4}
              maxLength={reasons ? 300 : 3000}
              value={written.text}
              onChange={({ target }) => write({ text: target.value })}
            />
          )}
        </FormRow>
      )}
      {(asking === 'answer' || reasons) && (
        <>
          <Radio.Group
            value={written.changes}
            onChange={({ target }) => write({ changes: target.value as boolean })}
            options={[
              { value: false, label: t(reasons ? WORDS.withdrawn : WORDS.isNotUpheld) },
              { value: true, label: t(reasons ? WORDS.corrected : WORDS.isUpheld) },
            ]}
          />
          {written.changes && (
            <ChangesFields
              result={result}
              changes={written.findings}
              onChange={(findings) => write({ findings })}
            />
          )}
        </>
      )}
    </ConfirmDialog>
  );
}

/** The act behind the dialog, with the version the reader has seen. */
function useSending(asking: Asking, { id, version }: Result, accepted: () => void) {
  const objecting = useAct('object-to-findings', accepted);
  const answering = useAct('answer-inspection-objection', accepted);
  const concluding = useAct('conclude-inspection', accepted);
  const correcting = useAct('propose-inspection-correction', accepted);
  const publishing = useAct('publish-inspection-correction', accepted);
  const params = { task: id };
  const ways = {
    object: { ...objecting, send: (text: string) => objecting.act({ params, body: { version, text } }) },
    answer: {
      ...answering,
      send: (text: string, changes: Sent) =>
        answering.act({ params, body: { version, text, upheld: changes !== null, changes } }),
    },
    conclude: { ...concluding, send: () => concluding.act({ params, body: { version } }) },
    correct: {
      ...correcting,
      send: (reason: string, changes: Sent) =>
        correcting.act({
          params,
          body: { version, kind: changes === null ? 'withdrawn' : 'corrected', reason, changes },
        }),
    },
    publishCorrection: { ...publishing, send: () => publishing.act({ params, body: { version } }) },
  } as const;
  return ways[asking];
}

type Sent = ReturnType<typeof changesOf>;
