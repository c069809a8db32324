import { MEETING_WORDS } from '@qichuang/language';
import { Input, InputNumber, Select } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { MomentPicker } from '../../kit/MomentPicker.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import type { PlanDraft } from './plan-draft.ts';
import '../meetings.css';

interface Props {
  readonly draft: PlanDraft;
  readonly onChange: (part: Partial<PlanDraft>) => void;
}

/** When, where and who. */
export function PlanFields({ draft, onChange }: Props) {
  const t = useWords();
  const people = useView('list-meeting-people');
  const options = (people.data?.rows ?? []).map(({ person, name }) => ({ value: person, label: name }));
  const chosen = options.filter(({ value }) => draft.members.includes(value));
  const least = Math.floor(draft.members.length / 2) + 1;
  return (
    <div className="meeting-form">
      <FormRow label={t(MEETING_WORDS.name)} required hint={t(MEETING_WORDS.nameHint)}>
        {(ids) => (
          <Input
            {...ids}
            maxLength={80}
            value={draft.title}
            onChange={({ target }) => onChange({ title: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(MEETING_WORDS.when)} required>
        {(ids) => (
          <MomentPicker
            ids={ids}
            time="09:00"
            value={draft.startsAt}
            onChange={(startsAt) => onChange({ startsAt })}
          />
        )}
      </FormRow>
      <FormRow label={t(MEETING_WORDS.place)} required>
        {(ids) => (
          <Input
            {...ids}
            maxLength={120}
            value={draft.place}
            onChange={({ target }) => onChange({ place: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(MEETING_WORDS.members)} required hint={t(MEETING_WORDS.membersHint)}>
        {(ids) => (
          <Select
            {...ids}
            mode="multiple"
            optionFilterProp="label"
            value={[...draft.members]}
            options={options}
            onChange={(members: string[]) =>
              onChange({
                members,
                chair: draft.chair !== null && members.includes(draft.chair) ? draft.chair : null,
              })
            }
          />
        )}
      </FormRow>
      <FormRow label={t(MEETING_WORDS.chair)} required>
        {(ids) => (
          <Select
            {...ids}
            value={draft.chair}
            options={chosen}
            onChange={(chair: string) => onChange({ chair })}
          />
        )}
      </FormRow>
      <FormRow label={t(MEETING_WORDS.quorum)} hint={t(MEETING_WORDS.quorumHint)}>
        {(ids) => (
          <InputNumber
            {...ids}
            min={1}
            max={Math.max(1, draft.members.length)}
            precision={0}
            placeholder={String(least)}
            value={draft.quorum}
            onChange={(quorum) => onChange({ quorum })}
          />
        )}
      </FormRow>
      <FormRow label={t(MEETING_WORDS.observers)} hint={t(MEETING_WORDS.observersHint)}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={draft.observers}
            onChange={({ target }) => onChange({ observers: target.value })}
          />
        )}
      </FormRow>
    </div>
  );
}
