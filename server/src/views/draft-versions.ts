import type { REQUESTS, RequestName, ViewOf } from '@qichuang/contract';
import {
  type Actor,
  mayMove,
  PROGRAMME_DRAFT_TRANSITIONS,
  type ProgrammeDraft,
  type ProgrammeDraftMove,
  standingIn,
} from '@qichuang/domain';
import {
  caseResults,
  checkPublishable,
  describeDifferences,
  documentFaultWords,
  loadProgramme,
  type Programme,
} from '@qichuang/programmes';
import type { House } from '../house.ts';

type Row = ViewOf<(typeof REQUESTS)['list-programme-drafts']>['rows'][number];
type View = ViewOf<(typeof REQUESTS)['see-programme-draft']>;

const MOST_FAULTS = 200;

function standingAt(actor: Actor, { programme, bureau }: ProgrammeDraft) {
  return standingIn({ programme, organisation: null, partners: [], recommender: bureau, experts: [] }, actor);
}

/** A draft is for the authority of its programme, and for the bureau that derives it. */
export function mayReadDraft(actor: Actor, draft: ProgrammeDraft): boolean {
  const { part } = standingAt(actor, draft);
  return part === 'authority' || part === 'recommender';
}

/** The reader's drafts, those still in work first, then the latest changed. */
export async function draftRows(house: House, actor: Actor): Promise<Row[]> {
  const all = await house.desk.shelf.where('programmeDraft', {});
  const own = all.filter((draft) => mayReadDraft(actor, draft));
  const inWork = ({ state }: ProgrammeDraft) => (state === 'open' || state === 'prepared' ? 0 : 1);
  const sorted = own.sort(
    (one, other) => inWork(one) - inWork(other) || (one.changedAt < other.changedAt ? 1 : -1),
  );
  return Promise.all(sorted.map((draft) => draftRow(house, draft)));
}

async function draftRow(house: House, draft: ProgrammeDraft): Promise<Row> {
  const { id, version, state, programme, city, title, changedAt, changedBy, published } = draft;
  return {
    id,
    version,
    state,
    programme,
    name: nameOf(draft),
    city,
    title,
    changedAt,
    changedBy: await personName(house, changedBy),
    inForceFrom: published?.inForceFrom ?? null,
  };
}

/** The whole of a draft: its document, what is wrong in it, what it changes, how its sample cases come out. */
export async function draftView(house: House, actor: Actor, draft: ProgrammeDraft): Promise<View> {
  const { prepared, sentBack, published, basedOn, document } = draft;
  const loaded = loadProgramme(document);
  // A document that does not load has no case to ask; one that loads is asked whether it may be published.
  const checked = loaded.ok ? checkPublishable(loaded.value) : loaded;
  const before = house.desk.programmes.get(basedOn);
  return {
    ...(await draftRow(house, draft)),
    basedOn,
    prepared: prepared === null ? null : { ...prepared, byName: await personName(house, prepared.by) },
    sentBack,
    published: published === null ? null : { ...published, byName: await personName(house, published.by) },
    document,
    faults: checked.ok
      ? []
      : checked.refusal
          .slice(0, MOST_FAULTS)
          .map((fault) => ({ path: fault.path, ...documentFaultWords(fault) })),
    differences: loaded.ok && before !== undefined ? [...describeDifferences(before, loaded.value)] : [],
    cases: loaded.ok
      ? caseResults(loaded.value).map(({ rule, title, verdict, found }) => {
          return { rule, title, expected: verdict, found };
        })
      : [],
    acts: actsOn(actor, draft),
  };
}

const REQUEST_OF = {
  edit: 'edit-programme-draft',
  prepare: 'prepare-programme-draft',
  'send-back': 'send-back-programme-draft',
  publish: 'publish-programme-draft',
  drop: 'drop-programme-draft',
} as const satisfies Partial<Record<ProgrammeDraftMove, RequestName>>;

function actsOn(actor: Actor, draft: ProgrammeDraft): string[] {
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const allowed = mayMove<ProgrammeDraft['state']>(
      PROGRAMME_DRAFT_TRANSITIONS[name as keyof typeof REQUEST_OF],
      {
        state: draft.state,
        standing: standingAt(actor, draft),
        person: actor.person,
        preparedBy: draft.prepared?.by ?? null,
        at: draft.changedAt,
        clocks: {},
      },
    );
    return allowed.ok ? [request] : [];
  });
}

/** The name as the draft has it, as far as it has one: a document in work may hold anything. */
function nameOf({ document, programme }: ProgrammeDraft): Row['name'] {
  const names: unknown = (document as Partial<Programme>).names;
  const { zh, en } = (typeof names === 'object' && names !== null ? names : {}) as Partial<Row['name']>;
  return { zh: typeof zh === 'string' ? zh : programme, en: typeof en === 'string' ? en : programme };
}

async function personName({ desk }: House, id: string): Promise<string> {
  return (await desk.shelf.find('person', id))?.name ?? '';
}
