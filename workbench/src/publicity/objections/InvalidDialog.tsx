import { OBJECTION_WORDS } from '@qichuang/language';
import { Radio } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { Objection } from './objection-state.ts';

const KINDS = ['anonymous', 'incomplete-evidence', 'late', 'not-of-this-notice'] as const;

/** Finds an objection invalid: of which kind, and why; it stays on record. */
export function InvalidDialog({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const t = useWords();
  const { id, version } = objection;
  const [kind, setKind, forget] = useKept<(typeof KINDS)[number]>(
    `${id}:invalid-kind`,
    () => 'incomplete-evidence',
  );
  const finding = useAct('find-objection-invalid', forget);
  return (
    <ReasonDialog
      of={`${id}:invalid`}
      danger
      title={t(OBJECTION_WORDS.invalidTitle)}
      verb={t(OBJECTION_WORDS.invalidVerb)}
      label={t(OBJECTION_WORDS.invalidReason)}
      hint={t(OBJECTION_WORDS.invalidHint)}
      by={finding}
      onSend={(reason) => finding.act({ params: { objection: id }, body: { version, kind, reason } })}
      onClose={onClose}
    >
      <FormRow label={t(OBJECTION_WORDS.invalidKind)} required>
        {(ids) => (
          <Radio.Group
            {...ids}
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(OBJECTION_WORDS[value]) }))}
            onChange={({ target }) => setKind(target.value as typeof kind)}
          />
        )}
      </FormRow>
    </ReasonDialog>
  );
}
