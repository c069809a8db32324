import { existsSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { fromHex, toHex } from '@qichuang/base';
import { formatNoteKey, type NoteKey, parseNoteKey, type SeenHead } from '@qichuang/engine-ledger';

/** What a witness must never forget: whose log it is, and the head it signed last. */
export interface WitnessState {
  readonly logKey: NoteKey;
  readonly seen: SeenHead;
}

/** @returns `null` before the first time. @throws Error if the file holds something else: it is not overwritten. */
export function readState(path: string): WitnessState | null {
  if (!existsSync(path)) return null;
  const { logKey, size, root } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<string, unknown>>;
  const key = typeof logKey === 'string' ? parseNoteKey(logKey) : undefined;
  const bytes = typeof root === 'string' ? fromHex(root) : undefined;
  if (
    key === undefined ||
    bytes?.length !== 32 ||
    typeof size !== 'number' ||
    !Number.isSafeInteger(size) ||
    size < 0
  )
    throw new Error('no state of a witness');
  return { logKey: key, seen: { size, root: bytes } };
}

/** On disk before anything is signed away: whoever loses power here signs the same head again, never another one. */
export async function keepState(path: string, { logKey, seen }: WitnessState): Promise<void> {
  const part = `${path}.part`;
  const file = await open(part, 'w', 0o600);
  try {
    const state = { logKey: formatNoteKey(logKey), size: seen.size, root: toHex(seen.root) };
    await file.writeFile(`${JSON.stringify(state, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}
