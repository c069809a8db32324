import { dayIn, ok, SHANGHAI } from '@qichuang/base';
import type { RequestName } from '@qichuang/contract';
import {
  COMPLAINT_MOVES,
  isHand,
  mayMove,
  type Part,
  type Standing,
  standingAtPlatform,
  type Unit,
  VOICE_TRANSITIONS,
  type Voice,
} from '@qichuang/domain';
import type { LifeFilter } from '@qichuang/store';
import { nameOf } from './names.ts';
import { listScope, type Room } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';
import { whoActed } from './who-acted.ts';
import { type ActView, actView } from './why.ts';

export type VoiceRow = View<'list-voices'>['rows'][number];

/** What the list is narrowed to, as its address says it. */
export interface VoiceAsk {
  readonly platform?: string | undefined;
  readonly kind?: string | undefined;
  readonly topic?: string | undefined;
  /** Several states, with commas between them. */
  readonly state?: string | undefined;
  readonly standing?: 'overdue' | undefined;
  readonly city?: string | undefined;
  readonly text?: string | undefined;
}

const AT_ONCE = 200;
const WAITING: readonly Voice['state'][] = ['raised', 'passed_on'];

/** One part of the reader's problems and suggestions, the soonest due first (A4.3, B6.3). */
export async function voicePage(
  room: Room,
  { actor, at }: Reading,
  ask: VoiceAsk,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<View<'list-voices'>> {
  const scope = listScope(actor);
  const today = dayIn(at, SHANGHAI);
  const filter = filterOf(ask, today);
  const [found, counts] = await Promise.all([
    room.store.queries.listLife('voice', scope, filter, page),
    room.store.queries.lifeCounts('voice', scope, filter),
  ]);
  return {
    rows: await Promise.all(found.rows.map((voice) => voiceRow(room, voice, today))),
    next: found.next,
    total: found.total,
    counts,
  };
}

/** The whole of the reader's list: for an export, which gives exactly what the screen would. */
export async function allVoiceRows(
  room: Room,
  reading: Reading,
  ask: VoiceAsk,
): Promise<readonly VoiceRow[]> {
  const rows: VoiceRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await voicePage(room, reading, ask, { after, limit: AT_ONCE });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

function filterOf(
  { platform, kind, topic, state, standing, city, text }: VoiceAsk,
  today: string,
): LifeFilter {
  const asked = state === undefined || state === '' ? undefined : state.split(',');
  return {
    platform,
    city,
    text,
    columns: { kind, topic },
    ...(standing === 'overdue'
      ? { dueBefore: today, states: asked?.filter((one) => isWaiting(one)) ?? WAITING }
      : { states: asked }),
  };
}

function isWaiting(state: string): boolean {
  return (WAITING as readonly string[]).includes(state);
}

async function voiceRow(room: Room, voice: Voice, today: string): Promise<VoiceRow> {
  const [platform, organisation, recommender] = await Promise.all([
    voice.platform === null ? undefined : room.desk.shelf.find('platform', voice.platform),
    nameOf(room, 'organisation', voice.organisation),
    nameOf(room, 'recommender', voice.recommender),
  ]);
  const { id, version, state, number, programme, kind, title, urgent, raisedAt, answerDueOn } = voice;
  return {
    id,
    version,
    state,
    number,
    programme,
    kind,
    topic: topicOf(room, voice),
    title,
    urgent,
    platform:
      platform === undefined
        ? null
        : { id: platform.id, name: platform.name, number: platform.number, city: platform.city },
    organisation,
    recommender: { id: voice.recommender, name: recommender },
    raisedAt,
    answerDueOn,
    overdue: isWaiting(state) && answerDueOn < today,
    assignedTo: voice.assignedTo,
    answeredAt: voice.answer?.at ?? null,
    rating: voice.rating,
    published: voice.published?.confirmed != null,
  };
}

function topicOf({ desk }: Room, { programme, topic }: Voice): VoiceRow['topic'] {
  const fields = desk.programmes.get(programme)?.reports.problems.fields ?? [];
  const kinds = fields.flatMap((field) =>
    field.id === 'problem_kind' && field.type !== 'table' ? (field.choices ?? []) : [],
  );
  const choice = kinds.find(({ id }) => id === topic);
  return { id: topic, zh: choice?.zh ?? topic, en: choice?.en ?? topic };
}

/** A voice the reader may see: the authority sees it from the moment the recommender has acted on it. */
export async function findVoice(
  { desk }: Room,
  actor: Reading['actor'],
  id: string,
): Promise<{ readonly voice: Voice; readonly standing: Standing } | undefined> {
  const voice = await desk.shelf.find('voice', id);
  if (voice === undefined) return undefined;
  const standing = standingAtPlatform(voice, actor);
  if (standing.part === 'public') return undefined;
  return standing.part === 'authority' && voice.state === 'raised' ? undefined : { voice, standing };
}

/** One problem or suggestion as its reader may see it. */
export async function voiceView(
  room: Room,
  voice: Voice,
  standing: Standing,
  reading: Reading,
): Promise<View<'see-voice'>> {
  const { actor, at, language } = reading;
  const who = (person: Parameters<typeof whoActed>[2]) => whoActed(room, actor, person, language);
  const { passedOn, answer, published, text, done, wanted, files, earlier } = voice;
  // Unpublished words are the authority's draft.
  const shown = standing.part === 'authority' || published?.confirmed != null ? published : null;
  return {
    ...(await voiceRow(room, voice, dayIn(at, SHANGHAI))),
    standing,
    acts: voiceActs(voice, standing, reading),
    text,
    done,
    wanted,
    files,
    raisedBy: await who(voice.raisedBy),
    passedOn:
      passedOn === null ? null : { by: await who(passedOn.by), at: passedOn.at, opinion: passedOn.opinion },
    answer:
      answer === null
        ? null
        : {
            by: await who(answer.by),
            at: answer.at,
            text: answer.text,
            from: answer.from,
            upheld: answer.upheld ?? null,
          },
    earlier,
    publication:
      shown === null
        ? null
        : {
            question: shown.question,
            answer: shown.answer,
            preparedBy: standing.part === 'authority' ? await who(shown.prepared.by) : '',
            preparedAt: shown.prepared.at,
            publishedAt: shown.confirmed?.at ?? null,
          },
    history: await historyFor(room, voice, reading),
  };
}

/** Answers of general interest as everyone reads them: nobody's name, no platform. */
export async function publishedAnswerRows(
  room: Room,
  programme: string | undefined,
): Promise<View<'list-published-answers'>['rows']> {
  const voices = await room.store.queries.publishedAnswers(programme);
  return voices.flatMap((voice) => {
    const { published, number, kind } = voice;
    if (published?.confirmed == null) return [];
    return [
      {
        number,
        programme: voice.programme,
        kind,
        topic: topicOf(room, voice),
        question: published.question,
        answer: published.answer,
        publishedAt: published.confirmed.at,
      },
    ];
  });
}

const REQUEST_OF = {
  'pass-on': 'pass-on-voice',
  assign: 'assign-voice',
  'answer-here': 'answer-voice',
  answer: 'answer-voice',
  close: 'close-voice',
  reopen: 'reopen-voice',
  'prepare-publication': 'prepare-voice-publication',
  publish: 'publish-voice',
} as const satisfies Readonly<Record<string, RequestName>>;

/** What the reader's part could do now, asked of the table that guards the acts; what is blocked says why. */
function voiceActs(voice: Voice, standing: Standing, { actor, at, language }: Reading): readonly ActView[] {
  const { published } = voice;
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const move = VOICE_TRANSITIONS[name as keyof typeof REQUEST_OF];
    if (!(move.from as readonly string[]).includes(voice.state) || !isHand(standing, move.by)) return [];
    if (published?.confirmed != null && (name === 'reopen' || request.includes('publi'))) return [];
    if (voice.kind === 'complaint' && !(COMPLAINT_MOVES as readonly string[]).includes(name)) return [];
    if (name === 'publish' && published === null) return [];
    if (name === 'close' && voice.rating !== null) return [];
    const allowed = mayMove(move, {
      state: voice.state,
      standing,
      person: actor.person,
      preparedBy: published?.prepared.by ?? null,
      at,
      clocks: {},
    });
    return [actView(request, move, allowed.ok ? ok(true) : allowed, language)];
  });
}

const PARTS: Readonly<Partial<Record<Unit['kind'], Part>>> = {
  organisation: 'host',
  recommender: 'recommender',
  authority: 'authority',
};

/** What happened, newest first; a draft of words for everyone is told to the authority alone. */
async function historyFor(
  room: Room,
  voice: Voice,
  { actor, language }: Reading,
): Promise<View<'see-voice'>['history']> {
  const entries = await room.store.queries.historyOf([{ kind: 'voice', id: voice.id }]);
  const told = entries.filter(
    ({ fact }) => fact.act !== 'prepare-publication-voice' || actor.office?.unit.kind === 'authority',
  );
  return Promise.all(
    told.map(async ({ fact, office, person }) => ({
      at: fact.at,
      act: fact.act,
      part: (office === null ? undefined : PARTS[office.unit.kind]) ?? 'clock',
      who: await whoActed(room, actor, person?.id ?? null, language),
      digest: fact.digest,
    })),
  );
}
