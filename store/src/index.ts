export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded/start.ts';
export { migrate } from './migrate.ts';
export { openStore, type Store, type StoreOptions } from './open-store.ts';
export { DatabaseError } from './pg-error.ts';
export type { Alongside, CommitOutcome } from './shelf/commit.ts';
export type { Because } from './shelf/moved-on.ts';
export { leafOf } from './shelf/write-proof.ts';
export { openTestStore, type TestStore } from './testing/open-test-store.ts';
