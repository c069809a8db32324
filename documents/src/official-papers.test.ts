import { day } from '@qichuang/base';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { achievementsListDocx } from './achievements-list.ts';
import { announcementDocx } from './announcement.ts';
import { applicationFormDocx } from './application-form.ts';
import { briefDocx } from './brief.ts';
import { callForApplicationsDocx } from './call-for-applications.ts';
import { changeReplyDocx } from './change-reply.ts';
import { correctionNoticeDocx } from './correction-notice.ts';
import { disqualificationDocx } from './disqualification.ts';
import { evaluationResultsDocx } from './evaluation-results.ts';
import { formalCheckOpinionDocx } from './formal-check-opinion.ts';
import { inspectionLetterDocx } from './inspection-letter.ts';
import { inspectionResultsDocx } from './inspection-results.ts';
import { minutesDocx } from './minutes.ts';
import { type ObjectionLetter, objectionLettersDocx } from './objection-letters.ts';
import { plaqueListDocx } from './plaque-list.ts';
import { publicNoticeDocx } from './public-notice.ts';
import { recommendationLetterDocx } from './recommendation-letter.ts';
import { recommendationTableDocx } from './recommendation-table.ts';
import { rectificationNoticeDocx } from './rectification-notice.ts';
import { revocationDocx } from './revocation.ts';
import {
  ACHIEVEMENTS_INPUT,
  ANNOUNCEMENT_INPUT,
  CALL_INPUT,
  CHANGE_INPUT,
  CORRECTION_INPUT,
  DISQUALIFICATION_INPUT,
  EVALUATION_INPUT,
  FORM_INPUT,
  INSPECTION_LETTER_INPUT,
  INSPECTION_RESULTS_INPUT,
  ISSUE,
  LEDGER_HEAD,
  LETTER_INPUT,
  MINUTES_INPUT,
  NOTICE_INPUT,
  OPINION_INPUT,
  PLAQUE_INPUT,
  RECTIFICATION_INPUT,
  REVOCATION_INPUT,
  STEP_RECORD_INPUT,
  TABLE_INPUT,
} from './samples/made-up.ts';
import { stepRecordDocx } from './step-record.ts';

const OBJECTION = { issue: ISSUE, platformName: '虚构实验室' };
const ACCEPTED: ObjectionLetter = {
  ...OBJECTION,
  kind: 'accepted',
  objector: '示例甲',
  receivedOn: day('2025-06-24'),
  objectionNumber: 'OBJ-0003',
  dueOn: day('2025-07-15'),
};

const BRIEF = {
  name: { zh: '目标与进展简报', en: 'Brief on targets and progress' },
  title: '虚构创新平台体系目标与进展简报',
  subtitle: '（示例厅，截至 2025 年 12 月 22 日）',
  sections: [{ heading: '一、目标与进展', paragraphs: ['累计认定 34 家，目标 50 家左右。'] }],
  annexes: [
    {
      label: '附件1',
      title: '各市进展',
      table: { columns: [{ title: '设区市', widthMm: 40 }], rows: [['济南市']] },
    },
  ],
};

