import { RANKING_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { hasMinutes, isBegun, type MinutesDraft } from './decision.ts';

interface Props {
  readonly minutes: MinutesDraft;
  readonly writable: boolean;
  readonly onChange: (minutes: MinutesDraft) => void;
}

const TEXT_MAX = 5000;
const NAME_FIELDS = ['attendees', 'absent', 'observers'] as const;

/** The minutes of the meeting that decides: when, who, and what was said. */
export function MinutesForm({ minutes, writable, onChange }: Props) {
  const t = useWords();
  return (
    <section className="card" aria-labelledby="minutes">
      <div className="card-head">
        <h2 id="minutes">{t(RANKING_WORDS.minutes)}</h2>
        <span className="hint">{t(RANKING_WORDS.minutesHint)}</span>
      </div>
      <div className="card-body">
        <div className="columns">
          <FormRow label={t(RANKING_WORDS.heldOn)} required={writable}>
            {(ids) =>
              writable ? (
                <DayField
                  id={ids.id}
                  value={minutes.heldOn}
                  onChange={(heldOn) => onChange({ ...minutes, heldOn })}
                />
              ) : (
                <p id={ids.id}>{minutes.heldOn ?? '–'}</p>
              )
            }
          </FormRow>
          <FormRow label={t(RANKING_WORDS.chair)} required={writable}>
            {(ids) => (
              <Input
                {...ids}
                readOnly={!writable}
                maxLength={40}
                value={minutes.chair}
                onChange={({ target }) => onChange({ ...minutes, chair: target.value })}
              />
            )}
          </FormRow>
          <FormRow label={t(RANKING_WORDS.minutesNumber)}>
            {(ids) => (
              <Input
                {...ids}
                readOnly={!writable}
                maxLength={40}
                value={minutes.number}
                onChange={({ target }) => onChange({ ...minutes, number: target.value })}
              />
            )}
          </FormRow>
        </div>
        {NAME_FIELDS.map((field) => (
          <FormRow
            key={field}
            label={t(RANKING_WORDS[field])}
            required={writable && field === 'attendees'}
            {...(writable && field === 'attendees' ? { hint: t(RANKING_WORDS.namesHint) } : {})}
          >
            {(ids) => (
              <Input.TextArea
                {...ids}
                readOnly={!writable}
                autoSize={{ minRows: 1, maxRows: 4 }}
                value={minutes[field]}
                onChange={({ target }) => onChange({ ...minutes, [field]: target.value })}
              />
            )}
          </FormRow>
        ))}
        <FormRow
          label={t(RANKING_WORDS.minutesText)}
          required={writable}
          fault={isBegun(minutes) && !hasMinutes(minutes) ? t(RANKING_WORDS.minutesIncomplete) : null}
        >
          {(ids) => (
            <Input.TextArea
              {...ids}
              readOnly={!writable}
              maxLength={TEXT_MAX}
              showCount={writable}
              autoSize={{ minRows: 4, maxRows: 18 }}
              value={minutes.text}
              onChange={({ target }) => onChange({ ...minutes, text: target.value })}
            />
          )}
        </FormRow>
      </div>
    </section>
  );
}
