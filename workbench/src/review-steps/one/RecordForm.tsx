import { REVIEW_STEP_WORDS as WORDS } from '@qichuang/language';
import { Button, Input, Radio } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Step } from './StepPage.tsx';

interface Written {
  readonly values: Readonly<Record<string, string>>;
  readonly outcome: Step['form']['outcomes'][number]['id'] | null;
  readonly reason: string;
}

const NOTHING: Written = { values: {}, outcome: null, reason: '' };

/** The programme's form, filled in by one of those who took part; what is typed stays on this device till it is handed in. */
export function RecordForm({ step }: { step: Step }) {
  const t = useWords();
  const language = useLanguage();
  const [written, write, forget, found] = useKeptFields<Written>(`${step.id}:record`, () => NOTHING);
  const { act, pending, refusal, clear } = useAct('hand-in-step-record', forget);
  const { values, outcome, reason } = written;
  const faultOf = (field: string) =>
    refusal !== null && refusal !== 'offline'
      ? refusal.fields?.find((one) => one.field === field)?.[language]
      : undefined;
  return (
    <section className="card" aria-labelledby="step-form">
      <div className="card-head">
        <h2 id="step-form">{t(WORDS.record)}</h2>
        {step.form.origin === 'default' && <span className="hint">{t(WORDS.defaultForm)}</span>}
      </div>
      <div className="card-body">
        <RefusalPanel refusal={refusal} onClose={clear} />
        <FoundNote found={found} />
        {step.form.fields.map(({ id, help, required, ...words }) => (
          <FormRow
            key={id}
            label={words[language]}
            required={required && outcome !== 'absent'}
            hint={help?.[language]}
            fault={faultOf(id)}
          >
            {(ids) => (
              <Input.TextArea
                {...ids}
                value={values[id] ?? ''}
                maxLength={5000}
                autoSize={{ minRows: 3, maxRows: 14 }}
                onChange={({ target }) => write({ values: { ...values, [id]: target.value } })}
              />
            )}
          </FormRow>
        ))}
        <FormRow label={t(WORDS.outcome)} required>
          {() => (
            <Radio.Group
              aria-label={t(WORDS.outcome)}
              value={outcome}
              options={step.form.outcomes.map(({ id, ...words }) => ({ value: id, label: words[language] }))}
              onChange={({ target }) => write({ outcome: target.value as Written['outcome'] })}
            />
          )}
        </FormRow>
        <FormRow label={t(WORDS.reason)} required fault={faultOf('reason')}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              value={reason}
              maxLength={2000}
              autoSize={{ minRows: 2, maxRows: 8 }}
              onChange={({ target }) => write({ reason: target.value })}
            />
          )}
        </FormRow>
        <Button
          type="primary"
          loading={pending}
          disabled={outcome === null}
          onClick={() =>
            outcome !== null &&
            void act({
              params: { step: step.id },
              body: { version: step.version, values, outcome, reason },
            })
          }
        >
          {t(WORDS.handIn)}
        </Button>
      </div>
    </section>
  );
}
