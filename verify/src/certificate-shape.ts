import { canonicalJson, type Day, parseDay, refused, sha256Hex, utf8 } from '@qichuang/base';
import { isObject, listOf, recordOf, type Shape, textLike, textUpTo } from './members.ts';

export const CERTIFICATE_FORMAT = 'designation-certificate-v1';
export const STATEMENT_FORM = 'designation-v1';

/** What the issuer decided, and what the ledger has the digest of. */
export interface DesignationStatement {
  readonly form: typeof STATEMENT_FORM;
  /** `SDDE-LAB-2023-0017`. */
  readonly number: string;
  readonly name: string;
  readonly category: { readonly id: string; readonly zh: string; readonly en: string };
  readonly holder: { readonly name: string; readonly uscc: string };
  readonly partners: readonly string[];
  readonly announcement: { readonly documentNumber: string; readonly on: Day };
  /** Both days included. */
  readonly validity: { readonly from: Day; readonly until: Day };
  /** `digest` names the version of the programme's document that was in force. */
  readonly programme: {
    readonly id: string;
    readonly zh: string;
    readonly en: string;
    readonly digest: string;
  };
  readonly issuer: { readonly zh: string; readonly en: string };
}

export interface DesignationCertificate {
  readonly format: typeof CERTIFICATE_FORMAT;
  readonly statement: DesignationStatement;
  /** For each leaf of the statement, by its path, eight digits that tell an alteration by name. They seal nothing. */
  readonly marks: Readonly<Record<string, string>>;
  /** The keys the issuer's log is said to be signed with; whether that is so must be known from elsewhere. */
  readonly log: { readonly keys: readonly string[] };
  /** A document `ledger-inclusion-v1`, read by the ledger engine. */
  readonly proof: unknown;
}

const NAME = textUpTo(500);
const DIGEST = textLike<string>(/^[0-9a-f]{64}$/);

const DAY: Shape<Day> = (value, field) => {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day === undefined ? refused({ field, fault: 'wrong-type' }) : { ok: true, value: day };
};

export const STATEMENT: Shape<DesignationStatement> = recordOf({
  form: textLike<typeof STATEMENT_FORM>(/^designation-v1$/),
  number: NAME,
  name: NAME,
  category: recordOf({ id: NAME, zh: NAME, en: NAME }),
  holder: recordOf({ name: NAME, uscc: NAME }),
  partners: listOf(NAME, 100),
  announcement: recordOf({ documentNumber: NAME, on: DAY }),
  validity: recordOf({ from: DAY, until: DAY }),
  programme: recordOf({ id: NAME, zh: NAME, en: NAME, digest: DIGEST }),
  issuer: recordOf({ zh: NAME, en: NAME }),
});

const MARK = /^[0-9a-f]{8}$/;

const MARKS: Shape<Readonly<Record<string, string>>> = (value, field) => {
  if (!isObject(value)) return refused({ field, fault: 'wrong-type' });
  const entries: [string, string][] = [];
  for (const [path, mark] of Object.entries(value)) {
    if (typeof mark !== 'string' || !MARK.test(mark))
      return refused({ field: `${field}[${JSON.stringify(path)}]`, fault: 'wrong-type' });
    entries.push([path, mark]);
  }
  return { ok: true, value: Object.fromEntries(entries) };
};

export const CERTIFICATE: Shape<DesignationCertificate> = recordOf({
  format: textLike<typeof CERTIFICATE_FORMAT>(/^designation-certificate-v1$/),
  statement: STATEMENT,
  marks: MARKS,
  log: recordOf({ keys: listOf(textUpTo(1000), 10) }),
  proof: (value) => ({ ok: true, value }),
});

/** For each leaf of a statement, by its path, the first eight digits of SHA-256(path ‖ 0x0A ‖ canonical JSON). */
export function marksOf(statement: DesignationStatement): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      // A list without elements is a leaf too: one that was emptied must not go unseen.
      if (value.length === 0) marks.set(path, markOf(path, value));
      for (const [place, element] of value.entries()) visit(element, `${path}[${place}]`);
    } else if (isObject(value)) {
      for (const [name, member] of Object.entries(value))
        visit(member, path === '' ? name : `${path}.${name}`);
    } else marks.set(path, markOf(path, value));
  };
  visit(statement, '');
  return marks;
}

function markOf(path: string, value: unknown): string {
  return sha256Hex(utf8(`${path}\n${canonicalJson(value)}`)).slice(0, 8);
}
