import { type Instant, ok, type Result, refused } from '@qichuang/base';
import type { RequestName } from '@qichuang/contract';
import {
  type Actor,
  APPLICATION_TRANSITIONS,
  type ApplicationMove,
  EXTENSION_TRANSITIONS,
  FINDING_TRANSITIONS,
  FORMAL_CHECK_TRANSITIONS,
  type Hand,
  mayMove,
  PARTNERSHIP_TRANSITIONS,
  type PersonId,
  RECOMMENDATION_LIST_TRANSITIONS,
  REVIEW_TRANSITIONS,
  type Refusal,
  refusal,
  type Transition,
} from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import type { Room, Seen } from './standing.ts';
import { type ActView, actView } from './why.ts';

/** One line of a table the reader might act by, with the state it would be asked in. */
interface Possible {
  readonly act: RequestName;
  readonly move: Transition<string>;
  readonly state: string | null;
  readonly preparedBy: PersonId | null;
  readonly clocks: Readonly<Record<string, Instant | null>>;
}

/**
 * Every act the reader's part could do on this application in its present state, asked of the same tables that guard the acts.
 * What does not belong to the state is absent; what is blocked says why.
 *
 * @param unmet - rules that keep the application from being submitted, by the self-check.
 */
export async function actsOf(
  room: Room,
  seen: Seen,
  actor: Actor,
  at: Instant,
  language: Language,
  unmet: number,
): Promise<readonly ActView[]> {
  const possible = [...applicationActs(seen), ...(await actsBeside(room, seen, actor))].filter(
    ({ move, state }) => concerns(move.by, seen.standing.part) && belongs(move, state),
  );
  const answers = new Map<RequestName, ActView>();
  for (const one of possible) {
    const answer = answerOf(one, seen, actor, at, unmet);
    const kept = answers.get(one.act);
    // Two moves can stand behind one request (accept, refuse): one that is open is enough.
    if (kept === undefined || !kept.allowed)
      answers.set(one.act, actView(one.act, one.move, answer, language));
  }
  return [...answers.values()];
}

function answerOf(
  { act, move, state, preparedBy, clocks }: Possible,
  seen: Seen,
  actor: Actor,
  at: Instant,
  unmet: number,
): Result<unknown, Refusal> {
  const answer = mayMove(move, {
    state,
    standing: seen.standing,
    person: actor.person,
    preparedBy,
    at,
    clocks,
  });
  if (answer.ok && act === 'submit-application' && unmet > 0)
    return refused(refusal('rules-not-met', null, { count: unmet }));
  return answer.ok ? ok(answer.value) : answer;
}

function concerns(by: readonly Hand[], part: string): boolean {
  return by.some((hand) => hand === part || hand.startsWith(`${part}.`));
}

function belongs({ from }: Transition<string>, state: string | null): boolean {
  return state === null ? from.length === 0 : from.includes(state);
}

/** Whatever fills in a draft, a returned case or one under correction. */
const WRITING = [
  'save-fields',
  'upload-attachment',
  'remove-attachment',
  'state-reasons',
  'invite-partners',
  'reopen-section',
] as const satisfies readonly RequestName[];

const REQUEST_OF: Readonly<Partial<Record<ApplicationMove, readonly RequestName[]>>> = {
  submit: ['submit-application'],
  resubmit: ['submit-application'],
  'answer-correction': ['submit-application'],
  save: WRITING,
  amend: WRITING,
  correct: WRITING,
  discard: ['withdraw-application'],
  withdraw: ['withdraw-application'],
  return: ['return-application'],
  'close-not-acted-on': ['close-not-acted-on'],
};

/** Moves of the application itself. Those done by a list (recommendation, ranking, notice) are done on the list's page. */
function applicationActs({ application, round }: Seen): readonly Possible[] {
  const clocks = {
    applyOpens: round.windows.apply.from,
    applyCloses: application.extendedUntil ?? round.windows.apply.until,
    recommendOpens: round.windows.recommend.from,
    recommendCloses: round.windows.recommend.until,
    dueAt: application.dueAt,
  };
  const carries = (application.shortForm?.sections.length ?? 0) > 0;
  return Object.entries(REQUEST_OF).flatMap(([name, requests]) =>
    requests
      .filter((act) => act !== 'reopen-section' || carries)
      .map((act) => ({
        act,
        move: APPLICATION_TRANSITIONS[name as ApplicationMove],
        state: application.state,
        preparedBy: null,
        clocks,
      })),
  );
}

/** Acts on what stands beside the application: list, check, findings, extension, the reader's own partnership. */
async function actsBeside(room: Room, seen: Seen, actor: Actor): Promise<readonly Possible[]> {
  switch (seen.standing.part) {
    case 'recommender':
      return listActs(room, seen);
    case 'authority':
      return [
        ...(await checkActs(room, seen)),
        ...reviewActs(seen),
        ...(await findingActs(room, seen)),
        ...(await extensionActs(room, seen)),
      ];
    case 'applicant':
      return findingActs(room, seen);
    case 'partner':
      return partnershipActs(room, seen, actor);
    default:
      return [];
  }
}

