import { type Day, ok, type Result, refused } from '@qichuang/base';
import { type Attachment, type Refusal, refusal } from '@qichuang/domain';
import type { AttachmentSlot, Form } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';

/** A file as it came in, whatever it is kept with. */
export interface IncomingFile {
  readonly slot: string;
  readonly name: string;
  readonly issuedOn: string | null;
  /** What the server found the content to be, never what the name says. */
  readonly media: Attachment['media'];
  readonly bytes: number;
  /** Of a PDF; `null` where they cannot be read. */
  readonly pages?: number | null;
  readonly hash: string;
}

/** The slot of a form a file is to go into. */
export function slotIn(form: Form | undefined, id: string): Result<AttachmentSlot, Refusal> {
  const slot = form?.attachments.slots.find((one) => one.id === id);
  return slot === undefined
    ? refused(refusal('value-not-allowed', null, { field: 'slot', slot: id }))
    : ok(slot);
}

/** Keeps a file with a draft, of an application or a filing, within what its slot allows. */
export async function keepFile(
  desk: Desk,
  act: Act<IncomingFile>,
  holder: Attachment['holder'],
  slot: AttachmentSlot,
): Promise<Result<Attachment, Refusal>> {
  const { media, bytes, pages } = act.body;
  if (!slot.types.includes(media))
    return refused(refusal('wrong-type-of-file', null, { media, allowed: slot.types }));
  if (bytes > slot.maxMb * 1024 * 1024) return refused(refusal('too-large', null, { maxMb: slot.maxMb }));
  if (slot.maxPages !== undefined && typeof pages === 'number' && pages > slot.maxPages)
    return refused(refusal('too-large', null, { pages, maxPages: slot.maxPages }));
  const there = await desk.shelf.where('attachment', { holder, slot: slot.id, state: 'ready' });
  const same = there.find(({ hash }) => hash === act.body.hash);
  if (same !== undefined) return refused(refusal('already-exists', null, { name: same.name }));
  if (there.length >= slot.maxFiles)
    return refused(refusal('limit-reached', null, { maxFiles: slot.maxFiles }));
  const next: Attachment = {
    id: mint(act, 'att', 0),
    version: 1,
    state: 'ready',
    holder,
    slot: slot.id,
    name: act.body.name,
    media,
    bytes,
    ...(pages === undefined ? {} : { pages }),
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
export async function dropFile(
  desk: Desk,
  act: Act<{ readonly attachment: string }>,
  holder: Attachment['holder'],
): Promise<Result<Standpoint, Refusal>> {
  const attachment = await desk.shelf.find('attachment', act.body.attachment);
  if (attachment === undefined || attachment.holder !== holder || attachment.state === 'removed')
    return refused(refusal('not-found'));
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
