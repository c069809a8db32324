import type { Day } from '@qichuang/base';
import { shanghaiDay, UNIT_WORDS } from '@qichuang/language';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Organisation } from './OrganisationPage.tsx';

type CreditRecord = Organisation['records'][number];

interface Written {
  readonly checkedOn: Day;
  readonly records: readonly (CreditRecord & { readonly key: number })[];
}

const KINDS = [
  'major-violation',
  'serious-dishonesty',
  'network-security-accident',
  'work-safety-accident',
] as const;
const SEVERITIES = ['general', 'larger', 'major', 'extraordinary'] as const;
const STATES = ['effective', 'repaired', 'overturned'] as const;

/** Records what the credit registers say on a day: the whole list, since a repaired record changes too. */
export function CreditCheckDialog({ view, onClose }: { view: Organisation; onClose: () => void }) {
  const t = useWords();
  const today = shanghaiDay(serverNow());
  // The list goes out whole: what was written over an earlier one is not put over a list that has changed since.
  const [{ checkedOn, records }, write, forget, found] = useKeptFields<Written>(
    `${view.id}:credit-check`,
    () => ({ checkedOn: today, records: view.records.map((record, key) => ({ ...record, key })) }),
    view.version,
  );
  const { act, pending, refusal } = useAct('record-credit-check', forget);
  const incomplete = records.some(({ happenedOn, source }) => happenedOn === '' || source.trim() === '');
  const change = (key: number, changed: Partial<CreditRecord>) =>
    write({ records: records.map((record) => (record.key === key ? { ...record, ...changed } : record)) });
  return (
    <ConfirmDialog
      open
      width={860}
      title={t(UNIT_WORDS.recordTitle)}
      verb={t(UNIT_WORDS.recordVerb)}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={incomplete ? t(UNIT_WORDS.incomplete) : null}
      onCancel={onClose}
      onConfirm={() =>
        void act({
          params: { organisation: view.id },
          body: {
            version: view.version,
            checkedOn,
            records: records.map(({ key: _, ...record }) => record),
          },
        }).then((done) => done && onClose())
      }
    >
      <p className="hint">{t(UNIT_WORDS.recordsHint)}</p>
      <FormRow label={t(UNIT_WORDS.checkedOn)} required>
        {(ids) => (
          <DatePicker
            {...ids}
            allowClear={false}
            value={dayjs(checkedOn)}
            disabledDate={(day) => day.format('YYYY-MM-DD') > today}
            onChange={(day) => day !== null && write({ checkedOn: day.format('YYYY-MM-DD') as Day })}
          />
        )}
      </FormRow>
      {records.map((record, place) => (
        <fieldset key={record.key} className="window-row">
          <legend className="sr">
            {t(UNIT_WORDS.records)} {place + 1}
          </legend>
          <FormRow label={t(UNIT_WORDS.recordKind)} required>
            {(ids) => (
              <Select
                {...ids}
                value={record.kind}
                options={KINDS.map((one) => ({ value: one, label: t(UNIT_WORDS[one]) }))}
                onChange={(kind) => change(record.key, { kind })}
              />
            )}
          </FormRow>
          <FormRow label={t(UNIT_WORDS.severity)} required>
            {(ids) => (
              <Select
                {...ids}
                value={record.severity}
                options={SEVERITIES.map((one) => ({ value: one, label: t(UNIT_WORDS[one]) }))}
                onChange={(severity) => change(record.key, { severity })}
              />
            )}
          </FormRow>
          <FormRow label={t(UNIT_WORDS.happenedOn)} required>
            {(ids) => (
              <DatePicker
                {...ids}
                value={record.happenedOn === '' ? null : dayjs(record.happenedOn)}
                disabledDate={(day) => day.format('YYYY-MM-DD') > today}
                onChange={(day) =>
                  change(record.key, { happenedOn: day === null ? '' : day.format('YYYY-MM-DD') })
                }
              />
            )}
          </FormRow>
          <FormRow label={t(UNIT_WORDS.recordState)} required>
            {(ids) => (
              <Select
                {...ids}
                value={record.state}
                options={STATES.map((one) => ({ value: one, label: t(UNIT_WORDS[one]) }))}
                onChange={(state) => change(record.key, { state })}
              />
            )}
          </FormRow>
          <FormRow label={t(UNIT_WORDS.source)} required>
            {(ids) => (
              <Input
                {...ids}
                value={record.source}
                maxLength={200}
                onChange={({ target }) => change(record.key, { source: target.value })}
              />
            )}
          </FormRow>
          <p>
            <Button
              size="small"
              onClick={() => write({ records: records.filter(({ key }) => key !== record.key) })}
            >
              {t(UNIT_WORDS.dropRecord, { number: place + 1 })}
            </Button>
          </p>
        </fieldset>
      ))}
      <p style={{ marginTop: 12 }}>
        <Button
          onClick={() =>
            write({
              records: [
                ...records,
                {
                  key: Math.max(-1, ...records.map(({ key }) => key)) + 1,
                  kind: 'major-violation',
                  severity: 'general',
                  happenedOn: '',
                  state: 'effective',
                  source: '',
                },
              ],
            })
          }
        >
          {t(UNIT_WORDS.addRecord)}
        </Button>
      </p>
    </ConfirmDialog>
  );
}
