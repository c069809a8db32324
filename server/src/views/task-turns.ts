import type { Grade, Round } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';
import type { TaskCount } from '@qichuang/store';
import type { Scope } from './standing.ts';
import type { Waiting } from './waiting.ts';

/** Whose task a thing in a state is; what stands here for no grade is both people's. */
interface Turn {
  readonly kind: TaskKind;
  readonly grade: Grade | null;
}

const TURNS: Readonly<Record<string, Turn | undefined>> = {
  'organisation application draft': { kind: 'applicant.draft', grade: null },
  'organisation application returned': { kind: 'applicant.returned', grade: null },
  'organisation application correction': { kind: 'applicant.correction', grade: null },
  'organisation partnership pending': { kind: 'applicant.partnership', grade: 'approver' },
  'organisation finding proposed': { kind: 'applicant.finding', grade: 'approver' },
  'recommender application submitted': { kind: 'recommender.submitted', grade: 'clerk' },
  'recommender recommendationList prepared': { kind: 'recommender.prepared', grade: 'approver' },
  'authority round planned': { kind: 'authority.planned', grade: 'approver' },
  'authority application recommended': { kind: 'authority.recommended', grade: 'clerk' },
  'authority formalCheck prepared': { kind: 'authority.check-prepared', grade: 'approver' },
  'authority extension prepared': { kind: 'authority.extension', grade: 'approver' },
  'authority application accepted': { kind: 'authority.accepted', grade: 'clerk' },
  'authority review recused': { kind: 'authority.reviewer-needed', grade: 'clerk' },
  'authority review declined': { kind: 'authority.reviewer-needed', grade: 'clerk' },
  'authority application reviewed': { kind: 'authority.reviewed', grade: 'clerk' },
  'authority ranking prepared': { kind: 'authority.ranking-prepared', grade: 'approver' },
  'authority application selected': { kind: 'authority.selected', grade: 'clerk' },
  'authority notice prepared': { kind: 'authority.notice-prepared', grade: 'approver' },
  'authority application on_notice': { kind: 'authority.on-notice', grade: 'clerk' },
  'authority objection filed': { kind: 'authority.objection-filed', grade: 'clerk' },
  'authority finding proposed': { kind: 'authority.finding', grade: 'approver' },
  'authority finding heard': { kind: 'authority.finding', grade: 'approver' },
  'authority announcement prepared': { kind: 'authority.announcement-prepared', grade: 'approver' },
  'organisation filing draft': { kind: 'host.filing', grade: null },
  'organisation filing returned': { kind: 'host.filing-returned', grade: null },
  'recommender filing submitted': { kind: 'recommender.filing', grade: null },
  'recommender filing draft': { kind: 'recommender.progress', grade: null },
  'recommender filing returned': { kind: 'recommender.progress', grade: null },
  'authority filing endorsed': { kind: 'authority.filing', grade: null },
  'organisation voice answered': { kind: 'host.voice-answered', grade: null },
  'recommender voice raised': { kind: 'recommender.voice', grade: null },
  'recommender support proposed': { kind: 'recommender.support', grade: null },
  'authority voice passed_on': { kind: 'authority.voice', grade: null },
  'authority selection prepared': { kind: 'authority.achievements-call', grade: 'approver' },
  'authority selection chosen': { kind: 'authority.achievements-chosen', grade: 'approver' },
  'organisation evaluation graded': { kind: 'host.evaluation', grade: 'approver' },
  'authority campaign planned': { kind: 'authority.campaign-planned', grade: 'approver' },
  'authority campaign graded': { kind: 'authority.campaign-graded', grade: 'approver' },
  'expert assessment assigned': { kind: 'expert.assessment', grade: null },
  'expert assessment declared': { kind: 'expert.assessment-open', grade: null },
  'expert review assigned': { kind: 'expert.assigned', grade: null },
  'expert review declared': { kind: 'expert.declared', grade: null },
};

/** What things in a state make wait for an office, if it is its turn. */
export function waitingOf(
  scope: Scope,
  grade: Grade | null,
  found: TaskCount,
  rounds: ReadonlyMap<string, Round>,
): readonly Waiting[] {
  const { thing, state, round, count, since, dueAt, first } = found;
  const turn = TURNS[`${scope.kind} ${thing} ${state}`];
  if (turn === undefined || (turn.grade !== null && turn.grade !== grade)) return [];
  return [{ kind: turn.kind, round: rounds.get(round ?? '') ?? null, count, since, dueAt, first }];
}
