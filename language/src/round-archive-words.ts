import type { WordTable } from './words.ts';

/** Taking what was handed in to a round out as one archive. */
export const ROUND_ARCHIVE_WORDS = {
  act: { zh: '导出归档', en: 'Take an archive' },
  title: { zh: '导出本批次归档', en: 'Take an archive of this round' },
  verb: { zh: '确认导出', en: 'Take it' },
  what: {
    zh: '包含每份申报书的全部冻结副本、附件、申报列表、推荐名单、排序、公示和公布名单，以及列明每个文件 SHA-256 的清单。',
    en: 'It holds every frozen copy of every application, the attachments, the lists of applications, recommendations, rankings, notices and announcements, and a manifest with the SHA-256 of each file.',
  },
  ledger: {
    zh: '归档含个人信息和商业秘密。谁在什么时候导出、导出了什么，记入账本，不能抹去。',
    en: 'It holds personal data and business secrets. Who took it, when, and what it held goes into the ledger for good.',
  },
  category: { zh: '类别', en: 'Category' },
  all: { zh: '全部类别', en: 'All categories' },
  ready: { zh: '归档已就绪：{files} 个文件，{size}', en: 'The archive is ready: {files} files, {size}' },
  download: { zh: '下载 ZIP', en: 'Download the ZIP' },
  progress: {
    zh: '文件边读边传，浏览器的下载栏显示进度，可以随时取消；取消后可以再次下载，内容逐字节相同。',
    en: 'It is streamed: your browser shows how far it is and can stop it at any time. Fetched again it is the same, byte for byte.',
  },
  manifest: { zh: '清单 SHA-256', en: 'SHA-256 of the manifest' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies WordTable;
