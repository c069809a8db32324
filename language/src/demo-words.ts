import type { WordTable } from './words.ts';

/** What the console says when a demonstration world has been played in. */
export const DEMO_WORDS = {
  begins: { zh: '正在填入虚构演示数据，约一分钟……', en: 'Playing in a made-up world, about a minute ...' },
  thereAlready: {
    zh: '数据库中已有数据，不再填入演示数据。',
    en: 'The database holds data already; nothing is played in again.',
  },
  ready: {
    zh: '演示数据已就绪：全部单位、人员和材料均为虚构。',
    en: 'The demonstration is ready: every organisation, person and document is made up.',
  },
  today: {
    zh: '演示日期：{day}（模拟时钟，继续走动）',
    en: 'Its today is {day} (a model clock, which goes on)',
  },
  address: {
    zh: '地址：{url}（门户）  {url}/app/（工作台）',
    en: 'At {url} (portal) and {url}/app/ (workbench)',
  },
  password: { zh: '所有账号的密码：{password}', en: 'The password of every account: {password}' },
  account: { zh: '账号', en: 'account' },
} as const satisfies WordTable;
