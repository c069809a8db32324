import { CloseOutlined } from '@ant-design/icons';
import { KIT_WORDS } from '@qichuang/language';
import { type ReactNode, useId } from 'react';
import { useWords } from './words.ts';

export interface FormRowIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

interface Props {
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: ReactNode;
  readonly fault?: string | null | undefined;
  /** Save state, carried-over mark. */
  readonly beside?: ReactNode;
  /** Draws the control with the ids that bind it to label, hint and fault. */
  readonly children: (ids: FormRowIds) => ReactNode;
}

/** A control with its label above, the word "required", its hint and its fault bound to it. */
export function FormRow({ label, required = false, hint, fault, beside, children }: Props) {
  const t = useWords();
  const id = useId();
  const faulty = fault !== undefined && fault !== null && fault !== '';
  const described = [hint === undefined ? '' : `${id}-hint`, faulty ? `${id}-fault` : '']
    .filter((one) => one !== '')
    .join(' ');
  return (
    <div className="form-field">
      <div className="label">
        <label htmlFor={id}>{label}</label>
        {required && <span className="need">{t(KIT_WORDS.required)}</span>}
        <span className="space" />
        {beside}
      </div>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': faulty ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {hint !== undefined && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {faulty && (
        <p className="fault" id={`${id}-fault`}>
          <CloseOutlined aria-hidden />
          {fault}
        </p>
      )}
    </div>
  );
}
