import { REVIEW_STEP_WORDS as WORDS } from '@qichuang/language';
import { Input, InputNumber } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { ReasonRow } from '../../kit/ReasonRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { useView } from '../../wire/use-view.ts';
import { HourField } from '../HourField.tsx';
import { PeopleRow } from '../PeopleRow.tsx';
import type { Step } from './StepPage.tsx';

/** Another day, hour or place, or other people, with the reason. */
export function ChangeDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const t = useWords();
  const planning = useView('see-step-planning', {
    params: { round: step.round },
    query: { kind: step.kind, category: step.category },
  });
  const [fields, write, forget, found] = useKeptFields(`${step.id}:change`, () => ({
    on: step.on as string | null,
    from: step.from,
    minutes: step.minutes,
    place: step.place,
    experts: step.experts.filter(({ declined }) => !declined).map(({ id }) => id),
    officials: step.officials.map(({ id }) => id),
    reason: '',
  }));
  const { act, pending, refusal } = useAct('change-review-step', forget);
  const { on, from, minutes, place, experts, officials, reason } = fields;
  async function send() {
    if (on === null) return;
    const done = await act({
      params: { step: step.id },
      body: { version: step.version, on, from, minutes, place, experts, officials, reason },
    });
    if (done !== undefined) onClose();
  }
  const free = (planning.data?.experts ?? []).filter(({ barred }) =>
    barred.every(({ application }) => application !== step.application.id),
  );
  const known = new Map(
    [...step.experts, ...free].map(({ id, name, institution }) => [id, `${name} · ${institution}`]),
  );
  const people = new Map(
    [
      ...step.officials,
      ...(planning.data?.officials ?? []).filter(({ barred }) => !barred.includes(step.application.id)),
    ].map(({ id, name }) => [id, name]),
  );
  const unsaid = reason.trim().length < 2 ? t(WORDS.reason) : undefined;
  const missing = on === null ? t(WORDS.on) : unsaid;
  return (
    <ConfirmDialog
      open
      title={t(WORDS.change)}
      verb={t(WORDS.change)}
      pending={pending}
      refusal={refusal}
      found={found}
      missing={missing}
      width={640}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <div className="step-times">
        <FormRow label={t(WORDS.on)} required>
          {({ id }) => <DayField id={id} value={on} onChange={(day) => write({ on: day })} />}
        </FormRow>
        <FormRow label={t(WORDS.from)} required>
          {({ id }) => <HourField id={id} value={from} onChange={(hour) => write({ from: hour })} />}
        </FormRow>
        <FormRow label={t(WORDS.minutes)} required>
          {({ id }) => (
            <InputNumber
              id={id}
              min={5}
              max={600}
              value={minutes}
              onChange={(value) => write({ minutes: value ?? minutes })}
            />
          )}
        </FormRow>
      </div>
      <FormRow label={t(WORDS.place)} required>
        {(ids) => (
          <Input
            {...ids}
            value={place}
            maxLength={200}
            onChange={({ target }) => write({ place: target.value })}
          />
        )}
      </FormRow>
      <PeopleRow
        label={t(WORDS.experts)}
        required
        chosen={experts}
        people={[...known].map(([value, label]) => ({ value, label }))}
        onChange={(chosen) => write({ experts: chosen })}
      />
      <PeopleRow
        label={t(WORDS.officials)}
        chosen={officials}
        people={[...people].map(([value, label]) => ({ value, label }))}
        onChange={(chosen) => write({ officials: chosen })}
      />
      <ReasonRow
        label={t(WORDS.reason)}
        required
        max={500}
        value={reason}
        onChange={(text) => write({ reason: text })}
      />
    </ConfirmDialog>
  );
}
