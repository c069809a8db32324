import { dayIn, type Result, refused, SHANGHAI, yearOf } from '@qichuang/base';
import { type Expert, hasDeclared, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit } from '../spine/commit.ts';

/** Who is to declare this year and has not: in standing, and not past the term. */
export async function undeclaredExperts(
  { shelf }: Pick<Desk, 'shelf'>,
  at: Act<unknown>['at'],
): Promise<readonly Expert[]> {
  const today = dayIn(at, SHANGHAI);
  const active = await shelf.where('expert', { state: 'active' });
  return active.filter(
    (expert) => !hasDeclared(expert, today) && (expert.term == null || today <= expert.term.until),
  );
}

/** Writes to every expert who has not made the declaration of this year. The pool is shared: any authority's clerk may ask. */
export async function askDeclarations(
  desk: Desk,
  act: Act<Readonly<Record<never, never>>>,
): Promise<Result<{ readonly asked: number }, Refusal>> {
  if (act.actor.office?.role !== 'authority-clerk') return refused(refusal('not-found'));
  const experts = await undeclaredExperts(desk, act.at);
  const year = String(yearOf(dayIn(act.at, SHANGHAI)));
  return commit(
    desk,
    act,
    [],
    { asked: experts.length },
    {
      messages: experts.map(({ person }) => ({
        topic: 'standing-asked' as const,
        to: { person },
        values: { year },
      })),
    },
  );
}
