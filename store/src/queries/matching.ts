import { type SQL, sql } from 'drizzle-orm';
import { gramQuery } from '../search-terms.ts';

/** Condition that the searched text is in what is kept of `id`; none if nothing is searched. */
export function matches(
  kind: 'application' | 'platform' | 'organisation' | 'person' | 'expert',
  id: SQL,
  text: string | undefined,
): SQL {
  const query = gramQuery(text ?? '');
  if (query === undefined) return sql`true`;
  return sql`exists (
    select 1 from search_gram g
     where g.kind = ${kind} and g.id = ${id} and g.grams @@ ${query}::tsquery)`;
}

export function equals(column: SQL, value: string | number | undefined): SQL {
  return value === undefined ? sql`true` : sql`${column} = ${value}`;
}

export function isOneOf(column: SQL, values: readonly string[] | undefined): SQL {
  return values === undefined ? sql`true` : sql`${column} = any(${sql.param([...values])}::text[])`;
}
