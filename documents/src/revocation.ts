import type { Day } from '@qichuang/base';
import { type Imprint, type Issue, imprintLines, issueDayWords, issuedHead, weOf } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { REVOCATION } from './templates/revocation.ts';

export interface Revocation {
  readonly issue: Issue;
  readonly imprint: Imprint;
  readonly organisationName: string;
  readonly platformName: string;
  readonly platformNumber: string;
  /** The title that is withdrawn, in full. */
  readonly title: string;
  readonly facts: string;
  readonly evidence: string;
  readonly clause: string;
  /** When its holder was told what was proposed. */
  readonly notifiedOn: Day;
  /** What its holder said, and what was found on it; `null` where it said nothing. */
  readonly statement: { readonly on: Day; readonly text: string; readonly result: string } | null;
  readonly effectiveOn: Day;
  readonly plaque: boolean;
  readonly reviewDays: number;
}

/** D15 撤销决定 (A3.8, B5.3). */
export async function revocationDocx(input: Revocation): Promise<Uint8Array> {
  const { issue, statement } = input;
  const paragraphs = renderTemplate(REVOCATION, {
    authority: issue.office,
    we: weOf(issue.office),
    issue_date: issueDayWords(issue.issuedOn),
    recommender: input.imprint.copies.join('，'),
    organisation_name: input.organisationName,
    platform_name: input.platformName,
    platform_number: input.platformNumber,
    category_full_name: input.title,
    facts: input.facts.replace(/。$/, ''),
    evidence: input.evidence.replace(/。$/, ''),
    clause: input.clause,
    notified_on: officialDay(input.notifiedOn),
    statement: statement !== null,
    silent: statement === null,
    statement_on: statement === null ? '' : officialDay(statement.on),
    statement_summary: statement?.text.replace(/。$/, '') ?? '',
    review_result: statement?.result.replace(/。$/, '') ?? '',
    effective_on: officialDay(input.effectiveOn),
    plaque: input.plaque,
    review_days: input.reviewDays,
  });
  return officialDocx({
    template: REVOCATION,
    head: issuedHead('file', issue),
    paragraphs,
    imprint: imprintLines(input.imprint),
  });
}
