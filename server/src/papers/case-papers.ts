import { dayIn, SHANGHAI } from '@qichuang/base';
import { correctionNoticeDocx, disqualificationDocx, formalCheckOpinionDocx } from '@qichuang/documents';
import type { CheckItem, Finding, FormalCheck, Returned } from '@qichuang/domain';
import { formatOfficialDay } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { nameOf } from '../views/names.ts';
import type { Seen } from '../views/standing.ts';
import { docxFile, imprintOf, issueBy, programmeWords } from './paper-words.ts';

const VERDICTS = {
  open: '需说明',
  met: '符合',
  'not-met': '不符合',
  'to-correct': '需说明',
  'not-applicable': '不适用',
} as const;
const DECISIONS = { none: '未处理', accepted: '同意', refused: '不同意', open: '未处理' } as const;
const CONCLUSIONS = { accept: 'accepted', correct: 'to-be-corrected', refuse: 'not-accepted' } as const;

/** D04: the opinion of the formal check, as far as it has got. */
export async function checkOpinionPaper(
  house: House,
  { application, programme }: Seen,
  check: FormalCheck,
): Promise<FileAnswer> {
  const { conclusion, prepared, confirmed } = check;
  const kind = CONCLUSIONS[conclusion?.kind ?? 'correct'];
  const bytes = await formalCheckOpinionDocx({
    applicationNumber: application.receipt ?? '',
    platformName: application.name,
    organisationName: await nameOf(house, 'organisation', application.organisation),
    checks: check.items.map((item) => checkLine(programme, item)),
    reasons: application.reasons.map(({ rule, text, decision }) => ({
      rule: ruleName(programme, rule),
      reason: text,
      decision: DECISIONS[decision],
    })),
    conclusion:
      kind === 'not-accepted'
        ? { kind, reason: conclusion?.reason ?? '', clause: application.outcome?.clause ?? '' }
        : { kind },
    examiner: prepared === null ? '' : await nameOf(house, 'person', prepared.by),
    examinedOn: prepared === null ? null : dayIn(prepared.at, SHANGHAI),
    approver: confirmed === null ? '' : await nameOf(house, 'person', confirmed.by),
    approvedOn: confirmed === null ? null : dayIn(confirmed.at, SHANGHAI),
  });
  return docxFile(`${application.receipt ?? application.id}形式审查意见`, bytes);
}

function checkLine(programme: Programme, { rule, verdict, note }: CheckItem) {
  const found = programme.rules.find(({ id }) => id === rule);
  return {
    rule: found?.zh ?? rule,
    clause: found?.clause.join('、') ?? '',
    evidence: found?.evidence.join('、') ?? '',
    verdict: VERDICTS[verdict],
    note,
  };
}

function ruleName(programme: Programme, rule: string): string {
  return programme.rules.find(({ id }) => id === rule)?.zh ?? rule;
}

/** D05: one complete request for correction. */
export async function correctionPaper(
  house: House,
  { application, programme, round }: Seen,
  correction: Returned,
): Promise<FileAnswer> {
  const { authority } = programmeWords(programme);
  const recommender = await nameOf(house, 'recommender', application.recommender);
  const bytes = await correctionNoticeDocx({
    issue: issueBy(authority, '', round.year, dayIn(correction.at, SHANGHAI)),
    applicationNumber: application.receipt ?? '',
    platformName: application.name,
    organisationName: await nameOf(house, 'organisation', application.organisation),
    recommender,
    corrections: correction.reasons.map(({ target, text, clause }) => ({
      ...placeOf(programme, application.category, target),
      problem: text,
      clause: clause ?? '',
    })),
    dueAt: correction.dueAt,
    contactName: round.contact.office,
    contactPhone: round.contact.phone,
  });
  return docxFile(`${application.receipt ?? application.id}补正通知`, bytes);
}

/** Where in the form a reason points: a field, an attachment, a rule. */
function placeOf(
  programme: Programme,
  category: string,
  target: string,
): { readonly section: string; readonly field: string; readonly todo: string } {
  const [kind, id = ''] = target.includes(':') ? target.split(':', 2) : ['field', target];
  const form = programme.forms.find((one) => one.category === category);
  if (kind === 'rule') {
    const rule = programme.rules.find((one) => one.id === id);
    return { section: '申报条件', field: rule?.zh ?? id, todo: rule?.todo.zh ?? '' };
  }
  if (kind === 'attachment') {
    return {
      section: '附件',
      field: form?.attachments.slots.find((slot) => slot.id === id)?.zh ?? id,
      todo: '补交或更换附件',
    };
  }
  const section = form?.sections.find(({ fields }) => fields.some((field) => field.id === id));
  return {
    section: section?.zh ?? '',
    field: section?.fields.find((field) => field.id === id)?.zh ?? id,
    todo: '更正所填内容',
  };
}

const GROUNDS = {
  accident: '三年内发生重大网络安全事故或生产安全事故',
  violation: '列入严重违法失信名单',
  'false-material': '申报材料及数据弄虚作假',
  other: '其他不应给予创新平台资格的情况',
} as const satisfies Record<Finding['ground'], string>;

const REVIEW_DAYS = 60;

/** D15: the decision to disqualify, under B4.6. */
export async function disqualificationPaper(
  house: House,
  { application, programme, round }: Seen,
  finding: Finding,
): Promise<FileAnswer> {
  const { authority } = programmeWords(programme);
  const decidedOn = finding.decided === null ? null : dayIn(finding.decided.at, SHANGHAI);
  const recommender = await nameOf(house, 'recommender', application.recommender);
  const bytes = await disqualificationDocx({
    issue: issueBy(authority, '', round.year, decidedOn),
    imprint: imprintOf(authority, decidedOn, [recommender]),
    organisationName: await nameOf(house, 'organisation', application.organisation),
    platformName: application.name,
    applicationNumber: application.receipt ?? '',
    ground: GROUNDS[finding.ground],
    facts: finding.facts,
    hearingRecord: hearingOf(finding),
    clause: 'B4.6',
    reviewDays: REVIEW_DAYS,
  });
  return docxFile(`${application.receipt ?? application.id}取消申报资格决定`, bytes);
}

function hearingOf({ statement, hearingUntil }: Finding): string {
  if (statement === null)
    return `已告知申报单位，至${formatOfficialDay(dayIn(hearingUntil, SHANGHAI), 'zh')}未陈述意见`;
  return `申报单位于${formatOfficialDay(dayIn(statement.at, SHANGHAI), 'zh')}书面陈述意见`;
}
