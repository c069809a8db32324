import type { Day } from '@qichuang/base';
import { issueDayWords } from './issue.ts';
import type { TableContent } from './layout/list-table.ts';
import { officialDocx } from './layout/official-docx.ts';
import { type Paragraph, renderTemplate } from './template/render.ts';
import { FORMAL_CHECK_OPINION } from './templates/formal-check-opinion.ts';

export type CheckVerdict = '符合' | '不符合' | '需说明' | '不适用';

export interface FormalCheckOpinion {
  readonly applicationNumber: string;
  readonly platformName: string;
  readonly organisationName: string;
  readonly checks: readonly {
    readonly rule: string;
    readonly clause: string;
    readonly evidence: string;
    readonly verdict: CheckVerdict;
    readonly note: string;
  }[];
  /** Reasons an applicant gave where a rule holds only "in principle", and what was decided. */
  readonly reasons: readonly { readonly rule: string; readonly reason: string; readonly decision: string }[];
  readonly conclusion:
    | { readonly kind: 'accepted' }
    | { readonly kind: 'to-be-corrected' }
    | { readonly kind: 'not-accepted'; readonly reason: string; readonly clause: string };
  readonly examiner: string;
  readonly examinedOn: Day | null;
  readonly approver: string;
  readonly approvedOn: Day | null;
}

const BOX_OF = { accepted: 0, 'to-be-corrected': 1, 'not-accepted': 2 } as const;
const TO_BE_WRITTEN = '　　　　';

/** D04 形式审查意见. */
export async function formalCheckOpinionDocx(input: FormalCheckOpinion): Promise<Uint8Array> {
  const { conclusion } = input;
  const refused = conclusion.kind === 'not-accepted';
  const paragraphs = renderTemplate(FORMAL_CHECK_OPINION, {
    application_number: input.applicationNumber,
    platform_name: input.platformName,
    organisation_name: input.organisationName,
    checks: input.checks.map((check) => ({ ...check, rule_zh: check.rule })),
    reasons: input.reasons.map((reason) => ({ ...reason, rule_zh: reason.rule })),
    reason: refused ? conclusion.reason : TO_BE_WRITTEN,
    clause: refused ? conclusion.clause : TO_BE_WRITTEN,
    examination: { examiner: input.examiner, date: issueDayWords(input.examinedOn) },
    approval: { approver: input.approver, date: issueDayWords(input.approvedOn) },
  });
  return officialDocx({
    template: FORMAL_CHECK_OPINION,
    head: { format: 'plain' },
    paragraphs: paragraphs.map((paragraph) => ticked(paragraph, BOX_OF[conclusion.kind])),
    table: tableOf(paragraphs, input.checks.length),
  });
}

const WIDTHS_MM = [10, 38, 18, 34, 28, 28];
const CENTRED = [0, 2, 4];

/** The template's table: six titles, then six cells a check; the values decide nothing about where a cell ends. */
function tableOf(paragraphs: readonly Paragraph[], checks: number): TableContent {
  const runs = paragraphs.find(({ as }) => as === 'table')?.runs ?? [];
  const titles = runs[0]?.text.split('|') ?? [];
  const values = runs.filter(({ whole }) => whole).map(({ text }) => text);
  const columns = WIDTHS_MM.map((widthMm, at) => {
    const alignment: 'left' | 'center' = CENTRED.includes(at) ? 'center' : 'left';
    return { title: titles[at] ?? '', widthMm, alignment };
  });
  const rows = Array.from({ length: checks }, (_, row) => values.slice(row * 6, row * 6 + 6));
  return { columns, rows };
}

/** Marks one of the boxes of the conclusion. */
function ticked(paragraph: Paragraph, box: number): Paragraph {
  let seen = -1;
  const runs = paragraph.runs.map((run) => {
    if (run.whole) return run;
    const text = run.text.replaceAll('□', (empty) => {
      seen += 1;
      return seen === box ? '☑' : empty;
    });
    return { ...run, text };
  });
  return { ...paragraph, runs };
}
