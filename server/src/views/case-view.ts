import type { Instant } from '@qichuang/base';
import { type Actor, APPLICATION_TRANSITIONS, type Application } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import { actsOf } from './case-acts.ts';
import {
  checkViewOf,
  commentsOf,
  extensionViewOf,
  findingViewsOf,
  objectionLinesOf,
  reviewLinesOf,
} from './case-beside.ts';
import { formAsSeen } from './case-form.ts';
import { holderOf } from './case-holder.ts';
import { identityOf } from './case-identity.ts';
import { nameAsSeen } from './case-name.ts';
import { pathOf, sinceAsSeen } from './case-path.ts';
import { shortFormAsSeen } from './case-short-form.ts';
import { unmetRules } from './rule-outcome.ts';
import { isVeiled, type Room, type Seen, sees } from './standing.ts';
import type { View } from './view.ts';

export type CaseView = View<'see-application'>;

/** One application as its reader may see it. Every facet goes through the domain's table of sight; what is not seen is `null`. */
export async function caseViewOf(
  room: Room,
  seen: Seen,
  actor: Actor,
  at: Instant,
  language: Language,
): Promise<CaseView> {
  const { application, round, programme, standing, state } = seen;
  const onPath = sees(seen, 'path');
  const since = await sinceAsSeen(room, seen);
  return {
    id: application.id,
    version: application.version,
    state,
    standing,
    programme: programme.id,
    programmeDigest: application.programmeDigest,
    round: {
      id: round.id,
      title: round.title,
      year: round.year,
      namesHidden: round.namesHidden,
      applyUntil:
        application.extendedUntil !== null && sees(seen, 'identity')
          ? application.extendedUntil
          : round.windows.apply.until,
      recommendUntil: round.windows.recommend.until,
      reviewUntil: round.windows.review.until,
    },
    category: application.category,
    kind: application.kind,
    name: await nameAsSeen(room, seen, actor),
    receipt: sees(seen, 'identity') ? application.receipt : null,
    since,
    dueAt: isVeiled(seen) || !sees(seen, 'identity') ? null : application.dueAt,
    path: onPath ? [...(await pathOf(room, seen))] : [],
    holder: onPath ? await holderOf(room, seen, language) : null,
    acts: [
      ...(await actsOf(
        room,
        seen,
        actor,
        at,
        language,
        isSubmittable(seen) ? await unmetRules(room, seen, at) : 0,
      )),
    ],
    identity: sees(seen, 'identity') ? await identityOf(room, seen) : null,
    shortForm: await shortFormAsSeen(room, seen),
    form: await formAsSeen(room, seen, actor),
    copies: sees(seen, 'form')
      ? application.copies.map(({ number, hash, at: frozenAt }) => ({ number, hash, at: frozenAt }))
      : [],
    ...ownFacets(seen),
    ...(await facetsBeside(room, seen)),
  };
}

function isSubmittable({ standing, application }: Seen): boolean {
  const { submit, resubmit } = APPLICATION_TRANSITIONS;
  const from: readonly Application['state'][] = [
    ...submit.from,
    ...resubmit.from,
    ...APPLICATION_TRANSITIONS['answer-correction'].from,
  ];
  return standing.part === 'applicant' && from.includes(application.state);
}

/** Facets that stand on the application itself. */
function ownFacets(seen: Seen) {
  const { application } = seen;
  const { returned, reasons, statements, recommendation, outcome } = application;
  return {
    returned: sees(seen, 'returns')
      ? returned.map(({ kind, reasons: of, at, dueAt }) => ({ kind, reasons: of, at, dueAt }))
      : null,
    reasons: sees(seen, 'self-check') ? reasons : null,
    statements: sees(seen, 'self-check') ? statements : null,
    recommendation:
      sees(seen, 'recommendation') && recommendation !== null
        ? {
            rank: recommendation.rank,
            opinion: sees(seen, 'recommendation-opinion') ? recommendation.opinion : null,
          }
        : null,
    // What was decided behind closed doors is not told by its reason either.
    outcome: sees(seen, 'outcome') && !isVeiled(seen) ? outcome : null,
  };
}

async function facetsBeside(room: Room, seen: Seen) {
  const [check, reviews, comments, objections, findings, extension] = await Promise.all([
    sees(seen, 'formal-check') ? checkViewOf(room, seen) : null,
    sees(seen, 'reviews') ? reviewLinesOf(room, seen) : null,
    sees(seen, 'anonymous-comments') ? commentsOf(room, seen) : null,
    sees(seen, 'objections') ? objectionLinesOf(room, seen) : null,
    sees(seen, 'findings') ? findingViewsOf(room, seen) : null,
    extensionViewOf(room, seen),
  ]);
  return { check, reviews, comments, objections, findings, extension };
}
