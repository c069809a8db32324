import { Input, InputNumber, Select, Switch } from 'antd';
import { FormRow, type FormRowIds } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Editable } from './parts.ts';

interface Props {
  readonly editable: Editable;
  readonly value: unknown;
  readonly readOnly: boolean;
  readonly onChange: (value: unknown) => void;
}

/** One value of the document with its label. */
export function ValueControl({ editable, value, readOnly, onChange }: Props) {
  const t = useWords();
  return (
    <FormRow label={t(editable.label)}>
      {(ids) => (
        <Control ids={ids} editable={editable} value={value} readOnly={readOnly} onChange={onChange} />
      )}
    </FormRow>
  );
}

function Control({ ids, editable, value, readOnly, onChange }: Props & { readonly ids: FormRowIds }) {
  const language = useLanguage();
  const { kind, choices = {} } = editable;
  const type: Shown = kind === 'value' ? typeOf(value) : kind;
  const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
  const typed = (next: string) => onChange(editable.optional && next === '' ? undefined : next);
  switch (type) {
    case 'number':
      return (
        <InputNumber
          {...ids}
          value={typeof value === 'number' ? value : null}
          disabled={readOnly}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'switch':
      return <Switch {...ids} checked={value === true} disabled={readOnly} onChange={onChange} />;
    case 'choice':
      return (
        <Select
          {...ids}
          value={text}
          disabled={readOnly}
          options={Object.entries(choices).map(([id, words]) => ({ value: id, label: words[language] }))}
          onChange={onChange}
        />
      );
    case 'list':
      return (
        <Input.TextArea
          {...ids}
          value={text}
          readOnly={readOnly}
          autoSize
          onChange={({ target }) => onChange(target.value.split('\n').filter((one) => one !== ''))}
        />
      );
    case 'prose':
    case 'expression':
      return (
        <Input.TextArea
          {...ids}
          className={type === 'expression' ? 'mono' : ''}
          value={text}
          readOnly={readOnly}
          spellCheck={type === 'prose'}
          autoSize={{ minRows: 2, maxRows: 16 }}
          onChange={({ target }) => typed(target.value)}
        />
      );
    case 'line':
      return (
        <Input {...ids} value={text} readOnly={readOnly} onChange={({ target }) => typed(target.value)} />
      );
  }
}

type Shown = Exclude<Editable['kind'], 'value'> | 'list';

/** A setting keeps the type it has: the rules count on it. */
function typeOf(value: unknown): 'number' | 'switch' | 'list' | 'line' {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'switch';
  return Array.isArray(value) ? 'list' : 'line';
}
