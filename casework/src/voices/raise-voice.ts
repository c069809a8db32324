import { addWorkingDays, dayIn, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  mayMove,
  type Platform,
  type Refusal,
  refusal,
  standingAtPlatform,
  VOICE_TRANSITIONS,
  type Voice,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { platformFiles } from '../record/platform-file.ts';
import { personOf, programmeAt } from '../spine/case.ts';
import { commit, move } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';

export interface RaiseVoice {
  readonly platform: string;
  readonly kind: Voice['kind'];
  readonly topic: string;
  readonly title: string;
  readonly text: string;
  readonly done: string;
  readonly wanted: string;
  readonly urgent: boolean;
  /** Hashes of files kept with the platform. */
  readonly files: readonly string[];
}

/** A problem or a suggestion of a platform; its recommender has the first word (A4.3, B6.3). */
export async function raiseVoice(
  desk: Desk,
  act: Act<RaiseVoice>,
): Promise<
  Result<
    { readonly id: string; readonly version: number; readonly state: string; readonly number: string },
    Refusal
  >
> {
  const platform = await desk.shelf.find('platform', act.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  const standing = standingAtPlatform(platform, act.actor);
  if (standing.part === 'public') return refused(refusal('not-found'));
  const allowed = mayMove(VOICE_TRANSITIONS.raise, {
    state: null,
    standing,
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: {},
  });
  if (!allowed.ok) return allowed;
  const complains = act.body.kind === 'complaint';
  if (complains && standing.part !== 'recommender')
    return refused(refusal('not-yours', 'B6.3', { needs: 'recommender' }));
  // Files are kept with the platform, where its host reads them.
  if (complains && act.body.files.length > 0)
    return refused(refusal('value-not-allowed', 'B6.3', { field: 'files' }));
  const { problems } = (await programmeOf(desk, platform)).reports;
  const topics = problems.fields.flatMap((field) =>
    field.id === 'problem_kind' && field.type !== 'table' ? (field.choices ?? []).map(({ id }) => id) : [],
  );
  if (!topics.includes(act.body.topic))
    return refused(refusal('value-not-allowed', 'B6.3', { field: 'topic', allowed: topics }));
  const files = await platformFiles(desk, platform.id, act.body.files);
  if (!files.ok) return files;
  const serial = await desk.shelf.takeNumber(`voice:${platform.programme}`);
  const { kind, topic, title, text, done, wanted, urgent } = act.body;
  const next: Voice = {
    id: mint(act, 'voi', 0),
    version: 1,
    state: allowed.value,
    number: `V${String(serial).padStart(5, '0')}`,
    programme: platform.programme,
    kind,
    topic,
    platform: platform.id,
    organisation: complains ? null : platform.organisation,
    recommender: platform.recommender,
    title,
    text,
    done,
    wanted,
    urgent,
    files: files.value,
    raisedBy: personOf(act),
    raisedAt: act.at,
    answerDueOn: addWorkingDays(
      desk.calendar,
      dayIn(act.at, SHANGHAI),
      problems.replyWorkingDays.recommender,
    ),
    passedOn: null,
    assignedTo: '',
    answer: null,
    rating: null,
    earlier: [],
    published: null,
  };
  const moved = move(act, { act: 'raise-voice', clause: 'B6.3' }, 'voice', null, next);
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [moved],
    { id, version, state, number: next.number },
    {
      messages: [
        {
          topic: 'voice-raised',
          to: { recommender: platform.recommender },
          values: { number: next.number, title },
        },
      ],
    },
  );
}

/** The programme version a platform was designated under. @throws Error for a platform without its round. */
export async function programmeOf(desk: Desk, platform: Pick<Platform, 'id' | 'round'>) {
  const round = await desk.shelf.find('round', platform.round);
  if (round === undefined) throw new Error(`platform ${platform.id} without its round`);
  return programmeAt(desk, round.programmeDigest);
}
