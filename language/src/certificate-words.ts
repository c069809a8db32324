/** The certificate of designation as a paper, and where it is offered. */
export const CERTIFICATE_WORDS = {
  heading: { zh: '认定证书', en: 'Certificate of Designation' },
  opening: {
    zh: '依据{programme}有关规定，经评审、公示和公布，认定下列平台：',
    en: 'Under {programme}, after review, public notice and announcement, this platform is designated:',
  },
  number: { zh: '证书编号', en: 'Number' },
  holder: { zh: '建设单位', en: 'Holder' },
  uscc: { zh: '统一社会信用代码', en: 'Credit code' },
  partners: { zh: '联合建设单位', en: 'Partners' },
  document: { zh: '公布文号', en: 'Announced by' },
  validity: { zh: '有效期', en: 'Valid' },
  validityRange: { zh: '{from}至{until}', en: '{from} to {until}' },
  scan: { zh: '扫码查看当前状态', en: 'Scan for its present state' },
  ledger: {
    zh: '已记入公开账本第 {index} 条（从 0 起）。账本首部：规模 {size} 条，根摘要（SHA-256）',
    en: 'Entry {index} (from 0) of the public ledger. Its head: {size} entries, root (SHA-256)',
  },
  attached: {
    zh: '本文件内附核验数据（certificate.json），可用离线核验页核验，无需联网。',
    en: 'The data that prove it are attached (certificate.json) and can be checked by the offline page, without a network.',
  },
  layout: {
    zh: '本页为系统默认版式，不是法定文书格式；撤销、变更以平台名录所示为准。',
    en: 'This is the system’s own plain layout, not an official form; the directory shows whether it was revoked or changed.',
  },
  over: {
    revoked: { zh: '截至{on}：已撤销', en: 'As of {on}: revoked' },
    expired: { zh: '截至{on}：有效期已过', en: 'As of {on}: no longer valid' },
    ended: { zh: '截至{on}：已终止', en: 'As of {on}: ended' },
  },
  title: { zh: '认定证书', en: 'Certificate' },
  pdf: { zh: '证书（PDF）', en: 'Certificate (PDF)' },
  json: { zh: '核验数据（JSON）', en: 'Data to check it (JSON)' },
  verify: { zh: '核验', en: 'Verify' },
  verifyPage: { zh: '核验证书与抽取', en: 'Verify certificates and draws' },
  offline: {
    zh: '不想依赖本网站？下载离线核验页，断网也能得出同一结论。',
    en: 'Rather not rely on this site? Download the offline page: it reaches the same verdict without a network.',
  },
  download: { zh: '下载离线核验页', en: 'Download the offline page' },
} as const;
