import { inParallel } from '../in-parallel.ts';
import { expects } from '../play.ts';
import { type Held, standing, type Years } from './held.ts';

/** Problems and suggestions: answered by the recommender, or passed on, assigned, answered, published by two (A4.3, B6.3). */
export async function voicesOf(years: Years, year: number): Promise<void> {
  const { play } = years;
  const some = standing(years).filter(({ place }) => place % 4 === year % 4);
  play.progress.stage(`voices ${year}`, some.length);
  await inParallel(some, play.atOnce, async (held, place) => {
    await raiseAndAnswer(years, held, year, place % 2 === 0);
    play.progress.step();
  });
}

async function raiseAndAnswer(years: Years, held: Held, year: number, passedOn: boolean): Promise<void> {
  const { cast, play } = years;
  const raised = await held.host.asks('raise-voice', {
    body: {
      platform: held.id,
      kind: passedOn ? 'suggestion' : 'problem',
      topic: passedOn ? 'policy' : 'funds',
      title: `${year}年度平台运行问题（虚构）`,
      text: '平台开放共享的设备维护经费渠道不够明确，部分设备超过质保期（虚构情况）。',
      done: '已与财务部门沟通。',
      wanted: '希望明确设备维护经费的列支渠道。',
      urgent: false,
      files: [],
    },
  });
  const params = { voice: raised.id };
  const hidden = await cast.clerk.tries('see-voice', { params });
  expects(
    play,
    'the authority learns of a problem when the recommender passes it on (B6.3)',
    !hidden.ok,
    `${raised.number} was seen`,
  );
  if (!passedOn) {
    const answered = await held.recommender.clerk.asks('answer-voice', {
      params,
      body: { version: raised.version, text: '可在市级平台运行补助中列支（虚构答复）。' },
    });
    await held.host.asks('close-voice', { params, body: { version: answered.version, rating: 'satisfied' } });
    return;
  }
  const passed = await held.recommender.clerk.asks('pass-on-voice', {
    params,
    body: { version: raised.version, opinion: '涉及省级政策，建议主管部门研究（虚构）。' },
  });
  const assigned = await cast.clerk.asks('assign-voice', {
    params,
    body: { version: passed.version, office: '数字经济推进处（虚构）' },
  });
  const answered = await cast.clerk.asks('answer-voice', {
    params,
    body: { version: assigned.version, text: '将在年度支持方案中统筹考虑（虚构答复）。' },
  });
  const closed = await held.host.asks('close-voice', {
    params,
    body: { version: answered.version, rating: 'partly' },
  });
  const prepared = await cast.clerk.asks('prepare-voice-publication', {
    params,
    body: {
      version: closed.version,
      question: '平台设备维护经费从哪里列支？',
      answer: '可在年度支持方案和市级补助中统筹（虚构答复）。',
    },
  });
  const { bothHands } = cast;
  if (bothHands !== null) {
    const alone = await bothHands.tries('publish-voice', { params, body: { version: prepared.version } });
    expects(
      play,
      'nobody confirms what they have prepared',
      !alone.ok && alone.problem?.kind === 'same-person',
      `${raised.number}: ${alone.ok ? 'published' : alone.problem?.kind}`,
    );
  }
  await cast.approver.asks('publish-voice', { params, body: { version: prepared.version } });
}
