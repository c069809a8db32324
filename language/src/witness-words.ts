import type { WordTable } from './words.ts';

/** What the witness's command says, in both languages on one line each: the office that runs it has no page. */
export const WITNESS_WORDS = {
  usage: {
    zh: '用法：node tools/start.mjs witness <账本所在网址> --key <私钥文件> [--name <本单位名称>] [--log-key <账本公钥>] [--state <状态文件>]',
    en: 'Usage: node tools/start.mjs witness <address of the system> --key <private key file> [--name <name of this office>] [--log-key <the log’s public key>] [--state <state file>]',
  },
  keyMade: {
    zh: '已新建私钥 {file}（仅本人可读）。请妥善备份。',
    en: 'Made a new private key {file}, which only you can read. Keep a copy in a safe place.',
  },
  vkey: {
    zh: '本单位的见证公钥，请账本主办单位写入 LEDGER_WITNESSES：{vkey}',
    en: 'This office’s public key, for the keeper of the ledger to put into LEDGER_WITNESSES: {vkey}',
  },
  firstSight: {
    zh: '首次见到这一账本，记下其公钥：{key}。请另经可靠渠道核对。',
    en: 'This ledger is seen for the first time; its public key is noted: {key}. Please compare it by another channel.',
  },
  signed: {
    zh: '已核对首部由上次（规模 {from}）续写而来，并已签名：规模 {size}，根摘要 {root}',
    en: 'The head goes on from the last one (size {from}) and is signed: size {size}, root {root}',
  },
  known: {
    zh: '这一首部已签过名：规模 {size}',
    en: 'This head had been signed before: size {size}',
  },
  inconsistent: {
    zh: '警告：新首部不是由上次见到的首部续写而来（{reason}）。未签名。请保留状态文件和首部，报告监督部门。',
    en: 'Warning: the new head does not go on from the one seen last ({reason}). Nothing was signed. Keep the state file and the head, and report this.',
  },
  otherKey: {
    zh: '警告：首部不是用已知公钥签名的（{reason}）。未签名。',
    en: 'Warning: the head is not signed with the key known for this ledger ({reason}). Nothing was signed.',
  },
  noHead: { zh: '账本还没有公开首部。', en: 'The ledger has no public head yet.' },
  notTaken: {
    zh: '签名未被接受：{detail}',
    en: 'The signature was not taken: {detail}',
  },
  unreachable: { zh: '无法访问 {address}：{detail}', en: 'Cannot reach {address}: {detail}' },
  badKey: {
    zh: '{file} 不是私钥文件：应为 64 位十六进制数字。',
    en: '{file} is no private key file: it should hold 64 hexadecimal digits.',
  },
  badState: {
    zh: '{file} 不是可读的状态文件；不能凭空重建，请查明原因。',
    en: '{file} is no state file that can be read; it must not simply be made anew. Find out why.',
  },
} as const satisfies WordTable;
