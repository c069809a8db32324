import type { Result } from '@qichuang/base';
import type { Attachment, Refusal } from '@qichuang/domain';
import type { AttachmentSlot } from '@qichuang/programmes';
import { dropFile, type IncomingFile, keepFile, slotIn } from '../application/keep-file.ts';
import type { Act, Desk } from '../ports.ts';
import type { Standpoint } from '../spine/commit.ts';
import { filingCaseOf } from './filing-case.ts';
import { mayTypeFiling } from './save-filing.ts';

/** The slot of a filing a file is to go into, before its bytes are read. */
export async function mayAttachToFiling(
  desk: Desk,
  asked: Pick<Act<{ readonly filing: string; readonly slot: string }>, 'actor' | 'at' | 'body'>,
): Promise<Result<AttachmentSlot, Refusal>> {
  const found = await filingCaseOf(desk, asked.body.filing, asked);
  if (!found.ok) return found;
  const may = mayTypeFiling(found.value, asked);
  if (!may.ok) return may;
  return slotIn(found.value.form, asked.body.slot);
}

/** Keeps a file with a filing's draft, by the rules of an application's (B5.2). */
export async function attachToFiling(
  desk: Desk,
  act: Act<IncomingFile & { readonly filing: string }>,
): Promise<Result<Attachment, Refusal>> {
  const slot = await mayAttachToFiling(desk, act);
  if (!slot.ok) return slot;
  return keepFile(desk, act, act.body.filing as Attachment['holder'], slot.value);
}

/** Takes a file out of a filing's draft; frozen copies keep theirs. */
export async function removeFromFiling(
  desk: Desk,
  act: Act<{ readonly filing: string; readonly attachment: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await filingCaseOf(desk, act.body.filing, act);
  if (!found.ok) return found;
  const may = mayTypeFiling(found.value, act);
  if (!may.ok) return may;
  return dropFile(desk, act, found.value.filing.id);
}
