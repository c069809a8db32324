import { dayIn, SHANGHAI } from '@qichuang/base';
import { CORRECTION, NOT_ACCEPTED } from '@qichuang/world';
import type { Visitor } from './client.ts';
import { inParallel } from './in-parallel.ts';
import { type Cast, expects, type Play, type Played } from './play.ts';
import { putRight } from './recommend.ts';

type Conclusion = 'accept' | 'correct' | 'refuse';

/** The authority checks every recommended application, item by item, by two people. */
export async function checkAll(play: Play, cast: Cast, all: readonly Played[]): Promise<void> {
  await play.clock.moveTo(play.timetable.moments.checking);
  const recommended = all.filter(({ state }) => state === 'recommended');
  play.progress.stage('formal check', recommended.length);
  const [first] = recommended;
  await inParallel(recommended, play.atOnce, async (played) => {
    await recordCredit(play, cast, played);
    const { story } = played.planned;
    if (story === 'corrected') {
      await conclude(play, cast, played, 'correct', null);
      expects(
        play,
        'acts answer where a thing stands',
        played.state === 'correction',
        `${played.id} ${played.state}`,
      );
      await putRight(play, played);
    }
    const kind = story === 'not-accepted' ? 'refuse' : 'accept';
    await conclude(play, cast, played, kind, played === first ? cast.bothHands : null);
    play.progress.step();
  });
}

/** What the credit registers say, looked up by a clerk before the check (B4.1). */
export async function recordCredit(play: Play, { clerk }: Cast, { applicant }: Played): Promise<void> {
  const params = { organisation: applicant.id };
  const { version } = await clerk.asks('see-organisation', { params });
  await clerk.asks('record-credit-check', {
    params,
    body: { version, checkedOn: dayIn(play.timetable.moments.checking, SHANGHAI), records: [] },
  });
}

/** Opens the check, gives every item its verdict and proposes the conclusion. @returns the version to confirm. */
export async function prepareOpinion(
  { clerk }: Pick<Cast, 'clerk'>,
  played: Played,
  conclusion: Conclusion,
): Promise<number> {
  const params = { application: played.id };
  const opened = await clerk.asks('note-check', { params, body: { version: 0, items: [] } });
  const items = opened.items.map((item) => itemFor(item, played, conclusion));
  const noted = await clerk.asks('note-check', { params, body: { version: opened.version, items } });
  return propose({ clerk }, played, conclusion, noted.version);
}

async function propose(
  { clerk }: Pick<Cast, 'clerk'>,
  { id }: Played,
  conclusion: Conclusion,
  version: number,
): Promise<number> {
  const reason = conclusion === 'refuse' ? NOT_ACCEPTED.reason : '';
  const body = { version, conclusion, reason };
  return (await clerk.asks('prepare-check', { params: { application: id }, body })).version;
}

/** @param bothHands - the clerk's other office, tried once: nobody confirms what they have prepared. */
export async function conclude(
  play: Play,
  cast: Pick<Cast, 'clerk' | 'approver'>,
  played: Played,
  conclusion: Conclusion,
  bothHands: Visitor | null,
): Promise<void> {
  const params = { application: played.id };
  let version = await prepareOpinion(cast, played, conclusion);
  if (played.planned.story === 'sent-back') {
    const reason = '请补充核对设备清单后再提交（虚构）。';
    const back = await cast.approver.asks('send-back-check', { params, body: { version, reason } });
    version = await propose(cast, played, conclusion, back.version);
  }
  if (bothHands !== null) {
    const alone = await bothHands.tries('confirm-check', { params, body: { version } });
    expects(
      play,
      'nobody confirms what they have prepared',
      !alone.ok && alone.problem?.kind === 'same-person',
      `${played.id}: ${alone.ok ? 'confirmed' : alone.problem?.kind}`,
    );
  }
  const told = await cast.approver.asks('confirm-check', { params, body: { version } });
  played.state = told.state;
  played.version = told.version;
}

interface Item {
  readonly rule: string;
  readonly verdict: 'open' | 'met' | 'not-met' | 'to-correct' | 'not-applicable';
  readonly note: string;
  readonly reasonDecision: 'none' | 'accepted' | 'refused';
}

function itemFor(item: Item, { planned }: Played, conclusion: Conclusion): Item {
  const { rule } = item;
  if (conclusion === 'correct' && rule === CORRECTION.rule) {
    return { ...item, verdict: 'to-correct', note: CORRECTION.note };
  }
  if (conclusion === 'refuse' && rule === NOT_ACCEPTED.rule) {
    return { ...item, verdict: 'not-met', note: NOT_ACCEPTED.note };
  }
  const stated = planned.reasons.some((reason) => reason.rule === rule);
  return { rule, verdict: 'met', note: '', reasonDecision: stated ? 'accepted' : 'none' };
}