async function listActs({ desk }: Room, { application, round }: Seen): Promise<readonly Possible[]> {
  if (application.state !== 'submitted' || application.recommender === null) return [];
  const [list] = await desk.shelf.where('recommendationList', {
    round: round.id,
    recommender: application.recommender,
  });
  const clocks = { recommendCloses: round.windows.recommend.until };
  const { draft, revise } = RECOMMENDATION_LIST_TRANSITIONS;
  return [
    {
      act: 'draft-recommendation',
      move: list === undefined ? draft : revise,
      state: list?.state ?? null,
      preparedBy: null,
      clocks,
    },
  ];
}

async function checkActs({ desk }: Room, { application }: Seen): Promise<readonly Possible[]> {
  if (application.state !== 'recommended') return [];
  const checks = await desk.shelf.where('formalCheck', {
    application: application.id,
    state: ['open', 'prepared'],
  });
  const check = checks.at(-1);
  const { open, note, prepare, confirm } = FORMAL_CHECK_TRANSITIONS;
  const of = (act: RequestName, move: Transition<string>): Possible => ({
    act,
    move,
    state: check?.state ?? null,
    preparedBy: check?.prepared?.by ?? null,
    clocks: {},
  });
  return [
    of('note-check', check === undefined ? open : note),
    of('prepare-check', prepare),
    of('send-back-check', FORMAL_CHECK_TRANSITIONS['send-back']),
    of('confirm-check', confirm),
  ];
}

function reviewActs({ application }: Seen): readonly Possible[] {
  if (application.state !== 'accepted' && application.state !== 'in_review') return [];
  return [
    { act: 'assign-by-hand', move: REVIEW_TRANSITIONS.assign, state: null, preparedBy: null, clocks: {} },
  ];
}

async function findingActs({ desk }: Room, { application }: Seen): Promise<readonly Possible[]> {
  const disqualifiable: readonly string[] = APPLICATION_TRANSITIONS.disqualify.from;
  if (!disqualifiable.includes(application.state)) return [];
  const findings = await desk.shelf.where('finding', {
    application: application.id,
    state: ['proposed', 'heard'],
  });
  const finding = findings.at(-1);
  if (finding === undefined)
    return [
      {
        act: 'propose-disqualification',
        move: FINDING_TRANSITIONS.propose,
        state: null,
        preparedBy: null,
        clocks: {},
      },
    ];
  const { state, hearingUntil, proposed } = finding;
  const clocks = { hearingCloses: hearingUntil };
  return [
    { act: 'state-at-hearing', move: FINDING_TRANSITIONS.hear, state, preparedBy: null, clocks },
    { act: 'decide-finding', move: FINDING_TRANSITIONS.decide, state, preparedBy: proposed.by, clocks },
  ];
}

async function extensionActs({ desk }: Room, { application }: Seen): Promise<readonly Possible[]> {
  const revives = (['revive-draft', 'revive-returned', 'revive-correction'] as const).some((name) =>
    (APPLICATION_TRANSITIONS[name].from as readonly string[]).includes(application.state),
  );
  if (!revives) return [];
  const [extension] = await desk.shelf.where('extension', { application: application.id, state: 'prepared' });
  if (extension === undefined)
    return [
      {
        act: 'prepare-extension',
        move: EXTENSION_TRANSITIONS.prepare,
        state: null,
        preparedBy: null,
        clocks: {},
      },
    ];
  return [
    {
      act: 'decide-extension',
      move: EXTENSION_TRANSITIONS.grant,
      state: extension.state,
      preparedBy: extension.preparedBy,
      clocks: {},
    },
  ];
}

async function partnershipActs(
  { desk }: Room,
  { application }: Seen,
  { office }: Actor,
): Promise<readonly Possible[]> {
  const writing =
    application.state === 'draft' || application.state === 'returned' || application.state === 'correction';
  if (!writing || office?.unit.kind !== 'organisation') return [];
  const own = await desk.shelf.find('organisation', office.unit.id);
  const partnerships = await desk.shelf.where('partnership', {
    application: application.id,
    state: ['pending', 'confirmed'],
  });
  const partnership = partnerships.find(
    ({ organisation, uscc }) => organisation === own?.id || uscc === own?.uscc,
  );
  if (partnership === undefined) return [];
  const { confirm, decline } = PARTNERSHIP_TRANSITIONS;
  return [confirm, decline].map((move) => ({
    act: 'answer-partnership',
    move,
    state: partnership.state,
    preparedBy: null,
    clocks: {},
  }));
}
