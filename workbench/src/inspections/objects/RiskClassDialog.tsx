import { addYears, type Day } from '@qichuang/base';
import { INSPECTION_OBJECT_WORDS, INSPECTION_WORDS, shanghaiDay } from '@qichuang/language';
import { Input, Select } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { ObjectView } from './ObjectPage.tsx';

const CLASSES = ['A', 'B', 'C', 'D'] as const;

interface Props {
  readonly object: ObjectView;
  readonly asking: 'set' | 'end';
  readonly onClose: () => void;
}

interface Written {
  readonly risk: (typeof CLASSES)[number] | null;
  readonly reason: string;
  readonly until: string | null;
}

/** Sets a class by hand for a year at most, or takes that back; either with its reason. */
export function RiskClassDialog({ object, asking, onClose }: Props) {
  const t = useWords();
  const { platform, risk } = object;
  const today = shanghaiDay(serverNow());
  const [written, write, forget, found] = useKeptFields<Written>(`${platform.id}:risk-${asking}`, () => ({
    risk: null,
    reason: '',
    until: addYears(today as Day, 1),
  }));
  const { act, pending, refusal } = useAct('set-risk-class', forget);
  const ends = asking === 'end';
  const missing =
    written.reason.trim() === '' || (!ends && (written.risk === null || written.until === null));

  async function save() {
    const done = await act({
      params: { platform: platform.id },
      body: {
        version: platform.version,
        risk: ends ? null : written.risk,
        reason: written.reason,
        until: ends ? null : written.until,
      },
    });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t(INSPECTION_OBJECT_WORDS[`${asking}Title`])}
      verb={t(INSPECTION_OBJECT_WORDS[`${asking}Verb`])}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={
        missing ? t(ends ? INSPECTION_OBJECT_WORDS.reasonMissing : INSPECTION_OBJECT_WORDS.setMissing) : null
      }
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <p>{t(INSPECTION_OBJECT_WORDS[`${asking}Text`])}</p>
      {!ends && (
        <>
          <FormRow label={t(INSPECTION_OBJECT_WORDS.to)} required>
            {(ids) => (
              <Select
                {...ids}
                style={{ width: '100%' }}
                value={written.risk}
                options={CLASSES.filter((one) => one !== risk).map((value) => ({
                  value,
                  label: t(INSPECTION_WORDS.riskClass, { risk: value }),
                }))}
                onChange={(value: (typeof CLASSES)[number]) => write({ risk: value })}
              />
            )}
          </FormRow>
          <FormRow label={t(INSPECTION_OBJECT_WORDS.until)} required>
            {({ id }) => (
              <DayField
                id={id}
                value={written.until}
                barred={(day) => day < today || day > addYears(today as Day, 1)}
                onChange={(until) => write({ until })}
              />
            )}
          </FormRow>
        </>
      )}
      <FormRow label={t(INSPECTION_OBJECT_WORDS.reason)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            rows={3}
            maxLength={200}
            value={written.reason}
            onChange={({ target }) => write({ reason: target.value })}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
