import { type Day, ok, type Result, refused } from '@qichuang/base';
import { type Attachment, type Refusal, refusal } from '@qichuang/domain';
import { type AttachmentSlot, findForm } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { type Case, caseOf, personOf } from '../spine/case.ts';
import { commit, commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { mayType } from './save-fields.ts';

export interface AttachFile {
  readonly application: string;
  readonly slot: string;
  readonly name: string;
  readonly issuedOn: string | null;
  /** What the server found the content to be, never what the name says. */
  readonly media: Attachment['media'];
  readonly bytes: number;
  readonly hash: string;
}

/** The slot a file is to go into, before its bytes are read: so that a hopeless upload ends early. */
export async function mayAttach(
  desk: Desk,
  asked: Pick<Act<{ readonly application: string; readonly slot: string }>, 'actor' | 'at' | 'body'>,
): Promise<Result<AttachmentSlot, Refusal>> {
  const found = await caseOf(desk, asked.body.application, asked);
  if (!found.ok) return found;
  const may = mayType(found.value, asked.actor, asked.at);
  if (!may.ok) return may;
  const slot = slotOf(found.value, asked.body.slot);
  return slot === undefined
    ? refused(refusal('value-not-allowed', null, { field: 'slot', slot: asked.body.slot }))
    : ok(slot);
}

function slotOf({ programme, application }: Case, id: string): AttachmentSlot | undefined {
  return findForm(programme, application.category)?.attachments.slots.find((slot) => slot.id === id);
}

/** Keeps a file with a draft, in its slot. */
export async function attachFile(desk: Desk, act: Act<AttachFile>): Promise<Result<Attachment, Refusal>> {
  const slot = await mayAttach(desk, act);
  if (!slot.ok) return slot;
  const { application, media, bytes } = act.body;
  if (!slot.value.types.includes(media))
    return refused(refusal('wrong-type-of-file', null, { media, allowed: slot.value.types }));
  if (bytes > slot.value.maxMb * 1024 * 1024)
    return refused(refusal('too-large', null, { maxMb: slot.value.maxMb }));
  const there = await desk.shelf.where('attachment', {
    holder: application,
    slot: act.body.slot,
    state: 'ready',
  });
  const same = there.find(({ hash }) => hash === act.body.hash);
  if (same !== undefined) return refused(refusal('already-exists', null, { name: same.name }));
  if (there.length >= slot.value.maxFiles)
    return refused(refusal('limit-reached', null, { maxFiles: slot.value.maxFiles }));
  const next: Attachment = {
    id: mint(act, 'att', 0),
    version: 1,
    state: 'ready',
    holder: application as Attachment['holder'],
    slot: act.body.slot,
    name: act.body.name,
    media,
    bytes,
    hash: act.body.hash,
    issuedOn: act.body.issuedOn as Day | null,
    by: personOf(act),
    at: act.at,
  };
  return commit(
    desk,
    act,
    [move(act, { act: 'attach-file', clause: 'default' }, 'attachment', null, next)],
    next,
    { quiet: true },
  );
}

/** Takes a file out of a draft; frozen copies keep theirs. */
export async function removeAttachment(
  desk: Desk,
  act: Act<{ readonly application: string; readonly attachment: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await caseOf(desk, act.body.application, act);
  if (!found.ok) return found;
  const may = mayType(found.value, act.actor, act.at);
  if (!may.ok) return may;
  const attachment = await desk.shelf.find('attachment', act.body.attachment);
  if (
    attachment === undefined ||
    attachment.holder !== found.value.application.id ||
    attachment.state === 'removed'
  ) {
    return refused(refusal('not-found'));
  }
  return commitOne(
    desk,
    act,
    move(act, { act: 'remove-attachment', clause: 'default' }, 'attachment', attachment, {
      ...attachment,
      state: 'removed',
    }),
    { quiet: true },
  );
}
