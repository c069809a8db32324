import { takesPart } from '@qichuang/casework';
import { maySeeStep, type PersonId, type ReviewStep, type Standing } from '@qichuang/domain';
import type { ListedStep, StepFilter, StepScope } from '@qichuang/store';
import { namesOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';

export type ReviewStepRow = View<'list-review-steps'>['rows'][number];

/** What the list is narrowed to, as its address says it. */
type Ask = Omit<StepFilter, 'states'> & { readonly state?: string | undefined };

const AT_ONCE = 200;

/** One part of the steps the reader may see, by day and hour. */
export async function reviewStepPage(
  room: Room,
  { actor }: Pick<Reading, 'actor'>,
  { state, ...ask }: Ask,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<View<'list-review-steps'>> {
  const scope = stepScope(actor);
  const { round, category, application, kind, from, until, text } = ask;
  const states = state === undefined || state === '' ? undefined : state.split(',');
  const found = await room.store.queries.listSteps(
    scope,
    { round, category, application, kind, from, until, text, states },
    page,
  );
  const names = await namesOf(
    room,
    'person',
    found.rows.flatMap(({ step }) => step.persons),
  );
  return {
    rows: found.rows.map((row) => stepRow(row, standingFor(scope, row.step), names)),
    next: found.next,
    total: found.total,
  };
}

/** The whole of the reader's list: for an export, which gives exactly what the screen would. */
export async function allReviewStepRows(
  room: Room,
  reading: Pick<Reading, 'actor'>,
  ask: Ask,
): Promise<readonly ReviewStepRow[]> {
  const rows: ReviewStepRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await reviewStepPage(room, reading, ask, { after, limit: AT_ONCE });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

/** An inspector has no steps; everyone else has those of their scope. */
export function stepScope(actor: Reading['actor']): StepScope {
  const scope = scopeOf(actor);
  return scope.kind === 'inspector' ? { kind: 'none' } : scope;
}

function standingFor(scope: StepScope, { organisation }: ReviewStep): Standing {
  const part = (): Standing['part'] => {
    switch (scope.kind) {
      case 'organisation':
        return scope.id === organisation ? 'applicant' : 'partner';
      case 'recommender':
      case 'authority':
      case 'expert':
        return scope.kind;
      case 'operator':
      case 'none':
        return 'public';
    }
  };
  return { part: part(), grade: null };
}

/** A step on one line, as far as its reader may know it. */
export function stepRow(
  { step, application, organisation }: ListedStep,
  standing: Standing,
  names: ReadonlyMap<PersonId, string>,
): ReviewStepRow {
  const sees = (facet: Parameters<typeof maySeeStep>[0]) =>
    maySeeStep(facet, standing, step, application.state);
  const { id, version, kind, programme, programmeDigest, round, category, time, attendance } = step;
  const inside = sees('people');
  const sitting = step.persons.filter((person) => takesPart(step, person));
  return {
    id,
    version,
    state: stateFor(step, inside),
    kind,
    programme,
    programmeDigest,
    round,
    category,
    application: { id: step.application, name: application.name, receipt: application.receipt },
    organisation,
    ...time,
    attendance: attendance === null ? null : { at: attendance.at, who: attendance.who },
    people: inside ? sitting.map((person) => names.get(person) ?? '') : [],
    declined: inside ? step.declined.map(({ person }) => names.get(person) ?? '') : [],
    outcome: sees('record') ? (step.record?.outcome ?? null) : null,
    differing: sees('record') ? step.signatures.filter(({ differing }) => differing !== null).length : 0,
    signed: inside ? step.signatures.length : 0,
    toSign: inside ? sitting.length : 0,
  };
}

/** Outside, a step is done once it was held: who has signed is no matter of theirs. */
export function stateFor({ state }: ReviewStep, inside: boolean): ReviewStep['state'] {
  return state === 'recorded' && !inside ? 'signed' : state;
}
