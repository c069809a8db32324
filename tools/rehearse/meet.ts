import { addMs } from '@qichuang/base';
import { type Cast, expects, type Play } from './play.ts';

interface Chosen {
  readonly application: string;
  readonly selected: boolean;
}

const HOUR_MS = 3_600_000;

/** The meeting before the decision (default; 集体研究): convened, held item by item, its minutes signed by everyone there. */
export async function meet(
  play: Play,
  { clerk, approver }: Cast,
  { round, category }: { readonly round: string; readonly category: string },
  chosen: readonly Chosen[],
): Promise<void> {
  const { rows: people } = await clerk.asks('list-meeting-people');
  const chair = people.at(-1)?.person ?? '';
  const { id: meeting } = await clerk.asks('convene-meeting', {
    body: {
      round,
      categories: [category],
      title: `${play.year} 年度集体研究会议（虚构）`,
      startsAt: addMs(play.timetable.moments.deciding, HOUR_MS),
      place: '虚构会议室',
      chair,
      members: people.map(({ person }) => person),
      observers: [{ name: '吴例宁', unit: '虚构监督部门' }],
      quorum: null,
    },
  });
  const params = { meeting };
  const refused = await clerk.tries('prepare-ranking', { params: { round, category }, body: { version: 2 } });
  expects(play, 'while its meeting is open nothing is decided', !refused.ok, `${category} was prepared`);
  const { version: convened, agenda } = await clerk.asks('see-meeting', { params });
  const attendance = people.map(({ person }) => ({ person, attendance: 'present' as const, reason: '' }));
  let { version } = await clerk.asks('begin-meeting', { params, body: { version: convened, attendance } });
  for (const { id: item, about } of agenda) {
    const on = { meeting, item };
    ({ version } = await clerk.asks('take-up-item', { params: on, body: { version } }));
    const own = chosen.find(({ application }) => application === about?.application?.id);
    ({ version } = await clerk.asks('conclude-item', {
      params: on,
      body: {
        version,
        conclusion: '会议同意按排序和政策目标办理（虚构）。',
        reason: '专家意见较为一致，符合产业布局（虚构）。',
        places: about?.kind === 'cut' ? chosen.filter(({ selected }) => selected).length : null,
        selected: about?.kind === 'grey' ? (own?.selected ?? false) : null,
      },
    }));
  }
  await clerk.asks('end-meeting', { params, body: { version, remarks: '本纪要为虚构演示数据。' } });
  const { editions } = await clerk.asks('see-meeting', { params });
  const hash = editions[0]?.hash ?? '';
  for (const visitor of [clerk, approver])
    await visitor.asks('sign-minutes', { params, body: { hash, reservation: '' } });
  const { state, missingNames } = await clerk.asks('see-meeting', { params });
  expects(
    play,
    'minutes signed by everyone there are closed',
    state === 'closed',
    `${meeting} is ${state}, without ${missingNames.join('、')}`,
  );
}
