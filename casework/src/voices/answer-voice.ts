import { addWorkingDays, dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  COMPLAINT_MOVES,
  mayMove,
  type Refusal,
  refusal,
  standingAtPlatform,
  VOICE_TRANSITIONS,
  type Voice,
} from '@qichuang/domain';
import type { Act, Desk, Message } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { programmeOf } from './raise-voice.ts';

interface OnVoice {
  readonly voice: string;
  readonly version: number;
}

type Step = Exclude<keyof typeof VOICE_TRANSITIONS, 'raise'>;

/** The recommender passes it on to the authority with its own view; the authority's days begin. */
export function passOnVoice(
  desk: Desk,
  act: Act<OnVoice & { readonly opinion: string }>,
): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, 'pass-on', async (voice) =>
    ok({
      passedOn: { by: personOf(act), at: act.at, opinion: act.body.opinion },
      answerDueOn: await dueOn(desk, act, voice, 'authority'),
    }),
  );
}

/** Gives it to an office of the authority. */
export function assignVoice(
  desk: Desk,
  act: Act<OnVoice & { readonly office: string }>,
): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, 'assign', async () => ok({ assignedTo: act.body.office }));
}

/** The answer of the recommender, or, once it was passed on, of the authority. */
export function answerVoice(
  desk: Desk,
  act: Act<OnVoice & { readonly text: string; readonly upheld?: boolean | null }>,
): Promise<Result<Standpoint, Refusal>> {
  const own = act.actor.office?.unit.kind === 'recommender';
  const from = own ? 'recommender' : 'authority';
  return step(desk, act, own ? 'answer-here' : 'answer', async ({ kind }) => {
    const { text, upheld = null } = act.body;
    if ((kind === 'complaint') !== (upheld !== null))
      return refused(refusal('value-not-allowed', 'B6.3', { field: 'upheld' }));
    const found = upheld === null ? {} : { upheld };
    return ok({ answer: { by: personOf(act), at: act.at, text, from, ...found } });
  });
}

/** Whoever asked says whether that helped, and closes it. */
export function closeVoice(
  desk: Desk,
  act: Act<OnVoice & { readonly rating: NonNullable<Voice['rating']> }>,
): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, 'close', async ({ rating }) =>
    rating === null
      ? ok({ rating: act.body.rating })
      : refused(refusal('wrong-state', 'B6.3', { state: 'closed' })),
  );
}

/** Opens it again with what is still missing; the earlier answer stays to be read. */
export function reopenVoice(
  desk: Desk,
  act: Act<OnVoice & { readonly why: string }>,
): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, 'reopen', async (voice) => {
    // What was shown to everyone is not unsaid by one asker.
    if (voice.published?.confirmed) return refused(refusal('wrong-state', 'B6.3', { state: 'published' }));
    const { answer } = voice;
    return ok({
      answer: null,
      rating: null,
      published: null,
      answerDueOn: await dueOn(desk, act, voice, 'authority'),
      earlier:
        answer === null
          ? voice.earlier
          : [...voice.earlier, { text: answer.text, at: answer.at, why: act.body.why }],
    });
  });
}

/** Puts an answer of general interest into general words, for another person to publish. */
export function prepareVoicePublication(
  desk: Desk,
  act: Act<OnVoice & { readonly question: string; readonly answer: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const { question, answer } = act.body;
  return step(desk, act, 'prepare-publication', async ({ published }) => {
    // What everyone has read is not taken back by one person's draft.
    if (published?.confirmed) return refused(refusal('wrong-state', 'B6.3', { state: 'published' }));
    return ok({
      published: { question, answer, prepared: { by: personOf(act), at: act.at }, confirmed: null },
    });
  });
}

export function publishVoice(desk: Desk, act: Act<OnVoice>): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, 'publish', async ({ published }) => {
    if (published === null) return refused(refusal('not-set-up', 'B6.3'));
    if (published.confirmed !== null) return refused(refusal('wrong-state', 'B6.3', { state: 'published' }));
    return ok({ published: { ...published, confirmed: { by: personOf(act), at: act.at } } });
  });
}

async function dueOn(desk: Desk, act: Act<unknown>, voice: Voice, who: 'recommender' | 'authority') {
  const platform = voice.platform === null ? undefined : await desk.shelf.find('platform', voice.platform);
  if (platform === undefined) return voice.answerDueOn;
  const { replyWorkingDays } = (await programmeOf(desk, platform)).reports.problems;
  return addWorkingDays(desk.calendar, dayIn(act.at, SHANGHAI), replyWorkingDays[who]);
}

async function step(
  desk: Desk,
  act: Act<OnVoice>,
  name: Step,
  patchOf: (voice: Voice) => Promise<Result<Partial<Voice>, Refusal>>,
): Promise<Result<Standpoint, Refusal>> {
  const voice = await desk.shelf.find('voice', act.body.voice);
  if (voice === undefined) return refused(refusal('not-found'));
  const standing = standingAtPlatform(voice, act.actor);
  // The authority learns of it when the recommender passes it on, and not before.
  if (standing.part === 'authority' && voice.state === 'raised') return refused(refusal('not-found'));
  const allowed = mayMove(VOICE_TRANSITIONS[name], {
    state: voice.state,
    standing,
    person: act.actor.person,
    preparedBy: voice.published?.prepared.by ?? null,
    at: act.at,
    clocks: {},
  });
  if (!allowed.ok) return allowed;
  if (voice.kind === 'complaint' && !(COMPLAINT_MOVES as readonly Step[]).includes(name))
    return refused(refusal('not-yours', 'B6.3', { needs: 'authority' }));
  const current = seen(voice, act.body.version);
  if (!current.ok) return current;
  const patch = await patchOf(voice);
  if (!patch.ok) return patch;
  const next: Voice = { ...voice, ...patch.value, state: allowed.value };
  return commitOne(desk, act, move(act, { act: `${name}-voice`, clause: 'B6.3' }, 'voice', voice, next), {
    messages: [
      {
        topic: `voice-${name}`,
        to: concerned(voice, name),
        values: { number: voice.number, title: voice.title },
      },
    ],
  });
}

/** Who is told: the authority of what comes to it, the host of its own; of a complaint whoever passed it on, never the host. */
function concerned(voice: Voice, name: Step): Message['to'] {
  if (name === 'pass-on') return { programme: voice.programme };
  if (voice.kind === 'complaint') return { recommender: voice.recommender };
  return voice.organisation === null ? { programme: voice.programme } : { organisation: voice.organisation };
}
