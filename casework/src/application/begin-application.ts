import { dayIn, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  APPLICATION_TRANSITIONS,
  type Application,
  mayMove,
  type Organisation,
  type Person,
  type Refusal,
  type Round,
  refusal,
} from '@qichuang/domain';
import { type FormField, findCategory, findForm, type Programme } from '@qichuang/programmes';
import type { Act, Desk, FieldSave } from '../ports.ts';
import { renewable } from '../renewal/renewable.ts';
import { shortFormFor } from '../renewal/short-form.ts';
import { personOf, programmeAt } from '../spine/case.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { promotable } from './promotable.ts';

export interface BeginApplication {
  readonly round: string;
  readonly category: string;
  readonly kind: string;
  /** An earlier application of the same organisation to carry values over from. */
  readonly carryFrom?: string | undefined;
  /** The platform it is to renew; its own application is carried over unless another is named. */
  readonly renews?: string | undefined;
  /** The platform of a city's own programme it is to promote (A4.1); its own application is carried over likewise. */
  readonly promotes?: string | undefined;
}

/** Begins an application: a draft whose known values are carried over and marked so. */
export async function beginApplication(
  desk: Desk,
  act: Act<BeginApplication>,
): Promise<Result<Standpoint, Refusal>> {
  const { office } = act.actor;
  const round = await desk.shelf.find('round', act.body.round);
  if (round === undefined || round.state === 'planned' || office?.unit.kind !== 'organisation')
    return refused(refusal('not-found'));
  const organisation = await desk.shelf.find('organisation', office.unit.id);
  const person = await desk.shelf.find('person', personOf(act));
  if (organisation === undefined || person === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(APPLICATION_TRANSITIONS.begin, {
    state: null,
    standing: { part: 'applicant', grade: null },
    person: person.id,
    preparedBy: null,
    at: act.at,
    clocks: { applyOpens: round.windows.apply.from, applyCloses: round.windows.apply.until },
  });
  if (!allowed.ok) return allowed;
  const programme = programmeAt(desk, round.filledIn ?? round.programmeDigest);
  const fit = categoryFits(programme, round, act.body);
  if (fit !== null) return refused(fit);
  const renews =
    act.body.renews === undefined
      ? null
      : await renewable(desk, {
          platform: act.body.renews,
          category: act.body.category,
          organisation: organisation.id,
          round,
          programme,
          today: dayIn(act.at, SHANGHAI),
        });
  if (renews?.ok === false) return renews;
  const promotes =
    act.body.promotes === undefined
      ? null
      : await promotable(desk, { platform: act.body.promotes, organisation: organisation.id, programme });
  if (promotes?.ok === false) return promotes;
  if (renews !== null && promotes !== null)
    return refused(refusal('value-not-allowed', 'A4.1', { field: 'promotes' }));
  const next: Application = {
    ...blank(act, round, organisation, person),
    recommender: await recommenderFor(desk, programme, organisation),
    category: act.body.category,
    kind: act.body.kind,
    ...(renews === null ? {} : { renews: renews.value.id }),
    ...(promotes === null ? {} : { promotes: promotes.value.id }),
  };
  const carryFrom = act.body.carryFrom ?? (renews ?? promotes)?.value.application;
  const fields = await carriedOver(desk, { ...act.body, carryFrom }, programme, organisation, person);
  const short =
    renews !== null && carryFrom === renews.value.application
      ? await shortFormFor(desk, act, { programme, platform: renews.value, application: next, fields })
      : null;
  const begun: Application = short === null ? next : { ...next, shortForm: short.shortForm };
  return commitOne(
    desk,
    act,
    move(act, { act: 'begin-application', clause: 'B5.1' }, 'application', null, begun),
    {
      quiet: true,
      alongside: short?.files ?? [],
      drafts: [{ draft: next.id, seen: 0, fields, by: person.id, at: act.at }],
    },
  );
}

/** Whether the round is open for the category, and the kind is one of its own. */
export function categoryFits(
  programme: Programme,
  round: Pick<Round, 'categories'>,
  { category, kind }: Pick<BeginApplication, 'category' | 'kind'>,
): Refusal | null {
  const found = round.categories.includes(category) ? findCategory(programme, category) : undefined;
  if (found === undefined) return refusal('value-not-allowed', 'B5.1', { field: 'category', category });
  const kinds = (found.kinds ?? []).map(({ id }) => id);
  const fits = kinds.length === 0 ? kind === '' : kinds.includes(kind);
  return fits ? null : refusal('value-not-allowed', 'B5.1', { field: 'kind', kind, allowed: kinds });
}

function blank(
  act: Act<BeginApplication>,
  round: Round,
  organisation: Organisation,
  person: Person,
): Omit<Application, 'category' | 'kind' | 'recommender'> {
  return {
    id: mint(act, 'app', 0),
    version: 1,
    state: 'draft',
    round: round.id,
    programme: round.programme,
    programmeDigest: round.filledIn ?? round.programmeDigest,
    organisation: organisation.id,
    name: '',
    beganBy: person.id,
    beganAt: act.at,
    since: act.at,
    dueAt: round.windows.apply.until,
    extendedUntil: null,
    receipt: null,
    copies: [],
    returned: [],
    reasons: [],
    statements: [],
    recommendation: null,
    outcome: null,
    lapsedFrom: null,
  };
}

/** Who recommends: the organisation's own bureau; in a city's own programme (A4.1) its platforms belong to the bureau whose programme it is. */
async function recommenderFor(
  desk: Desk,
  { city }: Programme,
  organisation: Organisation,
): Promise<Application['recommender']> {
  if (city === undefined) return organisation.defaultRecommender;
  const [bureau] = await desk.shelf.where('recommender', { kind: 'city', city, state: 'active' });
  return bureau?.id ?? null;
}

/** Values the system knows already: of the organisation's record, of the person, and of an earlier application. */
async function carriedOver(
  desk: Desk,
  body: BeginApplication,
  programme: Programme,
  organisation: Organisation,
  person: Person,
): Promise<readonly FieldSave[]> {
  const form = findForm(programme, body.category);
  if (form === undefined) throw new Error(`no form for ${body.category}`);
  const earlier = await earlierValues(desk, body.carryFrom, organisation);
  return form.sections
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const value = knownValue(field, organisation, person, earlier);
      return value === undefined
        ? []
        : [{ field: field.id, basedOn: 0, value, carriedOver: true, overrule: false }];
    });
}

