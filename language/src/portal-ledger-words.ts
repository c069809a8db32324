/** The public page of the ledger, its head in the footer, and the head under a published list. */
export const PORTAL_LEDGER_WORDS = {
  title: { zh: '公开账本', en: 'Public ledger' },
  lead: {
    zh: '每一件生效的事——受理、评审、公示、公布——都在账本里记一条，只增不改。账本首部是全部记录的一个摘要：记录若有一条被改动、删去或调换，首部就对不上。',
    en: 'Every act that takes effect, from acceptance to review, notice and announcement, adds one record to the ledger; none is ever changed. The head is one digest of all records: change, remove or swap a single one, and the head no longer agrees.',
  },
  none: {
    zh: '账本刚刚启用，还没有公开首部。',
    en: 'The ledger has just begun; no head has been published yet.',
  },
  head: { zh: '当前首部', en: 'The head now' },
  size: { zh: '规模', en: 'Size' },
  sizeValue: { zh: '{size} 条', en: '{size} entries' },
  sizeWhy: {
    zh: '含空白条目。公开的规模总是 256 的整数倍，以免从条数看出尚未公开的事。',
    en: 'Blank entries included. The public size is always a multiple of 256, so that nobody can count what is not public yet.',
  },
  root: { zh: '根摘要（SHA-256）', en: 'Root (SHA-256)' },
  sm3Root: { zh: '根摘要（SM3）', en: 'Root (SM3)' },
  at: { zh: '发布时间', en: 'Published' },
  origin: { zh: '账本名称', en: 'Name of the log' },
  key: { zh: '签名公钥', en: 'Signed with' },
  sm2Key: { zh: '签名公钥（SM2）', en: 'Signed with (SM2)' },
  witnesses: { zh: '见证', en: 'Witnessed by' },
  noWitness: {
    zh: '还没有其他单位为这一首部签名。首部印在公示和公布文件上，同样可以作证。',
    en: 'No other office has signed this head yet. It is also printed on public notices and announcements, which bear witness too.',
  },
  witnessedBy: { zh: '{name}，见证于 {at}', en: '{name}, {at}' },
  means: { zh: '这能证明什么，不能证明什么', en: 'What this proves, and what it does not' },
  meansPoints: {
    proves: {
      zh: '能证明：某份公示、名单或平台记录当时就在账本里，此后没有改动；今天的账本由以前的账本续写而来，没有另起一本。',
      en: 'It proves that a notice, a list or a platform’s record was in the ledger then and has not changed since; and that today’s ledger goes on from the earlier one, and was not begun anew.',
    },
    doesNot: {
      zh: '不能证明：所记的决定是否正确。对决定有异议，请在公示期内实名提出。',
      en: 'It does not prove that a decision was right. Anyone who objects may say so, by name, while the notice is open.',
    },
    hidden: {
      zh: '账本不记姓名，也不公开尚未公开的事：公众看到的是加盐摘要，由摘要反推不出内容。',
      en: 'The ledger names nobody and shows nothing that is not public yet: what everyone sees are salted digests, from which no content can be worked out.',
    },
  },
  check: { zh: '怎样核验', en: 'How to check' },
  checkPoints: {
    compare: {
      zh: '最简单的一步：把纸面公示上印的规模和根摘要，与下表同一规模的一行对照，应当一字不差。',
      en: 'The simplest step: compare the size and root printed on a paper notice with the line of the same size below. They must agree to the letter.',
    },
    proof: {
      zh: '下载证明：每份公示、公布名单的页面上都有“账本证明”，连同签名首部一起，断网也能核验。',
      en: 'Fetch a proof: the page of each notice and list offers its ledger proof, which can be checked without a network, together with the signed head.',
    },
    machine: {
      zh: '供程序使用：签名首部、公钥和摘要瓦片按 C2SP tlog-tiles 公开，现成的透明日志工具可以直接读取。',
      en: 'For programs: the signed head, the key and the tiles of hashes are public as C2SP tlog-tiles, which existing tools for transparency logs read as they are.',
    },
    witness: {
      zh: '想长期监督的单位可以做见证：定期取首部，核对它由上次的首部续写而来，再签名交回，显示在本页。',
      en: 'An office that wishes to watch can be a witness: it fetches the head from time to time, checks that it goes on from the last one, signs it and sends the signature back to be shown here.',
    },
  },
  checkpoint: { zh: '签名首部', en: 'Signed head' },
  publicKey: { zh: '公钥', en: 'Public key' },
  recent: { zh: '近期首部', en: 'Recent heads' },
  recentCaption: { zh: '近期公开首部，最新的在前', en: 'Recent public heads, the latest first' },
  footerWhat: { zh: '这是什么，怎样核验', en: 'What this is and how to check it' },
  signedAndWitnessed: { zh: '{names} 见证', en: 'witnessed by {names}' },
  nameComma: { zh: '、', en: ', ' },
  anchor: { zh: '发布时的账本首部', en: 'Ledger head at publication' },
  anchorWhat: {
    zh: '规模 {size} 条。此前的全部记录由这一摘要固定，事后无法改动而不被发现。',
    en: '{size} entries. This digest fixes every record made before; none can be altered unnoticed.',
  },
  proof: { zh: '账本证明（JSON）', en: 'Ledger proof (JSON)' },
  /** As it is printed on paper, which is Chinese only. */
  printed: {
    zh: '规模 {size} 条，根摘要（SHA-256）{root}',
    en: '{size} entries, root (SHA-256) {root}',
  },
  printedNone: { zh: '尚未发布', en: 'not published yet' },
} as const;
