import type { Choice, Form, FormValues, PlainField, Programme } from '@qichuang/programmes';
import type { FormRowIds } from '../../../kit/FormRow.tsx';

/** What every control of the form is given. `null` is an empty field. */
export interface ControlProps {
  readonly field: PlainField;
  readonly value: unknown;
  readonly onType: (value: unknown) => void;
  /** The field is left: what waits is sent at once. */
  readonly onLeave: () => void;
  readonly ids: FormRowIds;
}

/** What a form is filled in with: its programme, and lists from outside it. */
export interface FormSurroundings {
  readonly programme: Programme;
  readonly form: Form;
  readonly values: FormValues;
  readonly year: number;
  readonly recommenders: readonly Choice[];
  readonly files: readonly { readonly id: string; readonly slot: string; readonly name: string }[];
}
