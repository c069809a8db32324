import type { OrganisationId, RecommenderId, Standing } from '@qichuang/domain';
import { type SQL, sql } from 'drizzle-orm';

/** For whom a list is made. It is part of every query, so that rows, totals and searches end where it ends. */
export type Scope =
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'recommender'; readonly id: RecommenderId; readonly awayFrom?: Away }
  | { readonly kind: 'authority'; readonly programme: string; readonly awayFrom?: Away }
  /** Keeps accounts and the register of organisations, and sees no application. */
  | { readonly kind: 'operator' }
  | { readonly kind: 'none' };

/** Organisations whose cases are kept from the reader, by a tie that was declared. */
type Away = readonly OrganisationId[];

/**
 * Condition on whose case a row is: none of an organisation the reader is held away from. Part of every query a tied official can make,
 * so that rows, totals, searches and exports end there too.
 *
 * @param organisation - the column that says whose it is; a row of nobody stays.
 */
export function notHeldAway(scope: { readonly awayFrom?: Away }, organisation: SQL): SQL {
  const { awayFrom = [] } = scope;
  return awayFrom.length === 0
    ? sql`true`
    : sql`coalesce(${organisation}, '') <> all(${sql.param([...awayFrom])}::text[])`;
}

/** The same on `application a`, partners included. */
export function caseNotHeldAway(scope: { readonly awayFrom?: Away }): SQL {
  const { awayFrom = [] } = scope;
  return awayFrom.length === 0
    ? sql`true`
    : sql`(${notHeldAway(scope, sql`a.organisation`)} and not exists (
        select 1 from partnership h
         where h.application = a.id and h.state in ('pending', 'confirmed')
           and h.organisation = any(${sql.param([...awayFrom])}::text[])))`;
}

/** The same on anything of a platform, where `platform` is the column with its id. */
export function platformNotHeldAway(scope: { readonly awayFrom?: Away }, platform: SQL): SQL {
  const { awayFrom = [] } = scope;
  return awayFrom.length === 0
    ? sql`true`
    : sql`not exists (select 1 from platform h where h.id = ${platform} and h.organisation = any(${sql.param([...awayFrom])}::text[]))`;
}

/**
 * Condition on `application a`. A draft is its organisation's alone; to others a thing exists once it has a receipt, and to
 * the authority once it has lapsed: only so can one be given more time.
 */
export function applicationsIn(scope: Scope): SQL {
  switch (scope.kind) {
    case 'organisation':
      return sql`(a.organisation = ${scope.id} or exists (
        select 1 from partnership p
         where p.application  = a.id
           and p.organisation = ${scope.id}
           and p.state in ('pending', 'confirmed')))`;
    case 'recommender':
      return sql`(a.recommender = ${scope.id} and a.receipt is not null and a.state <> 'draft' and ${caseNotHeldAway(scope)})`;
    case 'authority':
      return sql`(a.programme = ${scope.programme} and (a.receipt is not null and a.state <> 'draft' or a.state = 'lapsed')
        and ${caseNotHeldAway(scope)})`;
    case 'operator':
    case 'none':
      return sql`false`;
  }
}

/**
 * The state as the reader may know it, for filters and counts as well as for rows; the same rule as the domain's
 * `stateAsSeen`, and a test holds the two together.
 */
export function stateSeen(scope: Scope): SQL {
  if (scope.kind === 'authority') return sql`a.state`;
  return sql`case when ${hidden} then 'in_review' else a.state end`;
}

/** Since when it stands in the state that is seen: a later moment would tell of the hidden step. */
export function sinceSeen(scope: Scope): SQL {
  if (scope.kind === 'authority') return sql`a.since`;
  return sql`case when ${hidden} then coalesce(
    (select max(f.at) from fact f where f.subject_id = a.id and f."to" = 'in_review'), a.since) else a.since end`;
}

const hidden = sql`a.state in ('reviewed', 'selected')`;

/** What the reader is in a case of the scope. */
export function standingOf(scope: Scope, partner: boolean): Standing {
  switch (scope.kind) {
    case 'organisation':
      return { part: partner ? 'partner' : 'applicant', grade: null };
    case 'recommender':
      return { part: 'recommender', grade: null };
    case 'authority':
      return { part: 'authority', grade: null };
    case 'operator':
    case 'none':
      return { part: 'public', grade: null };
  }
}
