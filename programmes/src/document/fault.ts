/** What keeps a document from being a programme: where, and what is wrong there. */
export interface DocumentFault {
  readonly path: string;
  readonly message: string;
}
