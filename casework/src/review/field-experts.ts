import { dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { awayFromTasks, type Expert } from '@qichuang/domain';
import type { SharedRules } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';

export interface FieldExperts {
  /** In standing, within their term, with a declaration that holds, or one still to be asked for. */
  readonly serving: readonly Expert[];
  /** In standing, but not to be given anything now, and why. */
  readonly leftOut: readonly {
    readonly expert: Expert;
    readonly why: NonNullable<ReturnType<typeof awayFromTasks>>;
  }[];
}

/** Experts in standing whose field the category is; an expert without any listed serves all. */
export async function fieldExperts(
  desk: Desk,
  category: string,
  at: Instant,
  { yearlyDeclaration }: Pick<SharedRules['expertPanel'], 'yearlyDeclaration'>,
): Promise<FieldExperts> {
  const active = await desk.shelf.where('expert', { state: 'active' });
  const own = active.filter(({ categories }) => categories.length === 0 || categories.includes(category));
  const today = dayIn(at, SHANGHAI);
  return {
    serving: own.filter((expert) => awayFromTasks(expert, today, yearlyDeclaration) === null),
    leftOut: own.flatMap((expert) => {
      const why = awayFromTasks(expert, today, yearlyDeclaration);
      return why === null ? [] : [{ expert, why }];
    }),
  };
}

/** Each once, whoever is still known. */
export async function expertsById(desk: Desk, ids: readonly string[]): Promise<readonly Expert[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => desk.shelf.find('expert', id)));
  return found.flatMap((expert) => expert ?? []);
}
