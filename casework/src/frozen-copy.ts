import type { Day, Instant } from '@qichuang/base';
import type { Attachment, Partnership, StatedReason } from '@qichuang/domain';
import type { FormValues } from '@qichuang/programmes';

/** A file as a copy names it; its content is known by the hash. */
export type CopiedAttachment = Pick<
  Attachment,
  'id' | 'slot' | 'name' | 'media' | 'bytes' | 'hash' | 'at'
> & {
  readonly issuedOn: Day | null;
};

/** What `submit-application` freezes: everything handed in, and under which rules. */
export interface CopyContent {
  readonly application: string;
  readonly number: number;
  readonly at: Instant;
  readonly programme: string;
  readonly programmeDigest: string;
  readonly category: string;
  readonly kind: string;
  readonly name: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly uscc: string };
  readonly recommender: string | null;
  readonly values: FormValues;
  readonly attachments: readonly CopiedAttachment[];
  readonly partners: readonly Pick<Partnership, 'uscc' | 'name' | 'state'>[];
  readonly reasons: readonly Pick<StatedReason, 'rule' | 'text'>[];
  readonly statements: readonly string[];
}

/** @throws Error if the bytes are no copy of ours: a broken shelf. */
export function readCopy(bytes: Uint8Array): CopyContent {
  return JSON.parse(textOf(bytes)) as CopyContent;
}

const PIECE = 0x2000;

/** UTF-8 back into text; pure rooms have no TextDecoder. Canonical bytes are well-formed, so nothing else is looked for. */
function textOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [point, width] = pointAt(bytes, at);
    points.push(point);
    at += width;
    if (points.length < PIECE && at < bytes.length) continue;
    pieces.push(String.fromCodePoint(...points));
    points = [];
  }
  return pieces.join('');
}

const WIDTHS = [
  { below: 0xe0, width: 2 },
  { below: 0xf0, width: 3 },
] as const;

function pointAt(bytes: Uint8Array, at: number): readonly [point: number, width: number] {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return [first, 1];
  const width = WIDTHS.find(({ below }) => first < below)?.width ?? 4;
  let point = first & (0xff >> (width + 1));
  for (let next = 1; next < width; next += 1) point = (point << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return [point, width];
}
