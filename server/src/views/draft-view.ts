import { addMs, canonicalJson, type Instant } from '@qichuang/base';
import type { Actor, ApplicationId } from '@qichuang/domain';
import { copyAsSeen } from './case-form.ts';
import { namesOf } from './names.ts';
import type { Room, Seen } from './standing.ts';
import type { View } from './view.ts';

/** How long somebody counts as typing after a field was saved. */
const TYPING_MS = 60_000;

/** The draft with its revisions, and who else has just typed in it. */
export async function draftView(
  room: Room,
  { application }: Seen,
  { person }: Actor,
  at: Instant,
): Promise<View<'see-draft'>> {
  const { fields } = await room.desk.shelf.draftOf(application.id);
  const names = await namesOf(
    room,
    'person',
    fields.map(({ by }) => by),
  );
  const typed = await room.store.queries.recentTyping(application.id, addMs(at, -TYPING_MS));
  const others = typed.filter(({ revision }) => revision.by !== person);
  return {
    version: application.version,
    values: Object.fromEntries(
      fields.map(({ field, value, revision, by, at: savedAt, carriedOver }) => [
        field,
        { value, revision, by: names.get(by) ?? '', at: savedAt, carriedOver },
      ]),
    ),
    // The last field of each.
    typing: others
      .filter(
        ({ revision }, index) => others.findLastIndex((one) => one.revision.by === revision.by) === index,
      )
      .map(({ revision, byName }) => ({ name: byName, field: revision.field, at: revision.at })),
  };
}

/** Every value a field has had, those that lost to a faster hand among them. */
export async function fieldHistoryRows(
  room: Room,
  application: ApplicationId,
  field: string,
): Promise<View<'see-field-history'>['rows']> {
  const typed = await room.store.queries.fieldHistory(application, field);
  return typed.map(({ revision: { value, revision, at, carriedOver }, byName }) => ({
    value,
    revision,
    by: byName,
    at,
    carriedOver,
  }));
}

/** What changed between two frozen copies, field by field; `undefined` where the reader sees not both. */
export async function differencesView(
  room: Room,
  seen: Seen,
  actor: Actor,
  { before, after }: { readonly before: number; readonly after: number },
): Promise<View<'see-differences'> | undefined> {
  const [one, other] = await Promise.all([
    copyAsSeen(room, seen, actor, before),
    copyAsSeen(room, seen, actor, after),
  ]);
  if (one === null || other === null) return undefined;
  const fields = [...new Set([...Object.keys(one.values), ...Object.keys(other.values)])].sort();
  const rows = fields.map((field) => ({
    field,
    before: one.values[field]?.value ?? null,
    after: other.values[field]?.value ?? null,
  }));
  const files = (copy: typeof one) =>
    copy.attachments.map(({ slot, name, hash }) => `${slot} ${name} ${hash.slice(0, 12)}`).sort();
  return {
    before,
    after,
    rows: [...rows, { field: 'attachments', before: files(one), after: files(other) }].filter(
      (row) => canonicalJson(row.before) !== canonicalJson(row.after),
    ),
  };
}
