import type { Instant } from '@qichuang/base';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { programmeVersion } from '../schema/keeping.ts';
import { jsonOf } from '../schema/types.ts';

export interface ProgrammeVersion {
  readonly id: string;
  readonly digest: string;
  readonly document: unknown;
  readonly publishedAt: Instant;
}

export interface ProgrammeVersions {
  /** Keeps a version for ever. False if it was there already. */
  publish(version: ProgrammeVersion): Promise<boolean>;
  find(id: string, digest: string): Promise<ProgrammeVersion | undefined>;
  /** Newest first within each programme. */
  list(): Promise<readonly Omit<ProgrammeVersion, 'document'>[]>;
}

export function programmeVersionsOn(db: Database): ProgrammeVersions {
  return {
    async publish({ id, digest, document, publishedAt }) {
      const written = await db
        .insert(programmeVersion)
        .values({ id, digest, document: jsonOf(document), publishedAt })
        .onConflictDoNothing()
        .returning({ id: programmeVersion.id });
      return written.length > 0;
    },
    async find(id, digest) {
      const [row] = await db
        .select()
        .from(programmeVersion)
        .where(and(eq(programmeVersion.id, id), eq(programmeVersion.digest, digest)));
      return row;
    },
    list: () =>
      db
        .select({
          id: programmeVersion.id,
          digest: programmeVersion.digest,
          publishedAt: programmeVersion.publishedAt,
        })
        .from(programmeVersion)
        .orderBy(asc(programmeVersion.id), desc(programmeVersion.publishedAt), asc(programmeVersion.digest)),
  };
}
