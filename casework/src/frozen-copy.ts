import { type Day, fromUtf8, type Instant } from '@qichuang/base';
import type { Application, Attachment, Partnership, StatedReason } from '@qichuang/domain';
import type { FormValues } from '@qichuang/programmes';

/** A file as a copy names it; its content is known by the hash. */
export type CopiedAttachment = Pick<
  Attachment,
  'id' | 'slot' | 'name' | 'media' | 'bytes' | 'pages' | 'hash' | 'at'
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
  readonly shortForm?: Application['shortForm'];
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
  return JSON.parse(fromUtf8(bytes)) as CopyContent;
}
