import { dayIn, type Instant, ok, type Result, SHANGHAI } from '@qichuang/base';
import { type Expert, hasDeclared, type Refusal, type Review } from '@qichuang/domain';
import type { Desk } from '../ports.ts';
import { type Case, programmeAt } from '../spine/case.ts';
import { type Closeness, closenessUnder } from './closeness.ts';
import { drawnExperts } from './draw-experts.ts';
import { expertsById, fieldExperts } from './field-experts.ts';
import { isActive, joinFault, panelRulesOf, sittersOf, yearLoads } from './panel.ts';
import { involvedIn, recusalOf } from './recusal.ts';
import { topicIn } from './topics.ts';

export interface Candidate {
  readonly expert: Expert;
  /** What the expert carries of the year. */
  readonly load: number;
  readonly closeness: Closeness;
  /** Whether this year's standing declaration is made. */
  readonly declared: boolean;
  /** Seated by the category's draw, or none was held. */
  readonly drawn: boolean;
  /** What bars the expert from this application; `null` for who may read it. */
  readonly why: string | null;
}

/**
 * Experts of the category for one application, those who may read it first, the closest first, of equally close ones who carries least.
 *
 * @param leaving - a review whose seat is free again.
 * @returns `wrong-state` while the category's experts are being drawn.
 */
export async function readerCandidates(
  desk: Desk,
  { application, round, programme }: Pick<Case, 'application' | 'round' | 'programme'>,
  at: Instant,
  leaving: Review['id'] | null = null,
): Promise<Result<readonly Candidate[], Refusal>> {
  const drawn = await drawnExperts(desk, application.round, application.category);
  if (!drawn.ok) return drawn;
  const { expertPanel } = programmeAt(desk, round.programmeDigest).sharedRules;
  const [{ serving, leftOut }, reviews, loads, involved, topic] = await Promise.all([
    fieldExperts(desk, application.category, at, expertPanel),
    desk.shelf.where('review', { application: application.id }),
    yearLoads(desk, round.year),
    involvedIn(desk, application),
    topicIn(desk, application),
  ]);
  const asked = new Set<string>(reviews.filter(({ id }) => id !== leaving).map(({ expert }) => expert));
  const seated = reviews.filter((one) => one.id !== leaving && isActive(one));
  const sitting = await expertsById(
    desk,
    seated.map(({ expert }) => expert),
  );
  const sitters = new Map(
    sittersOf([...sitting, ...serving], loads, expertPanel).map((one) => [one.id, one]),
  );
  const others = sitting.flatMap(({ id }) => sitters.get(id) ?? []);
  const places = Math.max(round.panelSize, others.length + 1);
  const measure = closenessUnder(programme);
  const candidateOf = (expert: Expert, why: string | null): Candidate => ({
    expert,
    load: loads.get(expert.id) ?? 0,
    closeness: measure(expert, topic),
    declared: hasDeclared(expert, dayIn(at, SHANGHAI)),
    drawn: drawn.value === null || drawn.value.has(expert.id),
    why,
  });
  const whyNot = (expert: Expert): string | null => {
    if (asked.has(expert.id)) return 'asked-already';
    const ground = recusalOf(expert, involved, at);
    const sitter = sitters.get(expert.id);
    if (ground !== null || sitter === undefined) return ground;
    const fault = joinFault(sitter, others, panelRulesOf(expertPanel), places)?.['why'];
    return fault === undefined ? null : String(fault);
  };
  return ok(
    [
      ...serving.map((expert) => candidateOf(expert, whyNot(expert))),
      ...leftOut.map(({ expert, why }) => candidateOf(expert, why)),
    ].sort(
      (one, other) =>
        Number(one.why !== null) - Number(other.why !== null) ||
        other.closeness.points - one.closeness.points ||
        one.load - other.load ||
        (one.expert.id < other.expert.id ? -1 : 1),
    ),
  );
}
