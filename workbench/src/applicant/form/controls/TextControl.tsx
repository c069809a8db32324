import { lengthInCharacters } from '@qichuang/base';
import { FORM_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { useWords } from '../../../kit/words.ts';
import type { ControlProps } from './control.ts';
import { usccFault } from './uscc-words.ts';

const SHAPES = {
  email: { type: 'email', autoComplete: 'email' },
  phone: { type: 'tel', autoComplete: 'tel' },
  date: { type: 'date' },
  month: { type: 'month' },
} as const;

/** One line of text, in the shapes the browser helps with. A date is a day of the calendar, written 2025-03-31. */
export function TextControl({ field, value, onType, onLeave, ids }: ControlProps) {
  const t = useWords();
  const text = typeof value === 'string' ? value : '';
  const shape = field.type in SHAPES ? SHAPES[field.type as keyof typeof SHAPES] : { type: 'text' };
  return (
    <>
      <Input
        {...ids}
        {...shape}
        value={text}
        placeholder={field.type === 'month' ? t(FORM_WORDS.monthShape) : ''}
        style={field.type === 'date' || field.type === 'month' ? { maxWidth: 200 } : {}}
        onChange={({ target }) => onType(target.value === '' ? null : target.value)}
        onBlur={onLeave}
      />
      {field.type === 'uscc' && text !== '' && <UsccVerdict text={text} />}
      {field.type !== 'uscc' && <Counter field={field} text={text} />}
    </>
  );
}

/** Several lines; grows with what is written. */
export function TextareaControl({ field, value, onType, onLeave, ids }: ControlProps) {
  const text = typeof value === 'string' ? value : '';
  return (
    <>
      <Input.TextArea
        {...ids}
        value={text}
        autoSize={{ minRows: 3, maxRows: 18 }}
        onChange={({ target }) => onType(target.value === '' ? null : target.value)}
        onBlur={onLeave}
      />
      <Counter field={field} text={text} />
    </>
  );
}

/** Code points, as the programme counts them. */
function Counter({ field, text }: Pick<ControlProps, 'field'> & { text: string }) {
  const t = useWords();
  const { minChars: min, maxChars: limit } = field;
  const count = lengthInCharacters(text);
  // A short field needs no counter until it is nearly full.
  if (limit === undefined || (limit <= 120 && count < limit * 0.7)) return null;
  const over = count > limit;
  return (
    <p className={over ? 'fault counter' : 'hint counter'}>
      {min === undefined || count >= min
        ? t(FORM_WORDS.characters, { count, limit })
        : t(FORM_WORDS.charactersMin, { count, limit, min })}
    </p>
  );
}

function UsccVerdict({ text }: { text: string }) {
  const t = useWords();
  const fault = usccFault(text, t);
  return (
    <p className={fault === null ? 'hint good-text' : 'hint'} aria-live="polite">
      {fault ?? t(FORM_WORDS.usccRight)}
    </p>
  );
}
