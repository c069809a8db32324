import { ok, type Result, refused } from '@qichuang/base';
import { spreadEvenly } from './spread-evenly.ts';

interface OrderedSpread {
  /** Distinct ids, in the order that counts. */
  readonly applications: readonly string[];
  /** Distinct ids in the order that counts, each with what it carries already. */
  readonly experts: readonly { readonly id: string; readonly load: number }[];
  /** How many different experts each application needs. */
  readonly needs: number;
  readonly recused: (expert: string, application: string) => boolean;
}

/**
 * Spreads evenly as `spreadEvenly` does, and settles what that leaves open by the two given orders instead of by ids: whoever knows the
 * orders and the recusals repeats it, and nobody turns it by the choice of a name.
 *
 * @returns for each application its experts in their order; or the first application that has too few, with how many may go there.
 *   Cost: as `spreadEvenly`.
 * @source the project's own rule `inspector-pairing-v1`
 */
export function spreadInOrder({
  applications,
  experts,
  needs,
  recused,
}: OrderedSpread): Result<
  ReadonlyMap<string, readonly string[]>,
  { readonly application: string; readonly free: number }
> {
  if (applications.length === 0) return ok(new Map());
  // Ranks in the place of ids: what is open is settled by them.
  const outcome = spreadEvenly({
    applications: applications.map((_, rank) => ({ id: rankText(rank), needs })),
    experts: experts.map(({ load }, rank) => ({ id: rankText(rank), load })),
    recused: (expert, application) =>
      recused(experts[Number(expert)]?.id ?? '', applications[Number(application)] ?? ''),
  });
  if (!outcome.complete) {
    const [short] = outcome.short;
    return refused({
      application: applications[Number(short?.application)] ?? '',
      free: short?.eligible ?? 0,
    });
  }
  const sent = new Map<string, string[]>(applications.map((application) => [application, []]));
  for (const { application, expert } of outcome.pairs)
    sent.get(applications[Number(application)] ?? '')?.push(experts[Number(expert)]?.id ?? '');
  return ok(sent);
}

function rankText(rank: number): string {
  return String(rank).padStart(6, '0');
}
