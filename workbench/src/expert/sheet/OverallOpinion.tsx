import { lengthInCharacters } from '@qichuang/base';
import { DESK_WORDS } from '@qichuang/language';
import type { Scoring } from '@qichuang/programmes';
import { Checkbox, Input, Radio } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { type Doubt, doubtsIn, type SheetValue, type SheetValues, textIn } from './sheet-values.ts';

interface Props {
  readonly scoring: Scoring;
  readonly values: SheetValues;
  readonly writable: boolean;
  readonly onChange: (item: string, value: SheetValue) => void;
}

const DOUBT_MAX = 500;

/** Strengths, weaknesses, advice with their counters; the recommendation; doubts for the department alone. */
export function OverallOpinion({ scoring, values, writable, onChange }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { fields, minChars, maxChars } = scoring.overallComment;
  const found = lengthInCharacters(
    fields
      .map(({ id }) => textIn(values, `overall.${id}`))
      .join('')
      .replace(/\s/g, ''),
  );
  return (
    <div className="overall">
      <h3>{t(DESK_WORDS.overall)}</h3>
      <p className="hint">{t(DESK_WORDS.overallHint, { min: minChars, max: maxChars, found })}</p>
      {fields.map((field) => {
        const text = textIn(values, `overall.${field.id}`);
        return (
          <div key={field.id} id={`overall-${field.id}`}>
            <FormRow
              label={field[language]}
              beside={
                <span className="hint">
                  {t(DESK_WORDS.counter, { found: lengthInCharacters(text), max: maxChars })}
                </span>
              }
            >
              {(ids) =>
                writable ? (
                  <Input.TextArea
                    {...ids}
                    value={text}
                    maxLength={maxChars}
                    autoSize={{ minRows: 2, maxRows: 14 }}
                    onChange={({ target }) => onChange(`overall.${field.id}`, target.value)}
                  />
                ) : (
                  <p id={ids.id} className="comment-read">
                    {text === '' ? '–' : text}
                  </p>
                )
              }
            </FormRow>
          </div>
        );
      })}
      <fieldset id="recommendation" className="form-field" disabled={!writable}>
        <legend>{t(DESK_WORDS.recommendation)}</legend>
        <Radio.Group
          className="choices"
          disabled={!writable}
          value={values['recommendation'] ?? null}
          onChange={({ target }) => onChange('recommendation', target.value as string)}
        >
          {scoring.recommendation.map((choice) => (
            <Radio key={choice.id} value={choice.id}>
              {choice[language]}
            </Radio>
          ))}
        </Radio.Group>
      </fieldset>
      <fieldset id="doubts" className="form-field">
        <legend>{t(DESK_WORDS.doubts)}</legend>
        <p className="hint">{t(DESK_WORDS.doubtsHint)}</p>
        {scoring.doubts.map((kind) => {
          const doubt = doubtsIn(values).find((one) => one.kind === kind.id);
          return (
            <div key={kind.id} className="doubt">
              <Checkbox
                checked={doubt !== undefined}
                disabled={!writable}
                onChange={() => onChange('doubts', toggled(doubtsIn(values), kind.id as Doubt['kind']))}
              >
                {kind[language]}
              </Checkbox>
              {doubt !== undefined && (
                <Input.TextArea
                  aria-label={`${kind[language]}：${t(DESK_WORDS.doubtText)}`}
                  placeholder={t(DESK_WORDS.doubtText)}
                  value={doubt.text}
                  maxLength={DOUBT_MAX}
                  readOnly={!writable}
                  autoSize={{ minRows: 2 }}
                  onChange={({ target }) =>
                    onChange(
                      'doubts',
                      doubtsIn(values).map((one) =>
                        one.kind === doubt.kind ? { ...one, text: target.value } : one,
                      ),
                    )
                  }
                />
              )}
            </div>
          );
        })}
      </fieldset>
    </div>
  );
}

function toggled(doubts: readonly Doubt[], kind: Doubt['kind']): readonly Doubt[] {
  return doubts.some((one) => one.kind === kind)
    ? doubts.filter((one) => one.kind !== kind)
    : [...doubts, { kind, text: '' }];
}
