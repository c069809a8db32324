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
async function recordCredit(play: Play, { clerk }: Cast, { applicant }: Played): Promise<void> {
  const params = { organisation: applicant.id };
  const { version } = await clerk.asks('see-organisation', { params });
  await clerk.asks('record-credit-check', {
    params,
    body: { version, checkedOn: dayIn(play.timetable.moments.checking, SHANGHAI), records: [] },
  });
}

/** @param bothHands - the clerk's other office, tried once: nobody confirms what they have prepared. */
async function conclude(
  play: Play,
  { clerk, approver }: Cast,
  played: Played,
  conclusion: Conclusion,
  bothHands: Visitor | null,
): Promise<void> {
  const params = { application: played.id };
  const opened = await clerk.asks('note-check', { params, body: { version: 0, items: [] } });
  const items = opened.items.map((item) => itemFor(item, played, conclusion));
  const noted = await clerk.asks('note-check', { params, body: { version: opened.version, items } });
  const reason = conclusion === 'refuse' ? NOT_ACCEPTED.reason : '';
  let { version } = await clerk.asks('prepare-check', {
    params,
    body: { version: noted.version, conclusion, reason },
  });
  if (played.planned.story === 'sent-back') {
    const back = await approver.asks('send-back-check', {
      params,
      body: { version, reason: '请补充核对设备清单后再提交（虚构）。' },
    });
    ({ version } = await clerk.asks('prepare-check', {
      params,
      body: { version: back.version, conclusion, reason },
    }));
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
  const told = await approver.asks('confirm-check', { params, body: { version } });
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
