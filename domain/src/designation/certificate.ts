import type { Day } from '@qichuang/base';

/**
 * What a certificate of designation states, in the form that is published (docs/certificate.md): the ledger's fact of the act
 * `issue-certificate` carries SHA-256 of its canonical bytes. Names are those of the day it was issued.
 */
export interface DesignationStatement {
  readonly form: 'designation-v1';
  readonly number: string;
  readonly name: string;
  readonly category: { readonly id: string; readonly zh: string; readonly en: string };
  readonly holder: { readonly name: string; readonly uscc: string };
  readonly partners: readonly string[];
  readonly announcement: { readonly documentNumber: string; readonly on: Day };
  /** Three years, both days included (A3.6, B5.2). */
  readonly validity: { readonly from: Day; readonly until: Day };
  /** `digest`: of the version of the programme's document that was in force. */
  readonly programme: {
    readonly id: string;
    readonly zh: string;
    readonly en: string;
    readonly digest: string;
  };
  readonly issuer: { readonly zh: string; readonly en: string };
}
