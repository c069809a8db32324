import type { Instant } from '@qichuang/base';
import { type PersonId, parseRoundId, type RoundId, type ThingKind } from '@qichuang/domain';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { instantFrom } from '../schema/types.ts';
import { checkedId } from '../shelf/gate.ts';
import { caseNotHeldAway, notHeldAway, type Scope } from './scope.ts';

/** Whose tasks: a scope, or an expert, who has no list of applications but reviews of their own. */
export type TaskScope = Scope | { readonly kind: 'expert'; readonly person: PersonId };

/** Things of one kind in one state that wait for the scope, round by round. */
export interface TaskCount {
  readonly thing: ThingKind;
  readonly state: string;
  readonly round: RoundId | null;
  readonly count: number;
  /** The earliest of their due times, where they have any. */
  readonly dueAt: Instant | null;
  /** Since when the longest of them waits, where it is known. */
  readonly since: Instant | null;
  /** One of them: the task's link, where it is the only one. */
  readonly first: string;
}

export async function taskCounts(db: Database, scope: TaskScope): Promise<readonly TaskCount[]> {
  const waiting = waitingFor(scope);
  if (waiting.length === 0) return [];
  const { rows } = await db.execute<TaskRow>(sql`
    select w.thing, w.state, w.round, count(*) as count,
           min(w.due_at) as due_at, min(w.since) as since, min(w.id) as first
      from (${sql.join([...waiting], sql` union all `)}) as w (thing, state, round, id, due_at, since)
     group by w.thing, w.state, w.round
     order by min(w.due_at) nulls last, w.thing, w.state, w.round`);
  return rows.map(({ thing, state, round, count, due_at, since, first }) => ({
    thing,
    state,
    round: round === null ? null : checkedId(parseRoundId, round),
    count: Number(count),
    dueAt: due_at === null ? null : instantFrom(due_at),
    since: since === null ? null : instantFrom(since),
    first,
  }));
}

type TaskRow = {
  thing: ThingKind;
  state: string;
  round: string | null;
  count: number;
  due_at: string | null;
  since: string | null;
  first: string;
};

/** Queries of one shape: thing, state, round, id, due, since. */
function waitingFor(scope: TaskScope): readonly SQL[] {
  switch (scope.kind) {
    case 'organisation':
      return [
        sql`select 'application', a.state, a.round, a.id, a.due_at, a.since
              from application a
             where a.organisation = ${scope.id} and a.state in ('draft', 'returned', 'correction')`,
        sql`select 'partnership', p.state, a.round, p.id, a.due_at, (p.body->>'invitedAt')::timestamptz
              from partnership p join application a on a.id = p.application
             where p.organisation = ${scope.id} and p.state = 'pending'
               and a.state in ('draft', 'returned', 'correction')`,
        sql`select 'finding', f.state, a.round, f.id, f.hearing_until, (f.body->'proposed'->>'at')::timestamptz
              from finding f join application a on a.id = f.application
             where a.organisation = ${scope.id} and f.state = 'proposed'`,
        filings(sql`f.organisation = ${scope.id} and f.state in ('draft', 'returned')`),
        // A draft result its host has not yet spoken on.
        sql`select 'evaluation', e.state, null::text, e.id, (c.body->>'statementUntil')::timestamptz,
                   (c.body->'graded'->>'at')::timestamptz
              from evaluation e join campaign c on c.id = e.campaign
             where e.organisation = ${scope.id} and e.state = 'graded' and e.body->>'statement' is null`,
        voices(sql`v.organisation = ${scope.id} and v.state = 'answered'`),
      ];
    case 'recommender':
      return [
        sql`select 'application', a.state, a.round, a.id, ${roundEnds('recommend')}, a.since
              from application a join round r on r.id = a.round
             where a.recommender = ${scope.id} and a.state = 'submitted' and a.receipt is not null
               and ${caseNotHeldAway(scope)}`,
        sql`select 'recommendationList', l.state, l.round, l.id, ${roundEnds('recommend')},
                   (l.body->'prepared'->>'at')::timestamptz
              from recommendation_list l join round r on r.id = l.round
             where l.recommender = ${scope.id} and l.state in ('drafted', 'prepared')`,
        filings(sql`f.recommender = ${scope.id} and ${notHeldAway(scope, sql`f.organisation`)} and (f.state = 'submitted'
                 or f.organisation is null and f.state in ('draft', 'returned'))`),
        voices(
          sql`v.recommender = ${scope.id} and v.state = 'raised' and ${notHeldAway(scope, sql`v.organisation`)}`,
        ),
        sql`select 'support', s.state, null::text, s.id, null::timestamptz, (s.body->>'recordedAt')::timestamptz
              from support s join platform p on p.id = s.platform
             where p.body->>'recommender' = ${scope.id} and s.state = 'proposed'
               and ${notHeldAway(scope, sql`p.organisation`)}`,
      ];
    case 'authority':
      return ofAuthority(scope);
    case 'expert':
      return [
        sql`select 'review', v.state, v.round, v.id, ${roundEnds('review')},
                   (v.body->>'assignedAt')::timestamptz
              from review v join round r on r.id = v.round
             where v.person = ${scope.person} and v.state in ('assigned', 'declared')`,
        sql`select 'assessment', s.state, null::text, s.id, null::timestamptz, (s.body->>'at')::timestamptz
              from assessment s
             where s.person = ${scope.person} and s.state in ('assigned', 'declared')`,
      ];
    case 'operator':
    case 'none':
      return [];
  }
}

