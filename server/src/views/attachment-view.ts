import type { CopiedAttachment } from '@qichuang/casework';

/** A file as a view names it; its content is fetched by id. */
export function attachmentView(of: CopiedAttachment) {
  const { id, slot, name, media, bytes, pages = null, hash, issuedOn, at } = of;
  return { id: id as string, slot, name, media, bytes, pages, hash, issuedOn, at: at as string };
}
