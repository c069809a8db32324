import type { Instant } from '@qichuang/base';

/** An invitation as it is typed. */
export interface PlanDraft {
  readonly title: string;
  readonly startsAt: Instant | null;
  readonly place: string;
  readonly chair: string | null;
  readonly members: readonly string[];
  /** One a line: name, unit. */
  readonly observers: string;
  readonly quorum: number | null;
}

export const NO_PLAN: PlanDraft = {
  title: '',
  startsAt: null,
  place: '',
  chair: null,
  members: [],
  observers: '',
  quorum: null,
};

export function observersIn(text: string): { readonly name: string; readonly unit: string }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...unit] = line.split(/[,，]/);
      return { name: name.trim(), unit: unit.join('，').trim() };
    });
}

export function observersText(
  observers: readonly { readonly name: string; readonly unit: string }[],
): string {
  return observers.map(({ name, unit }) => (unit === '' ? name : `${name}，${unit}`)).join('\n');
}

/** What is sent; `null` while something required is missing. */
export function planBody({ title, startsAt, place, chair, members, observers, quorum }: PlanDraft) {
  if (title.trim() === '' || startsAt === null || place.trim() === '' || chair === null) return null;
  if (!members.includes(chair)) return null;
  return {
    title: title.trim(),
    startsAt,
    place: place.trim(),
    chair,
    members: [...members],
    observers: observersIn(observers),
    quorum,
  };
}
