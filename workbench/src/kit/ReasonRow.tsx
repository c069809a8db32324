import { Input } from 'antd';
import type { ReactNode } from 'react';
import { FormRow } from './FormRow.tsx';

interface Props {
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: ReactNode;
  readonly max: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A reason in a dialog. */
export function ReasonRow({ max, value, onChange, ...row }: Props) {
  return (
    <FormRow {...row}>
      {(ids) => (
        <Input.TextArea
          {...ids}
          value={value}
          maxLength={max}
          showCount
          autoSize={{ minRows: 3, maxRows: 10 }}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </FormRow>
  );
}
