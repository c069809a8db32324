import { FORM_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '../../../kit/words.ts';
import type { ControlProps } from './control.ts';
import { readNumber } from './numbers.ts';

/** A number with its unit. What cannot be read as one stays in the field and is said not to be saved. */
export function NumberControl({ field, value, onType, onLeave, ids }: ControlProps) {
  const t = useWords();
  const language = useLanguage();
  const [typed, setTyped] = useState(() => inText(value));
  useEffect(() => {
    // A colleague's value, or the other side of a conflict: the text follows, unless it says the same number already.
    setTyped((text) =>
      readNumber(text) === value || (readNumber(text) === undefined && value === null) ? text : inText(value),
    );
  }, [value]);
  const read = readNumber(typed);
  return (
    <>
      <Input
        {...ids}
        inputMode="decimal"
        className="number-input"
        suffix={field.unit === undefined ? <span /> : <span className="hint">{field.unit[language]}</span>}
        value={typed}
        status={read === undefined ? 'error' : ''}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = readNumber(target.value);
          if (next !== undefined) onType(next);
        }}
        onBlur={onLeave}
      />
      {read === undefined && <p className="fault">{t(FORM_WORDS.notNumber, { text: typed })}</p>}
    </>
  );
}

function inText(value: unknown): string {
  return typeof value === 'number' ? String(value) : '';
}
