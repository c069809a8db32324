import {
  type Day,
  type Instant,
  isWorkingDay,
  parseDay,
  unannouncedYears,
  type WorkCalendar,
} from '@qichuang/base';
import { FORM_VIEW_WORDS, formatDay, shanghaiDay } from '@qichuang/language';
import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useView } from '../wire/use-view.ts';
import { momentOf, wallOf } from './shanghai-wall.ts';
import { useLanguage, useWords } from './words.ts';

/** The working-day calendar in force; until it has come, the plain week. */
export function useCalendar(): WorkCalendar {
  const { data } = useView('see-calendar');
  if (data === undefined) return { years: [], rest: [], work: [] };
  // The contract's schema has checked that they are days.
  return { years: data.years, rest: data.rest as Day[], work: data.work as Day[] };
}

interface Props {
  readonly value: Instant | null;
  readonly onChange: (value: Instant | null) => void;
  readonly ids?: { readonly id: string; readonly 'aria-describedby'?: string | undefined };
  readonly label?: string;
  /** Days before this one cannot be chosen. */
  readonly notBefore?: Day;
  readonly notAfter?: Day;
  /** Time of day given to a freshly chosen day. */
  readonly time?: string;
  readonly disabled?: boolean;
}

const WALL = 'YYYY-MM-DD[T]HH:mm';

/** A moment on Shandong's clock: day and time, with rest days marked. Below it, in words, whether people work that day. */
export function MomentPicker(props: Props) {
  const { value, onChange, ids, label, notBefore, notAfter, time = '17:30', disabled = false } = props;
  const t = useWords();
  const calendar = useCalendar();
  return (
    <>
      <DatePicker
        {...ids}
        {...(label === undefined ? {} : { 'aria-label': label })}
        style={{ width: '100%' }}
        disabled={disabled}
        placeholder={t(FORM_VIEW_WORDS.pickTime)}
        format="YYYY-MM-DD HH:mm"
        showTime={{ format: 'HH:mm', minuteStep: 5, defaultOpenValue: dayjs(`2000-01-01T${time}`) }}
        value={value === null ? null : dayjs(wallOf(value))}
        disabledDate={(one) => isOutside(one, notBefore, notAfter)}
        cellRender={(one, { type, originNode }) =>
          type === 'date' && typeof one === 'object' && isRest(calendar, one) ? (
            <span className="rest-day">{originNode}</span>
          ) : (
            originNode
          )
        }
        onChange={(chosen) => onChange(chosen === null ? null : momentOf(chosen.format(WALL)))}
      />
      <DayHint at={value} calendar={calendar} />
    </>
  );
}

/** `2025-12-24（周三），工作日`; with a warning where the year's holidays are not known. */
export function DayHint({ at, calendar }: { at: Instant | null; calendar: WorkCalendar }) {
  const t = useWords();
  const language = useLanguage();
  if (at === null) return null;
  const day = shanghaiDay(at);
  const unknown = unannouncedYears(calendar, day, day);
  const working = isWorkingDay(calendar, day);
  return (
    <span className={working ? 'hint' : 'hint rest'}>
      {formatDay(day, language)}
      {language === 'zh' ? '，' : ', '}
      {t(working ? FORM_VIEW_WORDS.workingDay : FORM_VIEW_WORDS.restDay)}
      {unknown.length > 0 && ` ${t(FORM_VIEW_WORDS.calendarUnknown, { years: unknown.join('、') })}`}
    </span>
  );
}

function isOutside(one: Dayjs, notBefore: Day | undefined, notAfter: Day | undefined): boolean {
  const day = one.format('YYYY-MM-DD');
  return (notBefore !== undefined && day < notBefore) || (notAfter !== undefined && day > notAfter);
}

function isRest(calendar: WorkCalendar, one: Dayjs): boolean {
  const day = parseDay(one.format('YYYY-MM-DD'));
  return day !== undefined && !isWorkingDay(calendar, day);
}
