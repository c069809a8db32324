import type { Day } from '@qichuang/base';
import { type Issue, issueDayWords, issuedHead, letterImprint, weOf } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { RECTIFICATION_NOTICE } from './templates/rectification-notice.ts';

export interface RectificationNotice {
  readonly issue: Issue;
  readonly platformName: string;
  readonly organisationName: string;
  readonly recommender: string;
  /** Where it was found: 运行评价, 抽查, 年度报告审核. */
  readonly source: string;
  readonly facts: string;
  readonly evidence: string;
  readonly clause: string;
  readonly rectifyUntil: Day;
  /** When its holder was heard; `null` where it said nothing. */
  readonly statementOn: Day | null;
}

/** D14 整改通知 (B6.3). */
export async function rectificationNoticeDocx(input: RectificationNotice): Promise<Uint8Array> {
  const { issue, statementOn } = input;
  const paragraphs = renderTemplate(RECTIFICATION_NOTICE, {
    authority: issue.office,
    we: weOf(issue.office),
    issue_date: issueDayWords(issue.issuedOn),
    recommender: input.recommender,
    organisation_name: input.organisationName,
    platform_name: input.platformName,
    source: input.source,
    facts: input.facts.replace(/。$/, ''),
    evidence: input.evidence.replace(/。$/, ''),
    clause: input.clause,
    rectify_until: officialDay(input.rectifyUntil),
    statement: statementOn !== null,
    silent: statementOn === null,
    statement_on: statementOn === null ? '' : officialDay(statementOn),
  });
  return officialDocx({
    template: RECTIFICATION_NOTICE,
    head: issuedHead('letter', issue),
    paragraphs,
    imprint: letterImprint([input.recommender]),
  });
}
