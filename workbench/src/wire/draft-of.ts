import { pathOf, REQUESTS } from '@qichuang/contract';
import { fileAddress } from './file-address.ts';

/** What is typed field by field into a form: an application, or what is filed after the designation. Both are saved, filled with files and read alike. */
export interface DraftOf {
  readonly kind: 'application' | 'filing';
  readonly id: string;
}

export function applicationDraft(id: string): DraftOf {
  return { kind: 'application', id };
}

export function filingDraft(id: string): DraftOf {
  return { kind: 'filing', id };
}

/** Where a file of it is fetched from. */
export function attachmentAddress({ kind, id }: DraftOf, attachment: string): string {
  return kind === 'application'
    ? fileAddress('fetch-attachment', { application: id, attachment })
    : fileAddress('fetch-filing-attachment', { filing: id, attachment });
}

/** Where a file for it is sent to. */
export function uploadAddress({ kind, id }: DraftOf): string {
  return kind === 'application'
    ? pathOf(REQUESTS['upload-attachment'], { application: id })
    : pathOf(REQUESTS['upload-filing-attachment'], { filing: id });
}