const PAPERS = [
  { name: 'D01', made: () => callForApplicationsDocx(CALL_INPUT) },
  { name: 'D02', made: () => recommendationLetterDocx(LETTER_INPUT) },
  { name: 'D04', made: () => formalCheckOpinionDocx(OPINION_INPUT) },
  { name: 'D05', made: () => correctionNoticeDocx(CORRECTION_INPUT) },
  { name: 'D07', made: () => minutesDocx(MINUTES_INPUT) },
  { name: 'D08', made: () => publicNoticeDocx(NOTICE_INPUT) },
  { name: 'D09', made: () => objectionLettersDocx(ACCEPTED) },
  { name: 'D10', made: () => announcementDocx(ANNOUNCEMENT_INPUT) },
  { name: 'D12', made: () => changeReplyDocx(CHANGE_INPUT) },
  { name: 'D13', made: () => evaluationResultsDocx(EVALUATION_INPUT) },
  { name: 'D14', made: () => rectificationNoticeDocx(RECTIFICATION_INPUT) },
  { name: 'D15 撤销', made: () => revocationDocx(REVOCATION_INPUT) },
  { name: 'D15', made: () => disqualificationDocx(DISQUALIFICATION_INPUT) },
  { name: 'D16', made: () => inspectionLetterDocx(INSPECTION_LETTER_INPUT) },
  { name: 'D16 结果', made: () => inspectionResultsDocx(INSPECTION_RESULTS_INPUT) },
  { name: 'D17', made: () => achievementsListDocx(ACHIEVEMENTS_INPUT) },
  { name: 'D18', made: () => stepRecordDocx(STEP_RECORD_INPUT) },
  { name: '简报', made: () => briefDocx(BRIEF) },
  { name: '申报书', made: () => applicationFormDocx(FORM_INPUT) },
];

describe('the layout of GB/T 9704-2012', () => {
  test.each(PAPERS)(
    '$name: A4, margins 37, 28, 26, 35 mm, 28 pt exact, the fonts by name',
    async ({ made }) => {
      const { document, styles } = await opened(await made());
      const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="portrait"/.exec(document);
      expect([size?.[1], size?.[2]]).toEqual(['11906', '16838']);
      expect(document).toContain('w:top="2098"');
      expect(document).toContain('w:left="1587"');
      expect(document).toContain('w:right="1474"');
      expect(document).toContain('w:bottom="1984"');
      expect(styles).toContain('w:line="560"');
      expect(styles).toContain('w:lineRule="exact"');
      for (const font of ['仿宋_GB2312', '方正小标宋简体'])
        expect(styles + document).toContain(`w:eastAsia="${font}"`);
    },
  );

  test('pages are numbered between dashes, odd ones at the right and even ones at the left (7.5)', async () => {
    const { zip, settings } = await opened(await callForApplicationsDocx(CALL_INPUT));
    expect(settings).toContain('<w:evenAndOddHeaders');
    const footers = await Promise.all(zip.file(/word\/footer\d+\.xml/).map((file) => file.async('string')));
    expect(footers.map((xml) => [/w:jc w:val="(\w+)"/.exec(xml)?.[1], textOf(xml)]).sort()).toEqual([
      ['left', '— PAGE —'],
      ['right', '— PAGE —'],
    ]);
    for (const xml of footers) expect(xml).toContain('w:eastAsia="宋体"');
  });

  test('a 文件 has a red mark, its number in hexagonal brackets, a red line and an imprint', async () => {
    const { document, paragraphs } = await opened(await announcementDocx(ANNOUNCEMENT_INPUT));
    expect(paragraphs[0]).toBe('示例省工业和信息化厅文件');
    expect(paragraphs[1]).toBe('示工信数〔2025〕38号');
    expect(document.match(/w:color w:val="FF0000"/g)).toHaveLength(1);
    expect(document).toMatch(/<w:bottom w:val="single" w:color="FF0000"/);
    expect(paragraphs).toContain('　抄送：示例省财政厅，示例省科学技术厅。');
    expect(paragraphs.slice(3, 5).join('')).toBe(
      '示例省工业和信息化厅关于公布2025年度示例省数字经济创新平台名单的通知',
    );
  });

  test('a letter has its mark and a red double line in the head of the first page alone (10.1)', async () => {
    const { document, zip } = await opened(await recommendationLetterDocx(LETTER_INPUT));
    expect(document).toContain('<w:titlePg');
    const header = await zip.file('word/header1.xml')?.async('string');
    expect(textOf(header ?? '')).toBe('虚构市工业和信息化局');
    expect(header).toContain('thickThinSmallGap');
  });

  test('no paper prints the words for the seal: the seal is impressed', async () => {
    for (const { name, made } of PAPERS.slice(0, 9)) {
      expect((await opened(await made())).paragraphs.join('\n'), name).not.toMatch(/（(印章|业务专用章)）/);
    }
  });
});

