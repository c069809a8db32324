/** The fields of the objection form, by the names they are posted under. */
export const OBJECTION_FIELDS = [
  'identity',
  'subject',
  'name',
  'contact',
  'grounds',
  'evidence',
  'seal',
  'declaresTrue',
] as const;

export type ObjectionField = (typeof OBJECTION_FIELDS)[number];

/** What can be wrong with a field; each has words for its reader. */
export type ObjectionProblemKind =
  | 'missing'
  | 'anonymous'
  | 'bad-contact'
  | 'too-long'
  | 'unknown-subject'
  | 'too-large'
  | 'infected-file'
  | 'file-not-examined'
  | 'wrong-type'
  | 'too-many'
  | 'not-declared';

export interface ObjectionProblem {
  readonly field: ObjectionField;
  readonly kind: ObjectionProblemKind;
}

/** A file that arrived although another field was wrong: it is kept, and named by its token in the next attempt. */
export interface KeptFile {
  readonly token: string;
  readonly name: string;
  readonly bytes: number;
  readonly purpose: 'evidence' | 'seal';
}

/** Everything typed so far, with what is wrong with it. */
export interface ObjectionDraft {
  readonly identity: 'person' | 'unit';
  /** Id of the application on the list. */
  readonly subject: string;
  readonly name: string;
  readonly contact: string;
  readonly grounds: string;
  readonly declaresTrue: boolean;
  readonly keptFiles: readonly KeptFile[];
  readonly problems: readonly ObjectionProblem[];
  /** The same key on a repeated request gives the first answer. */
  readonly requestKey: string;
  /** Set when the window closed between opening the page and sending: nothing can be filed, but nothing typed is lost. */
  readonly closed: boolean;
}

export const GROUNDS_LIMIT = 2000;
export const EVIDENCE_LIMIT = 10;
export const EVIDENCE_MEGABYTES = 50;
