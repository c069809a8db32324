import { type Result, refused } from '@qichuang/base';
import {
  mayMove,
  PROGRAMME_DRAFT_TRANSITIONS,
  type ProgrammeDraft,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import { type CityHead, deriveCityProgramme, type Programme, programmeDigest } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import type { Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { commitDraft } from './draft-case.ts';

type State = ProgrammeDraft['state'];

export interface BeginDraft {
  readonly programme: string;
  readonly title: string;
}

/** Begins the next version of a programme from the one in force; one at a time, so that two do not overwrite each other. */
export async function beginDraft(desk: Desk, act: Act<BeginDraft>): Promise<Result<Standpoint, Refusal>> {
  const programme = desk.programmes.get(act.body.programme);
  if (programme === undefined || programme.id !== act.body.programme) return refused(refusal('not-found'));
  const allowed = mayMove<State>(PROGRAMME_DRAFT_TRANSITIONS.begin, momentIn<State>(null, programme.id, act));
  if (!allowed.ok) return allowed;
  const [standing] = await desk.shelf.where('programmeDraft', {
    programme: programme.id,
    state: ['open', 'prepared'],
  });
  if (standing !== undefined)
    return refused(refusal('already-exists', 'A4.1', { what: 'programme-draft', draft: standing.id }));
  const next: ProgrammeDraft = {
    ...blank(act, programme),
    state: allowed.value,
    programme: programme.id,
    city: '',
    bureau: null,
    title: act.body.title,
    document: { ...programme, version: programme.version + 1 },
  };
  return commitDraft(desk, act, 'begin-programme-draft', null, next);
}

export type DeriveProgramme = Omit<CityHead, 'city'> & { readonly from: string; readonly title: string };

/** A city bureau begins its own programme from one of the province's (A4.1, B6.1): its own id, code and authority, no preliminary review. */
export async function deriveProgramme(
  desk: Desk,
  act: Act<DeriveProgramme>,
): Promise<Result<Standpoint, Refusal>> {
  const { from, title, ...head } = act.body;
  const bureau = await bureauOf(desk, act);
  const base = desk.programmes.get(from);
  if (bureau === undefined || base === undefined || base.id !== from) return refused(refusal('not-found'));
  const allowed = mayMove<State>(
    PROGRAMME_DRAFT_TRANSITIONS.derive,
    momentIn<State>(null, head.id, act, { recommender: bureau.id }),
  );
  if (!allowed.ok) return allowed;
  const taken = takenBy(desk, head) ?? unknownCategory(base, head);
  if (taken !== null) return refused(taken);
  const others = await desk.shelf.where('programmeDraft', { state: ['open', 'prepared'] });
  if (others.some(({ programme }) => programme === head.id))
    return refused(refusal('already-exists', 'A4.1', { what: 'programme', field: 'id', id: head.id }));
  const next: ProgrammeDraft = {
    ...blank(act, base),
    state: allowed.value,
    programme: head.id,
    city: bureau.city ?? '',
    bureau: bureau.id,
    title,
    document: deriveCityProgramme(base, { ...head, city: bureau.city ?? '' }),
  };
  return commitDraft(desk, act, 'derive-programme', null, next);
}

function unknownCategory(base: Programme, { categories = [] }: Pick<CityHead, 'categories'>): Refusal | null {
  const unknown = categories.find((id) => !base.categories.some((one) => one.id === id));
  return unknown === undefined
    ? null
    : refusal('value-not-allowed', 'A4.1', { field: 'categories', category: unknown });
}

async function bureauOf(desk: Desk, { actor }: Pick<Act<unknown>, 'actor'>) {
  const { office } = actor;
  if (office?.unit.kind !== 'recommender') return undefined;
  const unit = await desk.shelf.find('recommender', office.unit.id);
  return unit?.kind === 'city' && unit.state === 'active' ? unit : undefined;
}

/** Ids and codes stand in receipts and addresses for ever: no two programmes share one. */
export function takenBy(
  desk: Pick<Desk, 'programmes'>,
  { id, code }: Pick<CityHead, 'id' | 'code'>,
): Refusal | null {
  const all = [...desk.programmes.values()];
  if (all.some((programme) => programme.id === id))
    return refusal('already-exists', 'A4.1', { what: 'programme', field: 'id', id });
  return all.some((programme) => programme.code === code && programme.id !== id)
    ? refusal('already-exists', 'A4.1', { what: 'programme', field: 'code', code })
    : null;
}

function blank(
  act: Act<unknown>,
  from: Programme,
): Pick<
  ProgrammeDraft,
  | 'id'
  | 'version'
  | 'basedOn'
  | 'beganBy'
  | 'beganAt'
  | 'changedBy'
  | 'changedAt'
  | 'prepared'
  | 'sentBack'
  | 'published'
> {
  const person = personOf(act);
  return {
    id: mint(act, 'pdr', 0),
    version: 1,
    basedOn: programmeDigest(from),
    beganBy: person,
    beganAt: act.at,
    changedBy: person,
    changedAt: act.at,
    prepared: null,
    sentBack: null,
    published: null,
  };
}
