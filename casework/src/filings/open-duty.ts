import { type Result, refused } from '@qichuang/base';
import { FILING_TRANSITIONS, mayMove, PROGRESS_TRANSITIONS, type Refusal, refusal } from '@qichuang/domain';
import { programmeDigest } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { draftFiling } from './begin-filing.ts';
import { type Duty, dueDayFor } from './duties.ts';

/** Opens a yearly duty of a platform as an empty draft of its host. Done by the clock, once: what stands for the period already stays (A3.7, B5.1). */
export async function openDuty(
  desk: Desk,
  act: Act<{ readonly platform: string; readonly duty: Duty }>,
): Promise<Result<Standpoint, Refusal>> {
  const { duty } = act.body;
  const platform = await desk.shelf.find('platform', act.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  const allowed = mayMove({ ...FILING_TRANSITIONS.begin, by: ['public'] }, byTheClock(act));
  if (!allowed.ok) return allowed;
  if (platform.state !== 'active') return refused(refusal('wrong-state', 'B5.2', { state: platform.state }));
  const { kind, period } = duty;
  const [there] = await desk.shelf.where('filing', { platform: platform.id, kind, period });
  if (there !== undefined) return refused(refusal('already-exists', 'B5.2', { filing: there.id }));
  const dueOn = dueDayFor(duty, platform.validFrom);
  const next = await draftFiling(desk, act, platform, { kind, about: '', period, dueOn }, 0);
  if (next === undefined) return refused(refusal('value-not-allowed', 'B5.2', { kind }));
  return commitOne(desk, act, move(act, { act: 'open-duty', clause: 'B5.1' }, 'filing', null, next), {
    quiet: true,
    messages: [
      {
        topic: 'duty-opened',
        to: { organisation: platform.organisation },
        values: { kind, period, dueOn, platform: platform.name },
      },
    ],
  });
}

/** Opens the progress report a recommender owes for a half-year (A4.3, B6.3). Done by the clock, once. */
export async function openProgressReport(
  desk: Desk,
  act: Act<{ readonly programme: string; readonly recommender: string; readonly duty: Duty }>,
): Promise<Result<Standpoint, Refusal>> {
  const { period, dueOn, kind } = act.body.duty;
  const recommender = await desk.shelf.find('recommender', act.body.recommender);
  if (recommender === undefined) return refused(refusal('not-found'));
  const allowed = mayMove({ ...PROGRESS_TRANSITIONS.begin, by: ['public'] }, byTheClock(act));
  if (!allowed.ok) return allowed;
  const programme = programmeAt(desk, act.body.programme);
  const of = { programme: programme.id, recommender: recommender.id, kind, period };
  const [there] = await desk.shelf.where('filing', of);
  if (there !== undefined) return refused(refusal('already-exists', 'B6.3', { filing: there.id }));
  const next = {
    ...of,
    id: mint(act, 'fil', 0),
    version: 1,
    state: 'draft',
    programmeDigest: programmeDigest(programme),
    category: '',
    platform: null,
    organisation: null,
    about: '',
    dueOn,
    beganBy: null,
    beganAt: act.at,
    since: act.at,
    answerBy: null,
    firstSubmittedAt: null,
    receipt: null,
    copies: [],
    returned: [],
    endorsement: null,
    outcome: null,
  } as const;
  return commitOne(desk, act, move(act, { act: 'open-duty', clause: 'B6.3' }, 'filing', null, next), {
    quiet: true,
    messages: [
      {
        topic: 'duty-opened',
        to: { recommender: recommender.id },
        values: { kind, period, dueOn, platform: '' },
      },
    ],
  });
}

/** The clock has no part in a case; its own line of the table lets it in where nobody else may. */
function byTheClock({ at }: Pick<Act<unknown>, 'at'>) {
  return {
    state: null,
    standing: { part: 'public', grade: null },
    person: null,
    preparedBy: null,
    at,
    clocks: {},
  } as const;
}
