import type { Instant } from '@qichuang/base';
import { and, asc, count, desc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { programmeVersion } from '../schema/keeping.ts';
import { jsonOf } from '../schema/types.ts';

export interface ProgrammeVersion {
  readonly id: string;
  readonly digest: string;
  readonly document: unknown;
  readonly publishedAt: Instant;
  /** `house`: came with the product; `workshop`: prepared and published by an authority, whose word counts before the product's. */
  readonly origin: 'house' | 'workshop';
}

export interface ProgrammeVersions {
  /** Keeps a version for ever. False if it was there already. */
  publish(version: ProgrammeVersion): Promise<boolean>;
  find(id: string, digest: string): Promise<ProgrammeVersion | undefined>;
  /** By programme, the version in force first: an authority's own before those of the product, each the newest first. */
  list(): Promise<readonly Omit<ProgrammeVersion, 'document'>[]>;
  /** How many there are; none is ever taken away, so another number means that a node has not seen them all. */
  count(): Promise<number>;
}

export function programmeVersionsOn(db: Database): ProgrammeVersions {
  return {
    publish: (version) => keepProgrammeVersion(db, version),
    async find(id, digest) {
      const [row] = await db
        .select()
        .from(programmeVersion)
        .where(and(eq(programmeVersion.id, id), eq(programmeVersion.digest, digest)));
      if (row === undefined) return undefined;
      const { seq: _, ...version } = row;
      return { ...version, origin: originOf(row.origin) };
    },
    async list() {
      const rows = await db
        .select({
          id: programmeVersion.id,
          digest: programmeVersion.digest,
          publishedAt: programmeVersion.publishedAt,
          origin: programmeVersion.origin,
        })
        .from(programmeVersion)
        .orderBy(asc(programmeVersion.id), desc(programmeVersion.origin), desc(programmeVersion.seq));
      return rows.map((row) => ({ ...row, origin: originOf(row.origin) }));
    },
    async count() {
      const [row] = await db.select({ total: count() }).from(programmeVersion);
      return row?.total ?? 0;
    },
  };
}

/** In the transaction of the act that publishes it, or by itself for what comes with the product. False if it was there already. */
export async function keepProgrammeVersion(
  db: Database,
  { id, digest, document, publishedAt, origin }: ProgrammeVersion,
): Promise<boolean> {
  const written = await db
    .insert(programmeVersion)
    .values({ id, digest, document: jsonOf(document), publishedAt, origin })
    .onConflictDoNothing()
    .returning({ id: programmeVersion.id });
  return written.length > 0;
}

function originOf(text: string): ProgrammeVersion['origin'] {
  return text === 'workshop' ? 'workshop' : 'house';
}
