import { addDays, type Day } from '@qichuang/base';
import type { Programme } from '@qichuang/programmes';

/** Terms of hearing and rectification as the programme's evaluation sets them. */
export interface MeasureTerms {
  readonly hearingWorkingDays: number;
  readonly dueFrom: (day: Day) => Day;
}

/** @throws Error where the programme names no hearing or no rectification: its schema asks for neither, its tests do. */
export function termsOf({ evaluation }: Programme): MeasureTerms {
  const listed = Object.values(evaluation.consequences.byGrade).flat();
  const hearing = listed.find(({ workingDays }) => workingDays !== undefined)?.workingDays;
  const days = listed.find((one) => one.id === 'rectify')?.days;
  if (hearing === undefined || days === undefined) throw new Error('a programme without terms of hearing');
  return { hearingWorkingDays: hearing, dueFrom: (day) => addDays(day, days) };
}
