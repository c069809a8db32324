import { PORTAL_WORDS, type Words } from '@qichuang/language';
import type { ReactNode } from 'react';
import { useSay } from '../../frame/context.ts';
import { Icon } from '../../pieces/Icon.tsx';
import type { ObjectionDraft, ObjectionField } from './objection.ts';

interface FieldAttributes {
  readonly id: string;
  readonly name: ObjectionField;
  readonly required: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly field: ObjectionField;
  /** `null` where the control carries its own label. */
  readonly label: Words | null;
  readonly hint?: Words;
  readonly values?: Readonly<Record<string, number>>;
  readonly required?: boolean;
  readonly draft: ObjectionDraft | null;
  readonly children: (attributes: FieldAttributes) => ReactNode;
}

/** One field: label, hint, what is wrong with it, control; bound together for screen readers. */
export function Field({ field, label, hint, values, required = true, draft, children }: Props) {
  const t = useSay();
  const problem = draft?.problems.find((candidate) => candidate.field === field);
  const id = `field-${field}`;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`]
    .filter((part) => part !== undefined)
    .join(' ');
  return (
    <div className="field">
      {label !== null && (
        <label className="label" htmlFor={id}>
          {t(label)}
          {required && <span className="required">{t(PORTAL_WORDS.objection.required)}</span>}
        </label>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {t(hint, values)}
        </p>
      )}
      {problem && (
        <p className="field-error" id={`${id}-problem`}>
          <Icon name="warning" />
          {t(PORTAL_WORDS.objection.problems[problem.kind])}
        </p>
      )}
      {children({
        id,
        name: field,
        required,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': problem === undefined ? undefined : true,
      })}
    </div>
  );
}
