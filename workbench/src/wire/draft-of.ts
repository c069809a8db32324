import { pathOf, REQUESTS } from '@qichuang/contract';
import { fileAddress } from './file-address.ts';

/** What is typed field by field into a form: an application, what is filed after the designation, or the findings of an inspection. All are saved, filled with files and read alike. */
export interface DraftOf {
  readonly kind: 'application' | 'filing' | 'inspection';
  readonly id: string;
}

export function applicationDraft(id: string): DraftOf {
  return { kind: 'application', id };
}

export function filingDraft(id: string): DraftOf {
  return { kind: 'filing', id };
}

export function inspectionDraft(id: string): DraftOf {
  return { kind: 'inspection', id };
}

/** Where a file of it is fetched from. */
export function attachmentAddress({ kind, id }: DraftOf, attachment: string): string {
  switch (kind) {
    case 'application':
      return fileAddress('fetch-attachment', { application: id, attachment });
    case 'filing':
      return fileAddress('fetch-filing-attachment', { filing: id, attachment });
    case 'inspection':
      return fileAddress('fetch-findings-attachment', { task: id, attachment });
  }
}

/** Where a file for it is sent to. */
export function uploadAddress({ kind, id }: DraftOf): string {
  switch (kind) {
    case 'application':
      return pathOf(REQUESTS['upload-attachment'], { application: id });
    case 'filing':
      return pathOf(REQUESTS['upload-filing-attachment'], { filing: id });
    case 'inspection':
      return pathOf(REQUESTS['upload-findings-attachment'], { task: id });
  }
}
