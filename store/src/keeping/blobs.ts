import { eq, inArray } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { blobRef } from '../schema/acts.ts';

export interface Blob {
  readonly hash: string;
  readonly bytes: number;
  readonly media: string;
}

/** Which stored files something stands on. Written along with an act (`commitWith`), or by itself. */
export interface Blobs {
  add(blob: Blob): Promise<void>;
  find(hash: string): Promise<Blob | undefined>;
  /** Those of the given hashes nothing stands on: an upload whose act was refused. */
  unreferenced(hashes: readonly string[]): Promise<readonly string[]>;
}

export function blobsOn(db: Database): Blobs {
  return {
    async add(blob) {
      await db.insert(blobRef).values(blob).onConflictDoNothing();
    },
    async find(hash) {
      const [row] = await db
        .select({ hash: blobRef.hash, bytes: blobRef.bytes, media: blobRef.media })
        .from(blobRef)
        .where(eq(blobRef.hash, hash));
      return row;
    },
    async unreferenced(hashes) {
      if (hashes.length === 0) return [];
      const rows = await db
        .select({ hash: blobRef.hash })
        .from(blobRef)
        .where(inArray(blobRef.hash, [...hashes]));
      const referenced = new Set(rows.map(({ hash }) => hash));
      return hashes.filter((hash) => !referenced.has(hash));
    },
  };
}
