import type { Clause } from '../clause.ts';
import { type Part, type Standing, standingAtPlatform } from '../people/part.ts';
import type { Actor } from '../people/person.ts';
import type { InspectionTask, InspectionTaskState } from './inspection.ts';

/** What the actor is in an inspection: an inspector in their own tasks alone, whoever applied the host (A4.3, B6.3). */
export function standingInInspection(
  task: Pick<InspectionTask, 'programme' | 'organisation' | 'recommender' | 'persons'>,
  actor: Actor,
): Standing {
  const { office } = actor;
  if (office?.state === 'active' && office.role === 'inspector')
    return task.persons.includes(office.person) && programmeOf(office.unit) === task.programme
      ? { part: 'inspector', grade: null }
      : { part: 'public', grade: null };
  return standingAtPlatform(task, actor);
}

function programmeOf(unit: NonNullable<Actor['office']>['unit']): string | null {
  return unit.kind === 'authority' ? unit.programme : null;
}

/** What a reader may find on the page of one inspection task. */
export const INSPECTION_TASK_FACETS = [
  'task', // platform, batch, day, inspectors, state
  'typing', // what is typed on the spot, before it is signed
  'findings', // what was signed
  'replacements', // who declined or gave way, and why
  'objection',
] as const;

export type InspectionTaskFacet = (typeof INSPECTION_TASK_FACETS)[number];

const SIGNED = [
  'signed',
  'objected',
  'answered',
  'concluded',
  'published',
] as const satisfies readonly InspectionTaskState[];

/** `told`: once the platform was told that it will be inspected, whatever became of it since. */
type Stages = 'all' | 'told' | readonly InspectionTaskState[];

/** Who sees which facet in which state; what is not written here is not seen. Nobody reads what the inspectors have not signed. */
export const INSPECTION_TASK_SIGHT = {
  task: {
    parts: { inspector: 'all', authority: 'all', host: 'told', recommender: 'told' },
    clause: 'A4.3',
  },
  typing: { parts: { inspector: ['entering', 'entered'] }, clause: 'A4.3' },
  findings: {
    parts: { inspector: SIGNED, authority: SIGNED, host: SIGNED, recommender: SIGNED },
    clause: 'A4.3',
  },
  replacements: { parts: { inspector: 'all', authority: 'all' }, clause: 'A4.3' },
  objection: {
    parts: { inspector: SIGNED, authority: SIGNED, host: SIGNED, recommender: SIGNED },
    clause: 'A4.3',
  },
} as const satisfies Record<
  InspectionTaskFacet,
  { readonly parts: Readonly<Partial<Record<Part, Stages>>>; readonly clause: Clause }
>;

/** Whether one facet of a task is seen. */
export function maySeeTask(
  facet: InspectionTaskFacet,
  { part }: Standing,
  { state, notified }: Pick<InspectionTask, 'state' | 'notified'>,
): boolean {
  const parts: Readonly<Partial<Record<Part, Stages>>> = INSPECTION_TASK_SIGHT[facet].parts;
  const stages = parts[part];
  if (stages === 'told') return notified !== null;
  return stages === 'all' || (stages?.includes(state) ?? false);
}
