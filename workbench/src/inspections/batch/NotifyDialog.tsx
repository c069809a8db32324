import { INSPECTION_WAY_WORDS, INSPECTION_TASK_WORDS as WORDS } from '@qichuang/language';
import { Checkbox } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Batch } from './BatchPage.tsx';

interface Props {
  readonly batch: Batch;
  readonly tasks: Batch['tasks'];
  readonly onClose: () => void;
}

interface Written {
  readonly forAll: string | null;
  readonly days: Readonly<Record<string, string | null>>;
  readonly recusalUntil: string | null;
  readonly ways: readonly ('online' | 'on-site')[];
}

/** Tells the platforms: one day for all or one each, the ways, and until when another inspector may be asked for (D16). */
export function NotifyDialog({ batch, tasks, onClose }: Props) {
  const t = useWords();
  const [written, write, forget, found] = useKeptFields<Written>(`${batch.id}:notify`, () => ({
    forAll: null,
    days: {},
    recusalUntil: null,
    ways: ['on-site'],
  }));
  const { act, pending, refusal } = useAct('notify-inspections', forget);
  const { forAll, days, recusalUntil, ways } = written;
  const ready = tasks.filter(({ inspectors }) => inspectors.every(({ declined }) => !declined));
  const dayOf = (task: string) => days[task] ?? forAll;
  const complete =
    ready.length > 0 &&
    recusalUntil !== null &&
    ways.length > 0 &&
    ready.every(({ id }) => dayOf(id) !== null);
  const outside = (day: string) => day < batch.from || day > batch.until;

  async function tell() {
    if (recusalUntil === null) return;
    const done = await act({
      params: { inspection: batch.id },
      body: {
        tasks: ready.map(({ id, version }) => ({ task: id, version, inspectOn: dayOf(id) ?? '' })),
        ways: [...ways],
        recusalUntil,
      },
    });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      width={720}
      title={t(WORDS.notifyTitle)}
      verb={t(WORDS.notifyVerb, { count: ready.length })}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={complete ? null : t(WORDS.fillDays)}
      onConfirm={() => void tell()}
      onCancel={onClose}
    >
      <p>{t(WORDS.notifyText)}</p>
      <FormRow label={t(WORDS.dayForAll)} hint={t(WORDS.dayForAllHint)}>
        {({ id }) => (
          <DayField id={id} value={forAll} barred={outside} onChange={(day) => write({ forAll: day })} />
        )}
      </FormRow>
      <ul className="draw-days">
        {tasks.map(({ id, platform, inspectors }) => {
          const open = inspectors.some(({ declined }) => declined);
          return (
            <li key={id}>
              <label htmlFor={`day-${id}`}>{platform.name}</label>
              {open ? (
                <span className="tag bad">{t(WORDS.placesOpen)}</span>
              ) : (
                <DayField
                  id={`day-${id}`}
                  value={dayOf(id)}
                  barred={outside}
                  onChange={(day) => write({ days: { ...days, [id]: day } })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <FormRow label={t(WORDS.recusalUntil)} required>
        {({ id }) => (
          <DayField id={id} value={recusalUntil} onChange={(day) => write({ recusalUntil: day })} />
        )}
      </FormRow>
      <fieldset className="boxes">
        <legend>{t(WORDS.ways)}</legend>
        {(['on-site', 'online'] as const).map((way) => (
          <Checkbox
            key={way}
            checked={ways.includes(way)}
            onChange={({ target }) =>
              write({
                ways: target.checked ? [...ways, way] : ways.filter((one) => one !== way),
              })
            }
          >
            {t(INSPECTION_WAY_WORDS[way])}
          </Checkbox>
        ))}
      </fieldset>
    </ConfirmDialog>
  );
}
