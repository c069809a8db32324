import { SECOND_FACTOR_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { FormRow } from '../kit/FormRow.tsx';
import { useWords } from '../kit/words.ts';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Only the device counts: while it is being set up there are no recovery codes yet. */
  readonly deviceOnly?: boolean;
}

/** Where the code of the second factor is typed; blanks and case do not matter, the server reads it. */
export function CodeField({ value, onChange, deviceOnly = false }: Props) {
  const t = useWords();
  return (
    <FormRow
      label={t(SECOND_FACTOR_WORDS.code)}
      required
      hint={t(deviceOnly ? SECOND_FACTOR_WORDS.codeHint : SECOND_FACTOR_WORDS.codeOrRecovery)}
    >
      {(ids) => (
        <Input
          {...ids}
          autoFocus
          name="code"
          autoComplete="one-time-code"
          inputMode={deviceOnly ? 'numeric' : 'text'}
          maxLength={60}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </FormRow>
  );
}

/** Whether the server waits for a code, or for a better one. */
export function asksCode(refusal: { readonly kind: string } | 'offline' | null): boolean {
  return (
    refusal !== null &&
    refusal !== 'offline' &&
    (refusal.kind === 'code-needed' || refusal.kind === 'code-wrong')
  );
}
