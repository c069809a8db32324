import type { CopiedAttachment } from '@qichuang/casework';

/** A file as a view names it; its content is fetched by id. */
export function attachmentView({ id, slot, name, media, bytes, hash, issuedOn, at }: CopiedAttachment) {
  return { id: id as string, slot, name, media, bytes, hash, issuedOn, at: at as string };
}
