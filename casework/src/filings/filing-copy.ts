import { fromUtf8, type Instant } from '@qichuang/base';
import type { Filing } from '@qichuang/domain';
import type { FormValues } from '@qichuang/programmes';
import type { CopiedAttachment } from '../frozen-copy.ts';
import type { Desk } from '../ports.ts';

/** What `submit-filing` freezes: what was typed, what the system reckoned at that moment, and files by hash. */
export interface FilingCopy {
  readonly filing: string;
  readonly number: number;
  readonly at: Instant;
  readonly values: FormValues;
  readonly reckoned: Readonly<Record<string, number>>;
  readonly attachments: readonly CopiedAttachment[];
}

/** @throws Error if the bytes are no copy of ours: a broken shelf. */
export function readFilingCopy(bytes: Uint8Array): FilingCopy {
  return JSON.parse(fromUtf8(bytes)) as FilingCopy;
}

/** What was handed in last; `null` where nothing was. @throws Error if its bytes are gone: a broken shelf. */
export async function lastFilingCopy(
  { shelf }: Pick<Desk, 'shelf'>,
  { copies }: Pick<Filing, 'copies'>,
): Promise<FilingCopy | null> {
  const last = copies.at(-1);
  if (last === undefined) return null;
  const bytes = await shelf.frozenBytes(last.hash);
  if (bytes === undefined) throw new Error(`frozen copy ${last.hash} is not on the shelf`);
  return readFilingCopy(bytes);
}
