import type { Day } from '@qichuang/base';
import type { TableContent } from './layout/list-table.ts';
import { type Annex, officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { MINUTES } from './templates/minutes.ts';

export interface Minutes {
  readonly authority: string;
  readonly year: number;
  readonly number: number;
  readonly heldOn: Day;
  readonly chair: string;
  readonly roundTitle: string;
  readonly accepted: number;
  readonly experts: number;
  readonly scores: number;
  readonly recusals: number;
  /** Agreement of the scores, as it is to be read: `ICC(2,k)=0.81`. */
  readonly agreement: string;
  readonly categories: readonly {
    readonly name: string;
    readonly cutScore: string;
    readonly selected: number;
    readonly target: number;
    readonly cumulative: number;
  }[];
  /** How many stood within the band of uncertainty and were discussed one by one. */
  readonly discussed: number;
  /** What was held about "in principle" and "about". */
  readonly findings: readonly string[];
  readonly noticeDays: number;
  readonly attendees: readonly string[];
  readonly absent: readonly string[];
  readonly observers: readonly string[];
  /** What was held on each item, and the signatures; absent where there are none. */
  readonly annexes?: readonly {
    readonly label: string;
    readonly title: string;
    readonly table: TableContent;
    readonly remark?: string;
  }[];
}

const NOBODY = '无';

/** D07 评审会议纪要. */
export async function minutesDocx(input: Minutes): Promise<Uint8Array> {
  const paragraphs = renderTemplate(MINUTES, {
    authority: input.authority,
    year: input.year,
    number: input.number,
    date: officialDay(input.heldOn),
    chair: input.chair,
    round_title: input.roundTitle,
    accepted: input.accepted,
    experts: input.experts,
    scores: input.scores,
    recusals: input.recusals,
    icc: input.agreement,
    categories: input.categories.map(({ name, cutScore, selected, target, cumulative }) => ({
      category_name: name,
      cut_score: cutScore,
      selected,
      target,
      cumulative,
    })),
    grey: input.discussed,
    reasons: (input.findings.length === 0 ? [NOBODY] : input.findings).map((text) => ({ text })),
    notice_days: input.noticeDays,
    attendees: people(input.attendees),
    absent: people(input.absent),
    observers: people(input.observers),
  });
  const annexes = (input.annexes ?? []).map((annex): Annex => ({ ...annex, sheet: 'a4-portrait' }));
  return officialDocx({ template: MINUTES, head: { format: 'minutes' }, paragraphs, annexes });
}

function people(names: readonly string[]): string {
  return names.length === 0 ? NOBODY : names.join('、');
}
