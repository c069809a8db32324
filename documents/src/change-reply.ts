import type { Day } from '@qichuang/base';
import { type Issue, issueDayWords, issuedHead, letterImprint } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { CHANGE_REPLY } from './templates/change-reply.ts';

export interface ChangeReply {
  readonly issue: Issue;
  readonly platformName: string;
  readonly organisationName: string;
  readonly recommender: string;
  readonly receipt: string;
  /** The change as it was filed, or why it was not. */
  readonly answer:
    | {
        readonly kind: 'filed';
        readonly change: string;
        readonly before: string;
        readonly after: string;
        readonly effectiveOn: Day;
        /** The platform goes on; not so where its holder ends it. */
        readonly continues: boolean;
        /** Another organisation carries it on. */
        readonly undertaking: boolean;
      }
    | { readonly kind: 'not-filed'; readonly reason: string };
}

/** D12 变更备案复函 (B5.4). */
export async function changeReplyDocx(input: ChangeReply): Promise<Uint8Array> {
  const { issue, answer } = input;
  const filed = answer.kind === 'filed' ? answer : null;
  const paragraphs = renderTemplate(CHANGE_REPLY, {
    authority: issue.office,
    issue_date: issueDayWords(issue.issuedOn),
    recommender: input.recommender,
    organisation_name: input.organisationName,
    platform_name: input.platformName,
    receipt: input.receipt,
    accepted: filed !== null,
    declined: filed === null,
    change_kind: filed?.change ?? '',
    change_before: filed?.before ?? '',
    change_after: filed?.after ?? '',
    effective_on: filed === null ? '' : officialDay(filed.effectiveOn),
    continues: filed?.continues ?? false,
    undertaking: filed?.undertaking ?? false,
    reason: answer.kind === 'not-filed' ? answer.reason.replace(/。$/, '') : '',
  });
  return officialDocx({
    template: CHANGE_REPLY,
    head: issuedHead('letter', issue),
    paragraphs,
    imprint: letterImprint([input.recommender]),
  });
}
