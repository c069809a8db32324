import type { Day, WorkCalendar } from '@qichuang/base';
import { useView } from '../wire/use-view.ts';

/** The working-day calendar in force; `null` until it is there. */
export function useCalendar(): WorkCalendar | null {
  const asked = useView('see-calendar');
  if (asked.data === undefined) return null;
  const { years, rest, work } = asked.data;
  return { years, rest: rest as Day[], work: work as Day[] };
}
