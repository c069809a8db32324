import { type CopiedAttachment, readCopy } from '@qichuang/casework';
import type { Actor, ApplicationState, PersonId } from '@qichuang/domain';
import { type FormValues, findForm } from '@qichuang/programmes';
import { attachmentView } from './attachment-view.ts';
import { namesOf } from './names.ts';
import { hiddenIn, redactedValues, withheldAttachment } from './redaction.ts';
import { type Room, type Seen, sees } from './standing.ts';

/** Values and files as one reader may see them. */
export interface SeenForm {
  /** Number of the frozen copy, `null` for the draft. */
  readonly copy: number | null;
  readonly redacted: boolean;
  readonly values: Readonly<Record<string, SeenField>>;
  readonly attachments: readonly ReturnType<typeof attachmentView>[];
}

interface SeenField {
  readonly value: unknown;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
  readonly carriedOver: boolean;
}

const WRITTEN_IN: readonly ApplicationState[] = ['draft', 'returned', 'correction', 'lapsed'];

/**
 * The draft for those who write it while it may be changed, otherwise the frozen copy. Experts get the copy without what names
 * the applicant, partners without how to reach its people.
 *
 * @returns `null` where the reader sees no form at all.
 */
export async function formAsSeen(room: Room, seen: Seen, actor: Actor): Promise<SeenForm | null> {
  if (sees(seen, 'form')) {
    const form = isWriting(seen) ? await draftForm(room, seen) : await copyForm(room, seen, lastCopy(seen));
    return sees(seen, 'contact') ? form : withheld(room, seen, form, 'contact');
  }
  if (!sees(seen, 'redacted-form') || !(await hasDeclared(room, seen, actor))) return null;
  return withheld(
    room,
    seen,
    await copyForm(room, seen, lastCopy(seen)),
    seen.round.namesHidden ? 'names' : 'contact',
  );
}

/** One frozen copy as the reader may see it; `null` where there is no such copy or it is not theirs to see. */
export async function copyAsSeen(
  room: Room,
  seen: Seen,
  actor: Actor,
  number: number,
): Promise<SeenForm | null> {
  if (!seen.application.copies.some((copy) => copy.number === number)) return null;
  if (sees(seen, 'form')) {
    const form = await copyForm(room, seen, number);
    return sees(seen, 'contact') ? form : withheld(room, seen, form, 'contact');
  }
  // An expert reads the copy under review and no other: what was corrected since is nobody's business but the applicant's.
  if (!sees(seen, 'redacted-form') || number !== lastCopy(seen) || !(await hasDeclared(room, seen, actor)))
    return null;
  return withheld(
    room,
    seen,
    await copyForm(room, seen, number),
    seen.round.namesHidden ? 'names' : 'contact',
  );
}

/** The values the case is judged by now: the draft while it is written, otherwise the last copy. */
export async function standingValues(
  room: Room,
  { application }: Pick<Seen, 'application'>,
): Promise<FormValues> {
  const last = application.copies.at(-1);
  if (last !== undefined && !WRITTEN_IN.includes(application.state))
    return (await contentOf(room, last.hash)).values;
  const { fields } = await room.desk.shelf.draftOf(application.id);
  return Object.fromEntries(fields.map(({ field, value }) => [field, value])) as FormValues;
}

function isWriting({ application, standing }: Seen): boolean {
  const writes = standing.part === 'applicant' || standing.part === 'partner';
  return application.copies.length === 0 || (writes && WRITTEN_IN.includes(application.state));
}

function lastCopy({ application }: Seen): number {
  return application.copies.at(-1)?.number ?? 0;
}

async function draftForm(room: Room, { application, standing }: Seen): Promise<SeenForm> {
  const { shelf } = room.desk;
  const [{ fields }, attachments] = await Promise.all([
    shelf.draftOf(application.id),
    shelf.where('attachment', { holder: application.id, state: 'ready' }),
  ]);
  // Who typed what is the applicant's own affair.
  const writers =
    standing.part === 'applicant'
      ? await namesOf(
          room,
          'person',
          fields.map(({ by }) => by),
        )
      : new Map<PersonId, string>();
  return {
    copy: null,
    redacted: false,
    values: Object.fromEntries(
      fields.map(({ field, value, revision, by, at, carriedOver }) => [
        field,
        { value, revision, by: writers.get(by) ?? '', at, carriedOver },
      ]),
    ),
    attachments: attachments.map(attachmentView),
  };
}

async function copyForm(room: Room, { application }: Seen, number: number): Promise<SeenForm> {
  const copy = application.copies.find((one) => one.number === number);
  if (copy === undefined) throw new Error(`application ${application.id} has no copy ${number}`);
  const { values, attachments } = await contentOf(room, copy.hash);
  return {
    copy: number,
    redacted: false,
    values: Object.fromEntries(
      Object.entries(values).map(([field, value]) => [
        field,
        { value, revision: 0, by: '', at: copy.at, carriedOver: false },
      ]),
    ),
    attachments: attachments.map((attachment: CopiedAttachment) => attachmentView(attachment)),
  };
}

/** What was last handed in, `null` where nothing was. */
export async function standingCopy(room: Room, { application }: Pick<Seen, 'application'>) {
  const last = application.copies.at(-1);
  return last === undefined ? null : contentOf(room, last.hash);
}

async function contentOf({ desk }: Room, hash: string) {
  const bytes = await desk.shelf.frozenBytes(hash);
  if (bytes === undefined) throw new Error(`frozen copy ${hash} is not on the shelf`);
  return readCopy(bytes);
}

async function withheld(
  room: Room,
  seen: Seen,
  form: SeenForm,
  what: 'names' | 'contact',
): Promise<SeenForm> {
  const fields = findForm(seen.programme, seen.application.category);
  if (fields === undefined) throw new Error(`no form for ${seen.application.category}`);
  const plain = Object.fromEntries(Object.entries(form.values).map(([id, { value }]) => [id, value]));
  const hidden = await hiddenIn(room, seen.application, fields, plain, what);
  const values = redactedValues(fields, plain, hidden);
  return {
    ...form,
    redacted: what === 'names',
    values: Object.fromEntries(
      Object.entries(form.values).map(([id, field]) => [id, { ...field, value: values[id] ?? null }]),
    ),
    attachments: what === 'names' ? form.attachments.map(withheldAttachment) : form.attachments,
  };
}

/** An expert reads nothing before having declared (default): a conflict has to be told first. */
export async function hasDeclared(
  { desk }: Room,
  { application }: Pick<Seen, 'application'>,
  { person }: Actor,
): Promise<boolean> {
  if (person === null) return false;
  const reviews = await desk.shelf.where('review', {
    application: application.id,
    person,
    state: ['declared', 'scored'],
  });
  return reviews.length > 0;
}