async function earlierValues(
  desk: Desk,
  id: string | undefined,
  organisation: Organisation,
): Promise<ReadonlyMap<string, unknown>> {
  if (id === undefined) return new Map();
  const earlier = await desk.shelf.find('application', id);
  // An id of somebody else's application carries nothing over, and says nothing about it.
  if (earlier === undefined || earlier.organisation !== organisation.id) return new Map();
  const draft = await desk.shelf.draftOf(earlier.id);
  return new Map(draft.fields.map(({ field, value }) => [field, value]));
}

function knownValue(
  field: FormField,
  organisation: Organisation,
  person: Person,
  earlier: ReadonlyMap<string, unknown>,
): unknown {
  const [source, name] = (field.carry ?? '').split('.', 2);
  if (source === 'organisation') return filled(OF_ORGANISATION[name ?? '']?.(organisation));
  if (source === 'user') return filled(OF_PERSON[name ?? '']?.(person));
  // Whatever else is known comes from the earlier application: its own fields, its register of results, its figures.
  return earlier.get(field.id);
}

function filled(value: unknown): unknown {
  return value === '' || value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

const OF_ORGANISATION: Readonly<Record<string, (organisation: Organisation) => unknown>> = {
  name: ({ name }) => name,
  uscc: ({ uscc }) => uscc,
  kind: ({ kind }) => kind,
  registered_on: ({ registeredOn }) => registeredOn,
  registered_region: ({ region }) => region,
  legal_representative: ({ legalRepresentative }) => legalRepresentative,
  industry_code: ({ industryCode }) => industryCode,
  honours: ({ honours }) => honours,
  profile: ({ profile }) => profile,
  default_recommender: ({ defaultRecommender }) => defaultRecommender,
};

const OF_PERSON: Readonly<Record<string, (person: Person) => unknown>> = {
  name: ({ name }) => name,
  phone: ({ phone }) => phone,
  email: ({ email }) => email,
};
