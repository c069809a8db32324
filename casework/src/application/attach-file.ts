import type { Result } from '@qichuang/base';
import type { Attachment, Refusal } from '@qichuang/domain';
import { type AttachmentSlot, findForm } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { caseOf } from '../spine/case.ts';
import type { Standpoint } from '../spine/commit.ts';
import { dropFile, type IncomingFile, keepFile, slotIn } from './keep-file.ts';
import { mayType } from './save-fields.ts';

export interface AttachFile extends IncomingFile {
  readonly application: string;
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
  const { programme, application } = found.value;
  return slotIn(findForm(programme, application.category), asked.body.slot);
}

/** Keeps a file with an application's draft, in its slot. */
export async function attachFile(desk: Desk, act: Act<AttachFile>): Promise<Result<Attachment, Refusal>> {
  const slot = await mayAttach(desk, act);
  if (!slot.ok) return slot;
  return keepFile(desk, act, act.body.application as Attachment['holder'], slot.value);
}

/** Takes a file out of an application's draft; frozen copies keep theirs. */
export async function removeAttachment(
  desk: Desk,
  act: Act<{ readonly application: string; readonly attachment: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await caseOf(desk, act.body.application, act);
  if (!found.ok) return found;
  const may = mayType(found.value, act.actor, act.at);
  if (!may.ok) return may;
  return dropFile(desk, act, found.value.application.id);
}
