import type { Day } from '@qichuang/base';
import type { MarkedState, Words } from '@qichuang/language';
import type { PublicGoal } from './Goals.tsx';

/** Something that happened to the platform and is public. */
export interface PlatformEvent {
  readonly day: Day;
  readonly what: Words;
  readonly clauses: readonly string[];
  readonly note: string | null;
  /** Final acts bear a seal in the timeline. */
  readonly final: boolean;
}

export interface PlatformPageProps {
  readonly number: string;
  readonly name: string;
  readonly category: Words;
  readonly programme: { readonly id: string; readonly name: Words };
  readonly round: { readonly id: string; readonly title: Words };
  readonly state: MarkedState;
  readonly host: string;
  readonly partners: readonly string[];
  /** The industry chain it serves; `null` where its record names none. */
  readonly chain: { readonly id: string; readonly name: Words } | null;
  readonly directions: readonly Words[];
  readonly recommender: Words;
  readonly city: { readonly code: string; readonly name: Words };
  readonly announcement: { readonly id: string; readonly title: string; readonly documentNumber: string };
  readonly announcedOn: Day;
  readonly validFrom: Day;
  readonly validUntil: Day;
  /** Number of its plaque, where the programme has plaques (A3.5). */
  readonly plaque: string | null;
  /** The day it is shown as of; `null`: today. Names, holder, partners, recommender and city are those of that day. */
  readonly on: Day | null;
  /** Whether it had been designated on that day. */
  readonly known: boolean;
  /** Names and holders it had before, the latest first (B5.4). */
  readonly former: { readonly names: readonly string[]; readonly hosts: readonly string[] };
  /** The platform of a city's own programme it grew from, and the province's one that grew from it (A4.1). */
  readonly grownFrom: { readonly number: string; readonly name: string } | null;
  readonly grownInto: { readonly number: string; readonly name: string } | null;
  /** Whether a certificate was issued; lists announced before there were any have none. */
  readonly certificate: boolean;
  /** The public address at which its present state is shown, as a code to scan; `null` where this system has none. */
  readonly code: { readonly size: number; readonly path: string } | null;
  /** The latest published grade; `null` before the first. */
  readonly grade: { readonly year: number; readonly grade: Words } | null;
  readonly goals: readonly PublicGoal[];
  /** The day the last report that the goals are measured by was taken in; `null` before the first. */
  readonly goalsAsOf: Day | null;
  /** Its way and its life, newest first. */
  readonly events: readonly PlatformEvent[];
}
