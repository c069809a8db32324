export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded/start.ts';
export { type Files, openFiles, type StoredFile, TooLarge } from './files/files.ts';
export type { Blob, Blobs } from './keeping/blobs.ts';
export type { Calendar, CalendarYear } from './keeping/calendar.ts';
export type { Credential, Credentials } from './keeping/credentials.ts';
export type { OutsideIdentities, OutsideQuestion } from './keeping/outside-identities.ts';
export type { ProgrammeVersion, ProgrammeVersions } from './keeping/programme-versions.ts';
export type { Rate, Taken } from './keeping/rate.ts';
export type { SecondFactor, SecondFactors } from './keeping/second-factors.ts';
export type { SecurityEvent, SecurityEvents } from './keeping/security-events.ts';
export type { Session, Sessions } from './keeping/sessions.ts';
export type { Settings } from './keeping/settings.ts';
export type { LedgerEntry } from './ledger/entries.ts';
export type { Checkpoint, Cosignature, LogRecord } from './ledger/published.ts';
export type { Digests, Growth, NewEntry, NewNode, TreeHead } from './ledger/tree.ts';
export { openStore, type Store, type StoreOptions } from './open-store.ts';
export type { LetterState, Letters, NewLetter, WrittenLetter } from './outbox/letters.ts';
export type { Claimed, Outbox } from './outbox/outbox.ts';
export type { DashboardDay } from './queries/dashboard-day.ts';
export type { DashboardFamily } from './queries/dashboard-families.ts';
export type { DashboardAxis, DashboardCell, DashboardFilter, DashboardRow } from './queries/dashboards.ts';
export type { DutyFilter, OwedDuty } from './queries/duties.ts';
export type { FactFilter, HistoryEntry, TypedField } from './queries/history.ts';
export type { ApplicationFilter, ApplicationSort, ListedApplication } from './queries/list-applications.ts';
export type { ExpertFilter, ListedPerson, PlatformFilter } from './queries/list-things.ts';
export type { Page, PageOf } from './queries/page.ts';
export type { LifeFilter, LifeKind, LifeScope } from './queries/platform-life.ts';
export type { PublicityFilter } from './queries/publicity.ts';
export type { Queries } from './queries/queries.ts';
export type { ListedStep, StepFilter, StepScope } from './queries/review-steps.ts';
export type { ReviewProgress } from './queries/reviews.ts';
export type { Scope } from './queries/scope.ts';
export type { SupportAxis } from './queries/support-totals.ts';
export type { TaskCount, TaskScope } from './queries/task-counts.ts';
export type { Alongside, CommitOutcome } from './shelf/commit.ts';
export type { HandedInRows } from './shelf/handed-in.ts';
export type { Because } from './shelf/moved-on.ts';
export { openTestStore, type TestStore } from './testing/open-test-store.ts';
export { statementsOf } from './testing/statements-of.ts';
