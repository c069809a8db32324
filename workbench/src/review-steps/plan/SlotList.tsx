import { REVIEW_STEP_WORDS as WORDS } from '@qichuang/language';
import { Input, InputNumber } from 'antd';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { HourField } from '../HourField.tsx';
import type { Planning } from './PlanPage.tsx';
import type { Line, usePlan } from './use-plan.ts';

interface Props {
  readonly planning: Planning;
  readonly plan: ReturnType<typeof usePlan>;
}

/** First hour and minutes lay the slots out; each line can be adjusted by itself. */
export function SlotList({ planning, plan }: Props) {
  const t = useWords();
  const { fields, write, lines, adjust } = plan;
  return (
    <section className="card" aria-labelledby="plan-slots">
      <div className="card-head">
        <h2 id="plan-slots">{t(WORDS.slots)}</h2>
        <span className="hint">
          {t(WORDS.slotsHint, { earliest: planning.earliest, days: planning.noticeWorkingDays })}
        </span>
      </div>
      <div className="card-body">
        <div className="step-times">
          <FormRow label={t(WORDS.on)} required>
            {({ id }) => (
              <DayField
                id={id}
                value={fields.on}
                barred={(day) => day < planning.earliest}
                onChange={(on) => write({ on, adjusted: {} })}
              />
            )}
          </FormRow>
          <FormRow label={t(WORDS.firstTime)} required>
            {({ id }) => <HourField id={id} value={fields.from} onChange={(from) => write({ from })} />}
          </FormRow>
          <FormRow label={t(WORDS.minutesEach)} required>
            {({ id }) => (
              <InputNumber
                id={id}
                min={5}
                max={600}
                step={5}
                value={fields.minutes}
                onChange={(minutes) => minutes !== null && write({ minutes })}
              />
            )}
          </FormRow>
        </div>
        {planning.kind === 'oral-defence' ? (
          <FormRow label={t(WORDS.defencePlace)} required>
            {(ids) => (
              <Input
                {...ids}
                maxLength={200}
                value={fields.place}
                onChange={({ target }) => write({ place: target.value })}
              />
            )}
          </FormRow>
        ) : (
          <p className="hint">{t(WORDS.visitPlace)}</p>
        )}
        <ol className="slot-list">
          {lines.map((line) => (
            <OneSlot
              key={line.application.id}
              line={line}
              planning={planning}
              onChange={(part) => adjust(line.application.id, part)}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}

interface SlotProps {
  readonly line: Line;
  readonly planning: Planning;
  readonly onChange: (part: Partial<Pick<Line, 'on' | 'from' | 'minutes' | 'place'>>) => void;
}

function OneSlot({ line, planning, onChange }: SlotProps) {
  const t = useWords();
  const language = useLanguage();
  const { application, leftOut, experts } = line;
  const about = (label: string) => `${application.name} · ${label}`;
  return (
    <li>
      <b>{application.name}</b> <small>{application.receipt}</small>
      {leftOut.length > 0 && (
        <small className="spaced">
          {t(WORDS.leftOut, { names: leftOut.join(language === 'zh' ? '、' : ', ') })}
        </small>
      )}
      {experts.length < planning.minimumExperts && (
        <span className="tag bad spaced">{t(WORDS.tooFew, { needs: planning.minimumExperts })}</span>
      )}
      <div className="slot-fields">
        <label className="sr" htmlFor={`${application.id}-on`}>
          {about(t(WORDS.on))}
        </label>
        <DayField
          id={`${application.id}-on`}
          value={line.on === '' ? null : line.on}
          barred={(day) => day < planning.earliest}
          onChange={(on) => onChange({ on: on ?? '' })}
        />
        <HourField label={about(t(WORDS.from))} value={line.from} onChange={(from) => onChange({ from })} />
        <InputNumber
          aria-label={about(t(WORDS.minutes))}
          min={5}
          max={600}
          step={5}
          value={line.minutes}
          onChange={(minutes) => minutes !== null && onChange({ minutes })}
        />
        <Input
          aria-label={about(t(WORDS.place))}
          maxLength={200}
          value={line.place}
          onChange={({ target }) => onChange({ place: target.value })}
        />
      </div>
    </li>
  );
}
