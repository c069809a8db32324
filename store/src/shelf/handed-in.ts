import type { HandedIn, Shelf } from '@qichuang/casework';
import { type ApplicationId, parseApplicationId } from '@qichuang/domain';
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Database } from '../database.ts';
import { application, handedIn } from '../schema/applications.ts';

/** What was handed in, for comparing all of a programme with each other. */
export interface HandedInRows {
  /** Every application of a programme that handed in prose, with the copy the print was drawn from. In the order of ids. */
  printed(
    programme: string,
  ): Promise<readonly { readonly application: ApplicationId; readonly copy: string }[]>;
  /** The prints of these, without those that have none. */
  prints(
    applications: readonly string[],
  ): Promise<
    readonly { readonly application: ApplicationId; readonly copy: string; readonly print: Uint8Array }[]
  >;
  /** Applications whose latest copy nothing was drawn from yet: submitted before there was this table. At most `limit`. */
  notDrawn(limit: number): Promise<readonly ApplicationId[]>;
  keep(rows: readonly HandedIn[]): Promise<void>;
}

export function handedInOn(db: NodePgDatabase): HandedInRows {
  return {
    async printed(programme) {
      const rows = await db
        .select({ application: handedIn.application, copy: handedIn.copy })
        .from(handedIn)
        .where(and(eq(handedIn.programme, programme), sql`${handedIn.print} is not null`))
        .orderBy(asc(handedIn.application));
      return rows.map((row) => ({ ...row, application: idFrom(row.application) }));
    },
    async prints(applications) {
      if (applications.length === 0) return [];
      const rows = await db
        .select({ application: handedIn.application, copy: handedIn.copy, print: handedIn.print })
        .from(handedIn)
        .where(inArray(handedIn.application, [...applications]))
        .orderBy(asc(handedIn.application));
      return rows.flatMap(({ print, ...row }) =>
        print === null ? [] : [{ ...row, application: idFrom(row.application), print }],
      );
    },
    async notDrawn(limit) {
      const latest = sql`${application.body} -> 'copies' -> -1 ->> 'hash'`;
      const rows = await db
        .select({ id: application.id })
        .from(application)
        .leftJoin(handedIn, eq(handedIn.application, application.id))
        .where(and(sql`${latest} is not null`, sql`${handedIn.copy} is distinct from ${latest}`))
        .orderBy(asc(application.id))
        .limit(limit);
      return rows.map(({ id }) => idFrom(id));
    },
    keep: (rows) => keepHandedIn(db, rows),
  };
}

/** In the transaction of the submission: a claim is there for the next check as soon as the application is. */
export async function keepHandedIn(db: Database, rows: readonly HandedIn[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(handedIn)
    .values(rows.map(({ claims, ...row }) => ({ ...row, claims: [...claims] })))
    .onConflictDoUpdate({
      target: handedIn.application,
      set: {
        programme: sql`excluded.programme`,
        copy: sql`excluded.copy`,
        claims: sql`excluded.claims`,
        print: sql`excluded.print`,
      },
    });
}

export async function claimedByOthers(
  db: Database,
  own: Parameters<Shelf['claimedByOthers']>[0],
  states: Parameters<Shelf['claimedByOthers']>[1],
  claims: Parameters<Shelf['claimedByOthers']>[2],
): ReturnType<Shelf['claimedByOthers']> {
  if (claims.length === 0) return [];
  const rows = await db
    .select({ application: handedIn.application, claims: handedIn.claims })
    .from(handedIn)
    .innerJoin(application, eq(application.id, handedIn.application))
    .where(
      and(
        eq(handedIn.programme, own.programme),
        ne(application.organisation, own.organisation),
        inArray(application.state, [...states]),
        sql`${handedIn.claims} && ${sql.param([...claims], handedIn.claims)}`,
      ),
    )
    .orderBy(asc(handedIn.application));
  const asked = new Set(claims);
  return rows.flatMap(({ application: id, claims: theirs }) =>
    [...new Set(theirs)]
      .filter((claim) => asked.has(claim))
      .sort()
      .map((claim) => ({ application: idFrom(id), claim })),
  );
}

function idFrom(text: string): ApplicationId {
  const id = parseApplicationId(text);
  if (id === undefined) throw new Error(`corrupt handed_in row ${text}`);
  return id;
}