describe('what the papers say', () => {
  test.each([...PAPERS, { name: 'D03', made: () => recommendationTableDocx(TABLE_INPUT, 'full') }])(
    '$name: no place is left open, and the file says that its wording is a default',
    async ({ made }) => {
      const { paragraphs, custom, core } = await opened(await made());
      expect(paragraphs.join('\n')).not.toMatch(/[{}]|undefined|null/);
      expect(custom).toContain('default');
      expect(core).toContain('产品默认模板');
    },
  );

  test('D10 lists every platform, and the head repeats on every page', async () => {
    const { document, paragraphs } = await opened(await announcementDocx(ANNOUNCEMENT_INPUT));
    for (const { platformName } of ANNOUNCEMENT_INPUT.platforms) expect(paragraphs).toContain(platformName);
    expect(document.match(/<w:tr>|<w:tr /g)).toHaveLength(31);
    expect(document.match(/<w:tblHeader/g)).toHaveLength(1);
  });

  test('D10 of scheme A speaks of plaques, that of B does not (A3.5)', async () => {
    const a = await opened(await announcementDocx({ ...ANNOUNCEMENT_INPUT, scheme: 'A', plaque: true }));
    const b = await opened(await announcementDocx(ANNOUNCEMENT_INPUT));
    expect(a.paragraphs.join('')).toContain('四、牌匾由我厅统一制发');
    expect(b.paragraphs.join('')).not.toContain('牌匾');
  });

  test('D01 of scheme A announces no grounds of B4.6', async () => {
    const { paragraphs } = await opened(await callForApplicationsDocx({ ...CALL_INPUT, scheme: 'A' }));
    expect(paragraphs.join('')).not.toContain('取消申报资格');
  });

  test('D04 ticks one box, and a bar in the evidence does not shift the cells', async () => {
    const { paragraphs } = await opened(await formalCheckOpinionDocx(OPINION_INPUT));
    const text = paragraphs.join('\n');
    expect(text).toContain('□受理，进入专家评审　☑一次性补正（见补正通知）　□不予受理');
    expect(paragraphs).toContain('申报书第3部分|4个单位');
  });

  test('D09 to the unit objected to has no word of the objector', async () => {
    const letter: ObjectionLetter = {
      ...OBJECTION,
      kind: 'to-objected-unit',
      organisationName: '虚构大学',
      summary: '所列设备与实际不符。',
      replyUntil: day('2025-07-01'),
    };
    const { paragraphs } = await opened(await objectionLettersDocx(letter));
    expect(paragraphs.join('')).toContain(
      '内容摘要：所列设备与实际不符（异议人信息保密）。请于2025年7月1日前',
    );
  });

  test('D09 says why an objection is not accepted', async () => {
    const letter: ObjectionLetter = {
      ...OBJECTION,
      kind: 'not-accepted',
      objector: '示例甲',
      receivedOn: day('2025-06-24'),
      reason: { kind: 'incomplete', supplementUntil: day('2025-06-27') },
      elsewhere: null,
    };
    const { paragraphs } = await opened(await objectionLettersDocx(letter));
    expect(paragraphs.join('')).toContain(
      '因证明材料不完整且未在2025年6月27日前补充，不予受理。所附材料已存档。',
    );
  });

  test('before it is signed, a paper has blanks for its number and day', async () => {
    const issue = { ...ISSUE, issuedOn: null, number: { agency: '示工信数', year: 2025, serial: null } };
    const { paragraphs } = await opened(await announcementDocx({ ...ANNOUNCEMENT_INPUT, issue }));
    expect(paragraphs).toContain('示工信数〔2025〕　　号');
    expect(paragraphs).toContain('　　　　年　　月　　日');
  });

  test('a city’s own papers (A4.1) speak of its bureau, and of nobody who recommends', async () => {
    const issue = { ...ISSUE, office: '示例市工业和信息化局' };
    const city = { issue, recommends: false };
    const papers = [
      await callForApplicationsDocx({ ...CALL_INPUT, ...city, quota: false }),
      await announcementDocx({ ...ANNOUNCEMENT_INPUT, ...city }),
      await publicNoticeDocx({ ...NOTICE_INPUT, ...city }),
    ];
    for (const paper of papers) {
      const text = (await opened(paper)).paragraphs.join('\n');
      expect(text).toContain('我局');
      expect(text).not.toMatch(/我厅|初审|各市|推荐函|推荐、|二、二|（三）.*\n.*（五）/);
    }
  });

  test('the public recommendation table in print has no code, person, money or opinion', async () => {
    const { paragraphs } = await opened(await recommendationTableDocx(TABLE_INPUT, 'public'));
    const text = paragraphs.join('\n');
    expect(text).toContain('示例方向9产业创新中心');
    for (const secret of ['91370000', '示例九', '1234.50', '同意推荐', '0000-3456789'])
      expect(text).not.toContain(secret);
  });

  test('the list of plaques has the words, the office and the month of each (A3.5)', async () => {
    const { paragraphs } = await opened(await plaqueListDocx(PLAQUE_INPUT));
    for (const words of ['SDBD-LAB-2022-0003', '示例省大数据创新实验室', ISSUE.office, '2022年12月']) {
      expect(paragraphs).toContain(words);
    }
  });

  test('the filled form shows number, receipt and hash, and what was left empty', async () => {
    const { paragraphs } = await opened(await applicationFormDocx(FORM_INPUT));
    for (const words of [
      'SDDE25-LAB-0031',
      'SDDE25-LAB-0031-R1',
      LEDGER_HEAD,
      '分三年建设。',
      '承诺书',
      '（未填写）',
    ]) {
      expect(paragraphs).toContain(words);
    }
  });

  test('a draft of the form says that it is one, in the reader’s language', async () => {
    const draft = {
      ...FORM_INPUT,
      language: 'en' as const,
      receiptNumber: null,
      contentHash: null,
      submittedAt: null,
    };
    const { paragraphs } = await opened(await applicationFormDocx(draft));
    expect(paragraphs.filter((text) => text === 'Not submitted (draft)')).toHaveLength(3);
  });
});

