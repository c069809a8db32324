import type { Write } from '@qichuang/casework';
import type { Application, Organisation } from '@qichuang/domain';
import { inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { portions } from '../portions.ts';
import { application } from '../schema/applications.ts';
import { searchGram } from '../schema/keeping.ts';
import { organisation } from '../schema/people.ts';
import { gramsOf } from '../search-terms.ts';
import { platformEntries } from './platform-search.ts';

interface Entry {
  readonly kind: 'application' | 'platform' | 'organisation' | 'person' | 'expert';
  readonly id: string;
  readonly parts: readonly (string | null)[];
}

/** Keeps what can be searched in step with what was written, in the same transaction. */
export async function writeSearch(tx: Database, writes: readonly Write[]): Promise<void> {
  const entries: readonly Entry[] = [
    ...writes.flatMap(ownEntry),
    ...(await platformEntries(tx, writes)),
    ...(await applicationEntries(tx, writes)),
  ];
  for (const some of portions(entries))
    await tx
      .insert(searchGram)
      .values(
        some.map(({ kind, id, parts }) => ({
          kind,
          id,
          grams: gramsOf(parts.filter((part) => part !== null)),
        })),
      )
      .onConflictDoUpdate({
        target: [searchGram.kind, searchGram.id],
        set: { grams: sql`excluded.grams` },
        setWhere: sql`${searchGram.grams} is distinct from excluded.grams`,
      });
}

function ownEntry(write: Write): readonly Entry[] {
  switch (write.kind) {
    case 'organisation': {
      const { id, name, uscc, formerNames } = write.next;
      return [{ kind: 'organisation', id, parts: [name, uscc, ...formerNames] }];
    }
    case 'person': {
      const { id, name, account } = write.next;
      return [{ kind: 'person', id, parts: [name, account] }];
    }
    case 'expert': {
      const { id, name, institution, title } = write.next;
      return [{ kind: 'expert', id, parts: [name, institution.name, title] }];
    }
    default:
      return [];
  }
}

/** An application is found by its applicant's name too: it is indexed anew when either changes. */
async function applicationEntries(tx: Database, writes: readonly Write[]): Promise<readonly Entry[]> {
  const renamed = writes.flatMap((write) =>
    write.kind === 'organisation' && write.previous !== null && write.previous.name !== write.next.name
      ? [write.next]
      : [],
  );
  const written = writes.flatMap((write) =>
    write.kind === 'application' && needsIndexing(write.previous, write.next) ? [write.next] : [],
  );
  const names = await namesOf(tx, written);
  const ofRenamed = await applicationsOf(tx, renamed);
  return [
    ...ofRenamed,
    ...written.map(({ id, name, receipt, organisation: by }): Entry => {
      return { kind: 'application', id, parts: [name, receipt, names.get(by) ?? null] };
    }),
  ].filter((entry, index, all) => all.findLastIndex(({ id }) => id === entry.id) === index);
}

function needsIndexing(previous: Application | null, next: Application): boolean {
  return (
    previous === null ||
    previous.name !== next.name ||
    previous.receipt !== next.receipt ||
    previous.organisation !== next.organisation
  );
}

async function namesOf(tx: Database, applications: readonly Application[]) {
  if (applications.length === 0) return new Map<string, string>();
  const ids = applications.map((one) => one.organisation);
  const rows = await tx
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(inArray(organisation.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function applicationsOf(tx: Database, renamed: readonly Organisation[]): Promise<readonly Entry[]> {
  if (renamed.length === 0) return [];
  const rows = await tx
    .select({
      id: application.id,
      name: application.name,
      receipt: application.receipt,
      organisation: application.organisation,
    })
    .from(application)
    .where(
      inArray(
        application.organisation,
        renamed.map(({ id }) => id),
      ),
    );
  return rows.map(({ id, name, receipt, organisation: by }) => {
    return {
      kind: 'application',
      id,
      parts: [name, receipt, renamed.find((one) => one.id === by)?.name ?? null],
    };
  });
}
