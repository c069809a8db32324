import { addMs, type Instant } from '@qichuang/base';
import { type FilingCase, lastFilingCopy } from '@qichuang/casework';
import type { Actor, DraftId, Standing } from '@qichuang/domain';
import type { FormValues } from '@qichuang/programmes';
import { attachmentView } from './attachment-view.ts';
import { namesOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

/** How long somebody counts as typing after a field was saved. */
const TYPING_MS = 60_000;

type SeenForm = View<'see-filing'>['form'];

/** Whether the reader writes it: the host, or a recommender its own progress report. */
export function isWriter({ filing }: FilingCase, { part }: Standing): boolean {
  return filing.kind === 'progress-report' ? part === 'recommender' : part === 'host';
}

/** The draft for whoever writes it while it may be changed, otherwise what was handed in last (B5.2). */
export async function filingForm(room: Room, found: FilingCase, standing: Standing): Promise<SeenForm> {
  const { filing } = found;
  const writing = filing.state === 'draft' || filing.state === 'returned';
  if (filing.copies.length === 0 || (writing && isWriter(found, standing))) return draftForm(room, found);
  const copy = await lastFilingCopy(room.desk, filing);
  if (copy === null) throw new Error(`filing ${filing.id} without a copy`);
  return {
    copy: copy.number,
    values: Object.fromEntries(
      Object.entries(copy.values).map(([field, value]) => [
        field,
        { value, revision: 0, by: '', at: copy.at, carriedOver: false },
      ]),
    ),
    attachments: copy.attachments.map(attachmentView),
  };
}

async function draftForm(room: Room, { filing }: FilingCase): Promise<SeenForm> {
  const [values, attachments] = await Promise.all([
    draftValues(room, filing.id),
    room.desk.shelf.where('attachment', { holder: filing.id, state: 'ready' }),
  ]);
  return { copy: null, values, attachments: attachments.map(attachmentView) };
}

/** Every field of a draft with its standing revision and who typed it. */
export async function draftValues(room: Room, draft: DraftId): Promise<SeenForm['values']> {
  const { fields } = await room.desk.shelf.draftOf(draft);
  const names = await namesOf(
    room,
    'person',
    fields.map(({ by }) => by),
  );
  return Object.fromEntries(
    fields.map(({ field, value, revision, by, at, carriedOver }) => [
      field,
      { value, revision, by: names.get(by) ?? '', at, carriedOver },
    ]),
  );
}

/** Plain values of a seen form. */
export function plainValues({ values }: SeenForm): FormValues {
  return Object.fromEntries(Object.entries(values).map(([field, { value }]) => [field, value])) as FormValues;
}

/** The draft with its revisions, and who else has just typed in it. */
export async function filingDraftView(
  room: Room,
  { filing }: FilingCase,
  { person }: Actor,
  at: Instant,
): Promise<View<'see-filing-draft'>> {
  const typed = await room.store.queries.recentTyping(filing.id, addMs(at, -TYPING_MS));
  const others = typed.filter(({ revision }) => revision.by !== person);
  return {
    version: filing.version,
    values: await draftValues(room, filing.id),
    // The last field of each.
    typing: others
      .filter(
        ({ revision }, index) => others.findLastIndex((one) => one.revision.by === revision.by) === index,
      )
      .map(({ revision, byName }) => ({ name: byName, field: revision.field, at: revision.at })),
  };
}