describe('the same paper gives the same bytes', () => {
  test.each(PAPERS)('$name', async ({ made }) => {
    const first = await made();
    expect(Buffer.compare(first, await made())).toBe(0);
  });
});

async function opened(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  const document = await part('word/document.xml');
  return {
    zip,
    document,
    styles: await part('word/styles.xml'),
    settings: await part('word/settings.xml'),
    custom: await part('docProps/custom.xml'),
    core: await part('docProps/core.xml'),
    paragraphs: (document.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? []).map(textOf),
  };
}

function textOf(xml: string): string {
  const texts = xml.match(/<w:(?:t|instrText)(?: [^>]*)?>[^<]*/g) ?? [];
  return texts.map((text) => text.replace(/^<[^>]*>/, '').replaceAll('&amp;', '&')).join('');
}

describe('papers of a platform’s life say what was decided, and nothing else (B5.3, B5.4, B6.3)', () => {
  const textOf = async (bytes: Uint8Array) =>
    (await opened(bytes)).document.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

  test('D12: a change that was not filed says why, and agrees to nothing', async () => {
    const answer = { kind: 'not-filed', reason: '缺少承继单位承诺书。' } as const;
    const text = await textOf(await changeReplyDocx({ ...CHANGE_INPUT, answer }));
    expect(text).toContain('因缺少承继单位承诺书，暂不予备案');
    expect(text).not.toContain('同意');
  });

  test('D12: a holder who ends its platform is not told that number and validity stand', async () => {
    if (CHANGE_INPUT.answer.kind !== 'filed') throw new Error('not a filed change');
    const answer = { ...CHANGE_INPUT.answer, continues: false, undertaking: false };
    const text = await textOf(await changeReplyDocx({ ...CHANGE_INPUT, answer }));
    expect(text).not.toContain('有效期不变');
    expect(await textOf(await changeReplyDocx(CHANGE_INPUT))).toContain('有效期不变');
  });

  test('D14: the day, who verifies, and that its holder was silent', async () => {
    const text = await textOf(await rectificationNoticeDocx(RECTIFICATION_INPUT));
    expect(text).toContain('2026年7月12日前完成整改');
    expect(text).toContain('未提出陈述');
  });

  test('D15: what its holder said stands in the decision; no plaque is taken back where there is none', async () => {
    const text = await textOf(await revocationDocx({ ...REVOCATION_INPUT, plaque: false }));
    expect(text).toContain('意见为“正在补充人员”，经复核，事实清楚，不予采纳');
    expect(text).not.toContain('牌匾');
  });

  test('D13: how many of each grade, what follows, who was renamed; an annex with nobody on it says so', async () => {
    const text = await textOf(await evaluationResultsDocx(EVALUATION_INPUT));
    expect(text).toContain('对2023年度认定的平台共3个创新平台进行了运行评价');
    expect(text).toContain('优秀1个、良好0个、基本合格1个、不合格1个');
    expect(text).toContain('对不合格的，限期整改，整改不通过的撤销称号（附件2）');
    expect(text).toMatch(/限期整改（2025年6月30日决定）\s*2025年9月30日/);
    expect(text).toMatch(/依程序另行决定\s*—/);
    expect(text).toContain('无');
    expect(text).toContain('（此件公开发布）');
    const ofCity = await textOf(await evaluationResultsDocx({ ...EVALUATION_INPUT, recommends: false }));
    expect(ofCity).toContain('各有关单位：');
    expect(ofCity).not.toContain('各市工业和信息化局');
  });

  test('D17: on notice it names the days to object, published it does not', async () => {
    const notice = await textOf(await achievementsListDocx(ACHIEVEMENTS_INPUT));
    expect(notice).toContain('公示期2026年5月6日至2026年5月12日');
    expect(notice).toContain('示例成果');
    const published = await textOf(await achievementsListDocx({ ...ACHIEVEMENTS_INPUT, notice: null }));
    expect(published).toContain('名单予以发布（见附件），共1项');
    expect(published).not.toContain('公示期');
  });

  test('D16: results are counted and listed one by one, one that was withdrawn among them', async () => {
    const text = await textOf(await inspectionResultsDocx(INSPECTION_RESULTS_INPUT));
    expect(text).toContain('本批抽查3个平台（占在册平台6.1%），抽取记录第7号');
    expect(text).toContain(
      '未发现问题1个，已当场改正0个，责令限期整改1个，不配合0个，无法联系0个，撤回1个。',
    );
    expect(text).not.toContain('移送');
    expect(text).toContain('专门场所：不符合；资金到位与使用：符合');
    expect(text).toContain('2026年5月22日前书面提出');
  });

  test('D16: who comes, when, on which ground, until when another may be asked for', async () => {
    const text = await textOf(await inspectionLetterDocx(INSPECTION_LETTER_INPUT));
    expect(text).toContain('2026年第一批创新平台');
    expect(text).toContain('专门场所（依据：B4.3）；资金到位与使用（依据：B4.3、B6.2）。');
    expect(text).toContain('示例甲（示例检验中心）、示例乙（虚构大学）（不少于2人');
    expect(text).toContain('时间：2026年4月15日');
    expect(text).toContain('2026年4月1日前申请回避');
  });
});

describe('D18, the record of a defence or a visit', () => {
  test('says what was found line by line, every differing view, and who has not signed', async () => {
    const { paragraphs } = await opened(await stepRecordDocx(STEP_RECORD_INPUT));
    const text = paragraphs.join('\n');
    expect(paragraphs[0]).toBe('答辩记录');
    expect(text).toContain('主要提问：数据从哪里来？\n');
    expect(text).toContain('虚构乙：我认为与所填一致。');
    expect(text).toContain('尚未签字：虚构丙。');
    expect(text).toContain('不改变评分');
  });
});
