import type { Instant } from '@qichuang/base';
import type { Grade, ProgrammeDraft } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';
import type { Room, Scope } from './standing.ts';

interface ProgrammeTask {
  readonly kind: TaskKind;
  readonly round: null;
  readonly count: number;
  readonly since: Instant | null;
  readonly dueAt: null;
  readonly first: string;
}

/** Versions of programmes that wait for the acting office: prepared ones for the approver, those given back for the clerk (A4.1). */
export async function programmeTasks(
  { desk }: Room,
  scope: Scope,
  grade: Grade | null,
): Promise<readonly ProgrammeTask[]> {
  if (scope.kind !== 'authority' && scope.kind !== 'recommender') return [];
  const drafts = await desk.shelf.where('programmeDraft', { state: ['open', 'prepared'] });
  const own = drafts.filter(({ programme, bureau }) =>
    scope.kind === 'authority' ? bureau === null && programme === scope.programme : bureau === scope.id,
  );
  return grade === 'approver'
    ? waiting(
        `${scope.kind}.programme-prepared`,
        own.filter(({ state }) => state === 'prepared'),
      )
    : waiting(
        `${scope.kind}.programme-sent-back`,
        own.filter(({ state, sentBack }) => state === 'open' && sentBack !== null),
      );
}

function waiting(kind: TaskKind, drafts: readonly ProgrammeDraft[]): readonly ProgrammeTask[] {
  const [first] = drafts;
  if (first === undefined) return [];
  const since = drafts.map(({ prepared, changedAt }) => prepared?.at ?? changedAt).sort()[0] ?? null;
  return [{ kind, round: null, count: drafts.length, since, dueAt: null, first: first.id }];
}
