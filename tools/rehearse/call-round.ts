import type { Cast, Play } from './play.ts';
import { expects } from './play.ts';

/** Plans a round and calls it: a clerk does the one, an approver the other, and nobody sees it in between. */
export async function callRound(play: Play, { clerk, approver, recommenders }: Cast): Promise<string> {
  const { programme, year, timetable } = play;
  await play.clock.moveTo(timetable.moments.planning);
  const planned = await clerk.asks('plan-round', {
    body: {
      programme: programme.id,
      year,
      supplementary: false,
      title: {
        zh: `${year} 年度${programme.names.zh.replace(/体系$/, '')}申报（虚构演示数据）`.slice(0, 80),
        en: `Innovation platforms ${year}, made-up data`,
      },
      categories: programme.categories.map(({ id }) => id),
      windows: timetable.windows,
      quotas: [],
      panelSize: play.panelSize,
      namesHidden: true,
      callNumber: `虚构通知〔${year}〕1号`,
      contact: {
        office: '虚构数字经济处',
        phone: '0531-80000001',
        email: 'round@example.org',
        address: '济南市虚构路1号',
      },
    },
  });
  const hidden = await recommenders[0]?.clerk.tries('see-round', { params: { round: planned.id } });
  expects(play, 'a planned round is nobody else’s business', hidden?.ok === false, 'a recommender saw it');
  const called = await approver.asks('call-round', {
    params: { round: planned.id },
    body: { version: planned.version, publishedOn: timetable.calledOn },
  });
  expects(
    play,
    'acts answer where a thing stands',
    called.state === 'called',
    `the round is ${called.state}`,
  );
  return planned.id;
}