function ofAuthority(scope: Extract<Scope, { kind: 'authority' }>): readonly SQL[] {
  const { programme } = scope;
  const open = caseNotHeldAway(scope);
  return [
    sql`select 'round', r.state, r.id, r.id, null::timestamptz, null::timestamptz
          from round r where r.programme = ${programme} and r.state = 'planned'`,
    // Selected ones wait for the notice, those on notice for the announcement.
    sql`select 'application', a.state, a.round, a.id, a.due_at, a.since
          from application a
         where a.programme = ${programme} and a.receipt is not null
           and a.state in ('recommended', 'accepted', 'in_review', 'reviewed', 'selected', 'on_notice') and ${open}`,
    sql`select 'formalCheck', k.state, a.round, k.id, ${roundEnds('check')}, (k.body->'prepared'->>'at')::timestamptz
          from formal_check k join application a on a.id = k.application join round r on r.id = a.round
         where a.programme = ${programme} and k.state in ('open', 'prepared') and a.state = 'recommended'
           and ${open}`,
    sql`select 'extension', x.state, a.round, x.id, null::timestamptz, (x.body->>'preparedAt')::timestamptz
          from extension x join application a on a.id = x.application
         where a.programme = ${programme} and x.state = 'prepared' and ${open}`,
    // Waiting for scores, or for someone else to be found.
    sql`select 'review', v.state, v.round, v.id, ${roundEnds('review')}, (v.body->>'assignedAt')::timestamptz
          from review v join application a on a.id = v.application join round r on r.id = v.round
         where a.programme = ${programme} and a.state = 'in_review'
           and v.state in ('assigned', 'declared', 'recused', 'declined') and ${open}`,
    sql`select 'ranking', k.state, k.round, k.id, null::timestamptz, (k.body->'prepared'->>'at')::timestamptz
          from ranking k join round r on r.id = k.round
         where r.programme = ${programme} and k.state in ('drafted', 'prepared')`,
    sql`select 'notice', n.state, n.round, n.id, null::timestamptz, (n.body->'prepared'->>'at')::timestamptz
          from notice n where n.programme = ${programme} and n.state = 'prepared'`,
    // The day an answer is due ends at midnight in Shanghai.
    sql`select 'objection', j.state, j.round, j.id,
               (j.answer_due_on + 1)::timestamp at time zone 'Asia/Shanghai', (j.body->>'filedAt')::timestamptz
          from objection j join application a on a.id = j.application
         where j.programme = ${programme} and j.state in ('filed', 'accepted') and ${open}`,
    sql`select 'finding', f.state, a.round, f.id, f.hearing_until, (f.body->'proposed'->>'at')::timestamptz
          from finding f join application a on a.id = f.application
         where a.programme = ${programme} and f.state in ('proposed', 'heard') and ${open}`,
    sql`select 'announcement', n.state, n.round, n.id, null::timestamptz, (n.body->'prepared'->>'at')::timestamptz
          from announcement n where n.programme = ${programme} and n.state = 'prepared'`,
    filings(
      sql`f.programme = ${programme} and f.state = 'endorsed' and ${notHeldAway(scope, sql`f.organisation`)}`,
    ),
    // Planned ones wait to be started, graded ones to be published once hosts have had their time.
    sql`select 'campaign', c.state, null::text, c.id, null::timestamptz,
               coalesce(c.body->'graded'->>'at', c.body->'prepared'->>'at')::timestamptz
          from campaign c where c.programme = ${programme} and c.state in ('planned', 'graded')`,
    voices(
      sql`v.programme = ${programme} and v.state = 'passed_on' and ${notHeldAway(scope, sql`v.organisation`)}`,
    ),
    // Sent out, or put on notice, by another person than the one who prepared it.
    sql`select 'selection', l.state, null::text, l.id, null::timestamptz,
               (l.body->(case when l.state = 'prepared' then 'prepared' else 'chosen' end)->>'at')::timestamptz
          from selection l where l.programme = ${programme} and l.state in ('prepared', 'chosen')`,
  ];
}

function roundEnds(window: 'recommend' | 'check' | 'review'): SQL {
  return sql`(r.body->'windows'->${window}::text->>'until')::timestamptz`;
}

/** A returned filing is due when the return has to be answered, any other by the end of its due day in Shanghai. */
function filings(which: SQL): SQL {
  return sql`select 'filing', f.state, null::text, f.id,
                    case when f.state = 'returned' then (f.body->>'answerBy')::timestamptz
                         else (f.due_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 second' end,
                    (f.body->>'since')::timestamptz
               from filing f where ${which}`;
}

/** An answer is due by the end of its day in Shanghai; one that was given has no day. */
function voices(which: SQL): SQL {
  return sql`select 'voice', v.state, null::text, v.id,
                    case when v.state = 'answered' then null::timestamptz
                         else ((v.body->>'answerDueOn')::date + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 second' end,
                    coalesce(v.body->'answer'->>'at', v.body->'passedOn'->>'at', v.body->>'raisedAt')::timestamptz
               from voice v where ${which}`;
}
