import type { Application, PersonId, ReviewStep } from '@qichuang/domain';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type ThingRow, thingFrom } from '../shelf/gate.ts';
import { equals, isOneOf, matches } from './matching.ts';
import { cut, type Page, type PageOf } from './page.ts';
import { applicationsIn, type Scope } from './scope.ts';

/** For whom steps are listed: an expert finds those they take part in, and nothing else. */
export type StepScope = Scope | { readonly kind: 'expert'; readonly person: PersonId };

export interface StepFilter {
  readonly round?: string | undefined;
  readonly category?: string | undefined;
  readonly application?: string | undefined;
  readonly kind?: string | undefined;
  readonly states?: readonly string[] | undefined;
  /** First and last day, both included. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Searched in the application's name, receipt and applicant. */
  readonly text?: string | undefined;
}

export interface ListedStep {
  readonly step: ReviewStep;
  readonly application: Pick<Application, 'name' | 'state'> & { readonly receipt: string };
  readonly organisation: string;
}

type Row = ThingRow & {
  readonly name: string;
  readonly receipt: string;
  readonly application_state: Application['state'];
  readonly organisation_name: string;
} & Record<string, unknown>;

/** Oral defences and site visits within what the reader may see, by day and hour. */
export async function listSteps(
  db: Database,
  scope: StepScope,
  filter: StepFilter,
  page: Page,
): Promise<PageOf<ListedStep>> {
  const where = sql`${stepsIn(scope)} and ${asked(filter)}`;
  const key = sql`(s.body -> 'time' ->> 'on') || ' ' || (s.body -> 'time' ->> 'from')`;
  const after =
    page.after === undefined
      ? sql`true`
      : sql`(${key}, s.id) > (select ${key}, s.id from review_step s where s.id = ${page.after})`;
  const { rows } = await db.execute<Row>(sql`
    select s.id, s.version, s.body, a.name, coalesce(a.receipt, '') as receipt, a.state as application_state,
           o.name as organisation_name
      from review_step s
      join application a  on a.id = s.application
      join organisation o on o.id = a.organisation
     where ${where} and ${after}
     order by ${key}, s.id
     limit ${page.limit + 1}`);
  const counted = await db.execute<{ total: number }>(sql`
    select count(*) as total from review_step s join application a on a.id = s.application where ${where}`);
  return cut(
    rows.map(({ name, receipt, application_state, organisation_name, ...row }) => ({
      step: thingFrom('reviewStep', row),
      application: { name, receipt, state: application_state },
      organisation: organisation_name,
    })),
    page,
    ({ step }) => step.id,
    Number(counted.rows[0]?.total ?? 0),
  );
}

/** Condition on `review_step s` and `application a`; the domain's `standingInStep` says the same. */
function stepsIn(scope: StepScope): SQL {
  if (scope.kind !== 'expert') return applicationsIn(scope);
  const person = sql`${scope.person}::text`;
  return sql`(s.body -> 'persons' @> to_jsonb(${person})
    and not s.body -> 'declined' @> jsonb_build_array(jsonb_build_object('person', ${person})))`;
}

function asked({ round, category, application, kind, states, from, until, text }: StepFilter): SQL {
  const day = sql`(s.body -> 'time' ->> 'on')`;
  return sql.join(
    [
      equals(sql`s.round`, round),
      equals(sql`s.category`, category),
      equals(sql`s.application`, application),
      equals(sql`s.kind`, kind),
      isOneOf(sql`s.state`, states),
      from === undefined ? sql`true` : sql`${day} >= ${from}`,
      until === undefined ? sql`true` : sql`${day} <= ${until}`,
      matches('application', sql`a.id`, text),
    ],
    sql` and `,
  );
}
