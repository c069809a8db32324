import type { Day } from '@qichuang/base';
import { type Issue, issueDayWords, issuedHead, weOf } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import { renderTemplate, type Values } from './template/render.ts';
import type { Template } from './template/template.ts';
import {
  OBJECTED_UNIT,
  OBJECTION_ACCEPTED,
  OBJECTION_ANSWERED,
  OBJECTION_NOT_ACCEPTED,
} from './templates/objection-letters.ts';

export type ObjectionLetter = { readonly issue: Issue; readonly platformName: string } & (
  | {
      readonly kind: 'accepted';
      readonly objector: string;
      readonly receivedOn: Day;
      readonly objectionNumber: string;
      readonly dueOn: Day;
    }
  | {
      readonly kind: 'not-accepted';
      readonly objector: string;
      readonly receivedOn: Day;
      readonly reason:
        | { readonly kind: 'anonymous' | 'late' | 'not-of-this-notice' }
        | { readonly kind: 'incomplete'; readonly supplementUntil: Day };
      /** The organ that may hear the matter instead. */
      readonly elsewhere: string | null;
    }
  | {
      readonly kind: 'answered';
      readonly objector: string;
      readonly objectionNumber: string;
      /** What was done to find out, such as 调阅材料、专家复核. */
      readonly methods: readonly string[];
      readonly facts: string;
      readonly clause: string;
      readonly conclusion: 'upheld' | 'partly-upheld' | 'not-upheld';
      readonly reviewDays: number;
    }
  | {
      /** Says nothing of who objected: there is no such field to fill. */
      readonly kind: 'to-objected-unit';
      readonly organisationName: string;
      readonly summary: string;
      readonly replyUntil: Day;
    }
);

const REASON_AT = { anonymous: 0, incomplete: 1, late: 2, 'not-of-this-notice': 3 } as const;
const CONCLUSION_AT = { upheld: 0, 'partly-upheld': 1, 'not-upheld': 2 } as const;

/** D09 异议受理、不予受理、答复, and the letter to the unit objected to. */
export async function objectionLettersDocx(input: ObjectionLetter): Promise<Uint8Array> {
  const { issue } = input;
  const [template, values] = letterOf(input);
  const end = [
    { as: 'signature' as const, runs: [{ text: issue.office, face: 'plain' as const, whole: true }] },
    {
      as: 'date' as const,
      runs: [{ text: issueDayWords(issue.issuedOn), face: 'plain' as const, whole: true }],
    },
  ];
  const paragraphs = [
    ...renderTemplate(template, {
      platform_name: input.platformName,
      we: weOf(issue.office),
      ...values,
    }),
    ...end,
  ];
  return officialDocx({ template, head: issuedHead('letter', issue), paragraphs });
}

function letterOf(input: ObjectionLetter): readonly [Template, Values] {
  switch (input.kind) {
    case 'accepted':
      return [
        OBJECTION_ACCEPTED,
        {
          objector: input.objector,
          received_on: officialDay(input.receivedOn),
          objection_number: input.objectionNumber,
          due_on: officialDay(input.dueOn),
        },
      ];
    case 'not-accepted': {
      const { reason, elsewhere } = input;
      return [
        OBJECTION_NOT_ACCEPTED,
        {
          objector: input.objector,
          received_on: officialDay(input.receivedOn),
          reason: REASON_AT[reason.kind],
          ...(reason.kind === 'incomplete' ? { supplement_until: officialDay(reason.supplementUntil) } : {}),
          elsewhere: elsewhere !== null,
          organ: elsewhere ?? '',
        },
      ];
    }
    case 'answered':
      return [
        OBJECTION_ANSWERED,
        {
          objector: input.objector,
          objection_number: input.objectionNumber,
          methods: input.methods.join('、'),
          facts: withoutFullStop(input.facts),
          clause: input.clause,
          conclusion: CONCLUSION_AT[input.conclusion],
          review_days: input.reviewDays,
        },
      ];
    case 'to-objected-unit':
      return [
        OBJECTED_UNIT,
        {
          organisation_name: input.organisationName,
          summary: withoutFullStop(input.summary),
          reply_until: officialDay(input.replyUntil),
        },
      ];
  }
}

/** The template ends the sentence itself. */
function withoutFullStop(text: string): string {
  return text.replace(/。$/, '');
}
