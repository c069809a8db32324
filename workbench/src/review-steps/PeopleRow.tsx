import { Select } from 'antd';
import { FormRow } from '../kit/FormRow.tsx';

interface Props {
  readonly label: string;
  readonly required?: boolean;
  readonly chosen: readonly string[];
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (chosen: string[]) => void;
}

/** Who takes part in a defence or visit: several of those who may. */
export function PeopleRow({ label, required = false, chosen, people, onChange }: Props) {
  return (
    <FormRow label={label} required={required}>
      {({ id }) => (
        <Select
          id={id}
          mode="multiple"
          optionFilterProp="label"
          value={[...chosen]}
          options={[...people]}
          onChange={onChange}
        />
      )}
    </FormRow>
  );
}
