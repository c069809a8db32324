import { TimePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  readonly id?: string;
  readonly label?: string;
  /** `09:30`; empty for none. */
  readonly value: string;
  readonly onChange: (hour: string) => void;
}

const SHAPE = 'HH:mm';

/** An hour of the day, typed or picked, as `09:30` in either language. */
export function HourField({ id, label, value, onChange }: Props) {
  return (
    <TimePicker
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      value={value === '' ? null : dayjs(`2000-01-01T${value}`)}
      format={SHAPE}
      minuteStep={5}
      needConfirm={false}
      allowClear={false}
      onChange={(hour) => hour !== null && onChange(hour.format(SHAPE))}
    />
  );
}
