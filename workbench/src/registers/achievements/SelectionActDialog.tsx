import { SELECTION_WORDS, type Words } from '@qichuang/language';
import { Checkbox, Input, InputNumber, Select } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Selection } from './SelectionPage.tsx';

export const SELECTION_ACTS = {
  'call-achievements': { verb: SELECTION_WORDS.call, what: SELECTION_WORDS.callWhat, danger: false },
  'begin-achievement-scoring': {
    verb: SELECTION_WORDS.score,
    what: SELECTION_WORDS.scoreHint,
    danger: false,
  },
  'notify-achievements': { verb: SELECTION_WORDS.notify, what: SELECTION_WORDS.notifyWhat, danger: false },
  'settle-achievement-doubt': {
    verb: SELECTION_WORDS.settle,
    what: SELECTION_WORDS.doubtHint,
    danger: false,
  },
  'publish-achievements': {
    verb: SELECTION_WORDS.publish,
    what: SELECTION_WORDS.publishWhat,
    danger: false,
  },
  'cancel-achievements': { verb: SELECTION_WORDS.cancel, what: SELECTION_WORDS.cancel, danger: true },
} as const satisfies Readonly<
  Record<string, { readonly verb: Words; readonly what: Words; readonly danger: boolean }>
>;

export type SelectionAct = keyof typeof SELECTION_ACTS;

const USUAL_EXPERTS = 3;
const LEAST = 2;

interface Props {
  readonly selection: Selection;
  readonly name: SelectionAct;
  readonly onClose: () => void;
}

interface Written {
  readonly expertsEach: number;
  readonly text: string;
  readonly filing: string | null;
  readonly chosen: boolean;
}

/** One act of the office on the year's choice, with what follows from it. */
export function SelectionActDialog({ selection, name, onClose }: Props) {
  const t = useWords();
  const { verb, what, danger } = SELECTION_ACTS[name];
  const [{ expertsEach, text, filing, chosen }, write, forget, found] = useKeptFields<Written>(
    `${selection.id}:${name}`,
    () => ({ expertsEach: USUAL_EXPERTS, text: '', filing: null, chosen: true }),
  );
  const acting = useAct(name, forget);
  const asksText = name === 'settle-achievement-doubt' || name === 'cancel-achievements';
  const missing =
    (asksText && text.trim().length < LEAST) || (name === 'settle-achievement-doubt' && filing === null);

  async function send(): Promise<void> {
    const asked = {
      'begin-achievement-scoring': { expertsEach },
      'settle-achievement-doubt': { filing, doubt: text.trim(), chosen },
      'cancel-achievements': { reason: text.trim() },
      'call-achievements': {},
      'notify-achievements': {},
      'publish-achievements': {},
    }[name];
    // Each act's own fields, all typed above; the server checks them again.
    const body = { version: selection.version, ...asked } as never;
    const done = await acting.act({ params: { selection: selection.id }, body });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t(verb)}
      verb={t(verb)}
      danger={danger}
      pending={acting.pending}
      refusal={acting.refusal}
      found={found}
      blocked={missing ? t(SELECTION_WORDS.fillAll) : null}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      {!danger && <p>{t(what)}</p>}
      {name === 'begin-achievement-scoring' && (
        <FormRow label={t(SELECTION_WORDS.expertsEach)} required>
          {(ids) => (
            <InputNumber
              {...ids}
              min={1}
              max={9}
              precision={0}
              value={expertsEach}
              onChange={(value) => write({ expertsEach: value ?? USUAL_EXPERTS })}
            />
          )}
        </FormRow>
      )}
      {name === 'settle-achievement-doubt' && (
        <FormRow label={t(SELECTION_WORDS.achievement)} required>
          {({ id }) => (
            <Select
              id={id}
              style={{ width: '100%' }}
              value={filing}
              options={selection.list
                .filter((entry) => entry.chosen)
                .map((entry) => ({ value: entry.filing, label: entry.title }))}
              onChange={(next: string) => write({ filing: next })}
            />
          )}
        </FormRow>
      )}
      {asksText && (
        <FormRow label={t(danger ? SELECTION_WORDS.cancelReason : SELECTION_WORDS.doubt)} required>
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={danger ? 500 : 1000}
              autoSize={{ minRows: 3 }}
              value={text}
              onChange={({ target }) => write({ text: target.value })}
            />
          )}
        </FormRow>
      )}
      {name === 'settle-achievement-doubt' && (
        <Checkbox checked={chosen} onChange={({ target }) => write({ chosen: target.checked })}>
          {t(SELECTION_WORDS.keeps)}
        </Checkbox>
      )}
    </ConfirmDialog>
  );
}
