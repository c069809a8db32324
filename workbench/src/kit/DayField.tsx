import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  readonly id?: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  /** Days that cannot be taken. */
  readonly barred?: (day: string) => boolean;
  readonly faulty?: boolean;
}

const SHAPE = 'YYYY-MM-DD';

/** A day, typed or picked, as `2025-12-24`; no time and no zone comes into it. */
export function DayField({ id, value, onChange, barred, faulty = false }: Props) {
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      value={value === null ? null : dayjs(value, SHAPE)}
      format={SHAPE}
      status={faulty ? 'error' : ''}
      {...(barred === undefined ? {} : { disabledDate: (day: dayjs.Dayjs) => barred(day.format(SHAPE)) })}
      onChange={(day) => onChange(day === null ? null : day.format(SHAPE))}
    />
  );
}
