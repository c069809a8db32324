import { ok, type Result, refused } from '@qichuang/base';
import {
  type Actor,
  FILING_TRANSITIONS,
  type Filing,
  type FilingMove,
  type FilingState,
  mayMove,
  type Platform,
  PROGRESS_TRANSITIONS,
  type Refusal,
  refusal,
  type Standing,
  standingAtPlatform,
  type Transition,
} from '@qichuang/domain';
import { type Form, filingForm, type Programme } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';

/** A filing with what decides who is what in it, and the form it is typed into. */
export interface FilingCase {
  readonly filing: Filing;
  /** `null` for a recommender's progress report. */
  readonly platform: Platform | null;
  readonly programme: Programme;
  readonly form: Form;
}

/** Finds a filing the actor has a part in. What nobody but its writer has handed in exists for the writer alone (B5.2). */
export async function filingCaseOf(
  desk: Desk,
  id: string,
  { actor }: Pick<Act<unknown>, 'actor'>,
): Promise<Result<FilingCase & { readonly standing: Standing }, Refusal>> {
  const found = await findFiling(desk, id);
  if (found === undefined) return refused(refusal('not-found'));
  const standing = standingInFiling(found.filing, actor);
  if (!mayKnow(found.filing, standing)) return refused(refusal('not-found'));
  return ok({ ...found, standing });
}

export async function findFiling(desk: Desk, id: string): Promise<FilingCase | undefined> {
  const filing = await desk.shelf.find('filing', id);
  if (filing === undefined) return undefined;
  const platform = filing.platform === null ? null : await desk.shelf.find('platform', filing.platform);
  if (platform === undefined) throw new Error(`filing ${id} without its platform`);
  const programme = programmeAt(desk, filing.programmeDigest);
  return { filing, platform, programme, form: formOf(programme, filing) };
}

/** @throws Error if the pinned programme has no such form: it had one when the filing was begun. */
export function formOf(programme: Programme, filing: Pick<Filing, 'kind' | 'category' | 'about'>): Form {
  const form = filingForm(programme, filing);
  if (form === undefined) throw new Error(`no form for ${filing.kind} ${filing.about}`);
  return form;
}

export function standingInFiling(
  { programme, organisation, recommender }: Pick<Filing, 'programme' | 'organisation' | 'recommender'>,
  actor: Actor,
): Standing {
  return standingAtPlatform({ programme, organisation, recommender }, actor);
}

/** A draft is its writer's affair; once it was handed in, the desks it passes know of it. */
export function mayKnow(filing: Filing, { part }: Standing): boolean {
  if (part === 'public') return false;
  if (filing.kind === 'progress-report')
    return part === 'recommender' || (part === 'authority' && filing.firstSubmittedAt !== null);
  return (
    part === 'host' || ((part === 'recommender' || part === 'authority') && filing.firstSubmittedAt !== null)
  );
}

/** Asks the table of this kind of filing whether the actor may make the move now. */
export function mayMoveFiling(
  filing: Filing,
  name: FilingMove,
  { actor, at }: Pick<Act<unknown>, 'actor' | 'at'>,
): Result<FilingState, Refusal> {
  const table: Readonly<Partial<Record<FilingMove, Transition<FilingState>>>> =
    filing.kind === 'progress-report' ? PROGRESS_TRANSITIONS : FILING_TRANSITIONS;
  const move = table[name];
  if (move === undefined) return refused(refusal('wrong-state', 'B6.3', { state: filing.state }));
  return mayMove<FilingState>(move, {
    state: filing.state,
    standing: standingInFiling(filing, actor),
    person: actor.person,
    preparedBy: null,
    at,
    clocks: { answerBy: filing.answerBy },
  });
}
