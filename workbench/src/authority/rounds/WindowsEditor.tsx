import { countWorkingDays, type Instant, unannouncedYears } from '@qichuang/base';
import { ROUND_WORDS, shanghaiDay } from '@qichuang/language';
import { FormRow } from '../../kit/FormRow.tsx';
import { MomentPicker, useCalendar } from '../../kit/MomentPicker.tsx';
import { useWords } from '../../kit/words.ts';
import { type PlanFault, type Windows, windowNames } from './round-plan.ts';
import './rounds.css';

interface Props {
  readonly windows: Windows;
  /** Whether the programme has a preliminary review; without one there is no window for it. */
  readonly recommends?: boolean;
  readonly onChange: (windows: Windows) => void;
  /** Faults that are to be shown, by place. */
  readonly faultAt: (at: string) => string | null;
}

/** The four windows, on Shandong's clock, with the working days each holds and a warning where holidays are not known. */
export function WindowsEditor({ windows, recommends = true, onChange, faultAt }: Props) {
  const t = useWords();
  const calendar = useCalendar();
  const names = windowNames(recommends);
  const moments = names
    .flatMap((name) => [windows[name].from, windows[name].until])
    .filter((at) => at !== null);
  const [first, last] = [moments.toSorted()[0], moments.toSorted().at(-1)];
  const unknown =
    first === undefined || last === undefined
      ? []
      : unannouncedYears(calendar, shanghaiDay(first), shanghaiDay(last));
  return (
    <>
      <p className="hint">{t(ROUND_WORDS.windowsHint)}</p>
      {unknown.length > 0 && (
        <p className="notice soft" role="status">
          {t(ROUND_WORDS.calendarMissing, { years: unknown.join('、') })}
        </p>
      )}
      {names.map((name) => {
        const { from, until } = windows[name];
        const window = t(ROUND_WORDS[name]);
        const set = (changed: Partial<Record<'from' | 'until', Instant | null>>) =>
          onChange({ ...windows, [name]: { ...windows[name], ...changed } });
        return (
          <fieldset key={name} className="window-row">
            <legend>
              {window}{' '}
              {from !== null && until !== null && from < until && (
                <span className="hint">
                  {t(ROUND_WORDS.workingDays, {
                    days: countWorkingDays(calendar, shanghaiDay(from), shanghaiDay(until)),
                  })}
                </span>
              )}
            </legend>
            <FormRow label={t(ROUND_WORDS.from, { window })} required fault={faultAt(`${name}.from`)}>
              {(ids) => (
                <MomentPicker ids={ids} value={from} time="09:00" onChange={(at) => set({ from: at })} />
              )}
            </FormRow>
            <FormRow label={t(ROUND_WORDS.until, { window })} required fault={faultAt(`${name}.until`)}>
              {(ids) => <MomentPicker ids={ids} value={until} onChange={(at) => set({ until: at })} />}
            </FormRow>
          </fieldset>
        );
      })}
    </>
  );
}

/** A fault of the plan in words. */
export function useFaultWords() {
  const t = useWords();
  return (fault: PlanFault | undefined, minimumPanel = 1): string | null => {
    if (fault === undefined) return null;
    switch (fault.fault) {
      case 'faultChain':
        return t(ROUND_WORDS.faultChain, { window: t(ROUND_WORDS[fault.window]) });
      case 'panelOdd':
        return t(ROUND_WORDS.panelOdd, { minimum: minimumPanel });
      case 'required':
      case 'faultOrder':
      case 'atLeastOne':
        return t(ROUND_WORDS[fault.fault]);
    }
  };
}
