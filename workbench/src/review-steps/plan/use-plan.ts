import type { Day } from '@qichuang/base';
import { useCalendar } from '../../kit/MomentPicker.tsx';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Planning } from './PlanPage.tsx';
import { slotsFrom } from './slots.ts';

/** One application's slot, as laid out or as adjusted. */
export interface Line {
  readonly application: Planning['applications'][number];
  readonly on: string;
  readonly from: string;
  readonly minutes: number;
  readonly place: string;
  readonly experts: readonly string[];
  readonly officials: readonly string[];
  /** Names of who was chosen and may not meet this applicant. */
  readonly leftOut: readonly string[];
}

type Adjusted = Partial<Pick<Line, 'on' | 'from' | 'minutes' | 'place'>>;

export interface PlanFields {
  readonly chosen: readonly string[];
  readonly experts: readonly string[];
  readonly officials: readonly string[];
  readonly on: string | null;
  readonly from: string;
  readonly minutes: number;
  readonly place: string;
  readonly reason: string;
  readonly adjusted: Readonly<Record<string, Adjusted>>;
}

/** What is being planned: kept on this device, laid out in the order of the list, adjusted line by line. */
export function usePlan(of: string, planning: Planning) {
  const calendar = useCalendar();
  const [fields, write, forget, found] = useKeptFields<PlanFields>(of, () => ({
    chosen: [],
    experts: [],
    officials: [],
    on: planning.earliest,
    from: '09:00',
    minutes: planning.minutes,
    place: '',
    reason: '',
    adjusted: {},
  }));
  const chosen = planning.applications.filter(({ id, step }) => step === null && fields.chosen.includes(id));
  const slots =
    fields.on === null
      ? []
      : slotsFrom({ on: fields.on as Day, from: fields.from }, fields.minutes, chosen.length, calendar);
  const lines = chosen.map((application, nth): Line => {
    const slot = slots[nth];
    const experts = planning.experts.filter(({ id }) => fields.experts.includes(id));
    const officials = planning.officials.filter(({ id }) => fields.officials.includes(id));
    const mayMeet = ({ barred }: (typeof experts)[number]) =>
      barred.every((one) => one.application !== application.id);
    const mayGo = ({ barred }: (typeof officials)[number]) => !barred.includes(application.id);
    return {
      application,
      on: slot?.on ?? '',
      from: slot?.from ?? '',
      minutes: fields.minutes,
      place: planning.kind === 'site-visit' ? application.address : fields.place,
      ...fields.adjusted[application.id],
      experts: experts.filter(mayMeet).map(({ id }) => id),
      officials: officials.filter(mayGo).map(({ id }) => id),
      leftOut: [...experts.filter((one) => !mayMeet(one)), ...officials.filter((one) => !mayGo(one))].map(
        ({ name }) => name,
      ),
    };
  });
  const adjust = (application: string, part: Adjusted) =>
    write({
      adjusted: { ...fields.adjusted, [application]: { ...fields.adjusted[application], ...part } },
    });
  return { fields, write, forget, found, lines, adjust };
}
