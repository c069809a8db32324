import { MEETING_WORDS } from '@qichuang/language';
import { Input, InputNumber, Radio } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import type { About } from '../meeting-words.ts';

export type ConclusionDraft = Pick<About, 'conclusion' | 'reason' | 'places' | 'selected'>;

interface Props {
  readonly kind: About['kind'];
  /** How many are ranked. */
  readonly most: number;
  readonly draft: ConclusionDraft;
  readonly onChange: (part: Partial<ConclusionDraft>) => void;
}

/** A conclusion as its kind needs it. */
export function ConclusionFields({ kind, most, draft, onChange }: Props) {
  const t = useWords();
  return (
    <div className="conclusion-fields">
      {kind === 'cut' && (
        <FormRow label={t(MEETING_WORDS.placesIn)} required>
          {(ids) => (
            <InputNumber
              {...ids}
              min={0}
              max={most}
              precision={0}
              value={draft.places}
              onChange={(places) => onChange({ places })}
            />
          )}
        </FormRow>
      )}
      {kind === 'grey' && (
        <FormRow label={t(MEETING_WORDS.decisionOf)} required>
          {(ids) => (
            <Radio.Group
              id={ids.id}
              value={draft.selected}
              onChange={({ target }) => onChange({ selected: target.value as boolean })}
            >
              <Radio value={true}>{t(MEETING_WORDS.held)}</Radio>
              <Radio value={false}>{t(MEETING_WORDS.notHeld)}</Radio>
            </Radio.Group>
          )}
        </FormRow>
      )}
      <FormRow label={t(MEETING_WORDS.conclusion)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={draft.conclusion}
            onChange={({ target }) => onChange({ conclusion: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(MEETING_WORDS.reason)} required={kind !== 'own'}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={draft.reason}
            onChange={({ target }) => onChange({ reason: target.value })}
          />
        )}
      </FormRow>
    </div>
  );
}
