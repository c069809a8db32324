import type { WordTable } from './words.ts';

/** What was typed and lies on this device only. */
export const UNSENT_WORDS = {
  title: { zh: '本机未发送的内容', en: 'Unsent on this device' },
  look: { zh: '看看是哪些', en: 'See what they are' },
  under: {
    zh: '您在本机填写、服务器还没有收到的内容。别人登录这台设备看不到；换一台设备也看不到。',
    en: 'What you typed on this device and the server has not received. Nobody else who signs in here sees it, nor do you on another device.',
  },
  count: { zh: '共 {count} 处', en: '{count} in all' },
  at: { zh: '填写时间', en: 'Typed' },
  page: { zh: '填写的页面', en: 'On the page' },
  pageUnknown: { zh: '较早版本留下，页面未记录', en: 'Left by an earlier version: the page is not known' },
  text: { zh: '内容', en: 'What was typed' },
  copy: { zh: '复制', en: 'Copy' },
  drop: { zh: '删除', en: 'Delete' },
  dropTitle: { zh: '删除本机的这处内容', en: 'Delete this from the device' },
  dropText: {
    zh: '删除后找不回来。还要用的，请先复制。',
    en: 'It cannot be had back. Copy it first if you still need it.',
  },
  empty: { zh: '没有未发送的内容', en: 'Nothing is unsent' },
  emptyHint: {
    zh: '您填写的内容都已存到服务器。',
    en: 'The server has everything you typed on this device.',
  },
} as const satisfies WordTable;
