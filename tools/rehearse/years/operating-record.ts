import { addDays, addYears, type Day } from '@qichuang/base';
import { pdfOf } from '@qichuang/world';
import { inParallel } from '../in-parallel.ts';
import { expects } from '../play.ts';
import { everyNth, type Held, standing, type Years } from './held.ts';
import { today } from './time.ts';

const INCOMPLETE = everyNth(12, 3);
const CORRECTS = everyNth(4, 2);

/** Keeps a file with a platform, to be named by what it proves. */
export async function keepFile(held: Held, words: string): Promise<string> {
  const kept = await held.host.sends(
    'upload-platform-file',
    { params: { platform: held.id }, query: { name: `${words}（虚构）.pdf` } },
    pdfOf(['Made-up file of a platform', held.number, words]),
  );
  return kept.hash;
}

/** Body, head, posts, mechanism and plans are entered as they come about (B5.2); one in a dozen leaves some out. */
export async function beginRecords(years: Years): Promise<void> {
  const { play } = years;
  const all = standing(years);
  const on = await today(years);
  play.progress.stage('operating records', all.length);
  await inParallel(all, play.atOnce, async (held) => {
    const file = await keepFile(held, '机构与制度文件');
    for (const item of INCOMPLETE(held) ? ITEMS.slice(0, 2) : ITEMS) {
      await held.host.asks('record-item', {
        params: { platform: held.id },
        body: {
          item: item.id,
          validFrom: addDays(on, -3),
          validUntil: item.ends ? addYears(on, 3) : null,
          values: item.values,
          files: item.files ? [file] : [],
        },
      });
    }
    play.progress.step();
  });
}

/** A new head, a corrected number of posts: what was wrong stays to be read (B5.2). */
export async function changeRecords(years: Years, from: Day): Promise<void> {
  const { play } = years;
  const some = standing(years).filter(CORRECTS);
  play.progress.stage('records corrected', some.length);
  await inParallel(some, play.atOnce, async (held) => {
    const params = { platform: held.id };
    const file = await keepFile(held, `聘任文件${from}`);
    await held.host.asks('record-item', {
      params,
      body: {
        item: 'managing-head',
        validFrom: from,
        validUntil: addYears(from, 3),
        values: { name: '钱例清' },
        files: [file],
      },
    });
    const { items } = await held.host.asks('see-platform-record', { params, query: {} });
    const posts = items.find(({ id }) => id === 'posts-and-staff')?.entries[0];
    if (posts === undefined) throw new Error(`${held.number} has no posts`);
    const corrected = await held.host.asks('correct-entry', {
      params: { entry: posts.id },
      body: {
        version: posts.version,
        reason: '登记时岗位编制数填写错误（虚构）。',
        validFrom: posts.validFrom,
        validUntil: posts.validUntil,
        values: { post: '课题与设备管理', headcount: 6, filled: 5, duty: '课题管理、设备共享与安全检查' },
        files: [],
      },
    });
    const again = await held.host.asks('see-platform-record', { params, query: {} });
    expects(
      play,
      'a corrected entry stays to be read with the reason (B5.2)',
      again.history.some(({ id, state }) => id === posts.id && state === 'superseded') &&
        again.history.some(({ id, correctionReason }) => id === corrected.id && correctionReason !== ''),
      held.number,
    );
    play.progress.step();
  });
}

interface Item {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly ends: boolean;
  readonly files: boolean;
}

const ITEMS: readonly Item[] = [
  { id: 'managing-body', values: { name: '平台运行办公室（虚构）' }, ends: false, files: true },
  { id: 'managing-head', values: { name: '赵示远' }, ends: true, files: true },
  {
    id: 'posts-and-staff',
    values: { post: '课题与设备管理', headcount: 4, filled: 4, duty: '课题管理、设备共享与安全检查' },
    ends: false,
    files: false,
  },
  { id: 'mechanism', values: { title: '设备开放共享管理办法（虚构）' }, ends: false, files: true },
  { id: 'operation-plan', values: { version: '第一版' }, ends: false, files: true },
  { id: 'development-plan', values: { years: '三年' }, ends: false, files: true },
];
