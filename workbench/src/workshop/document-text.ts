import { parseDocument, stringify } from 'yaml';
import type { Document } from './draft.ts';

/** Why a file is no document: what the parser says and where, or `null` where it reads as something else than one. */
export interface Unreadable {
  readonly why: string | null;
  /** Counted from 1; `null` where the parser names no place. */
  readonly line: number | null;
  readonly column: number | null;
}

export type ReadText =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly fault: Unreadable };

/** Of all aliases together, so that a small file does not become a large document. */
const MOST_ALIASES = 100;

/**
 * Reads a programme from a file, as JSON or as YAML 1.2 (core schema: no dates, no tags of its own); either way the same document. Whether
 * it is a sound programme is asked afterwards, by the same check for both.
 */
export function readDocumentText(text: string): ReadText {
  return text.trimStart().startsWith('{') ? readJson(text) : readYaml(text);
}

export function writeYaml(document: unknown): string {
  // No line is folded and no anchor used, so that a change of one value is a change of one line.
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
}

function readJson(text: string): ReadText {
  try {
    return asDocument(JSON.parse(text));
  } catch (error) {
    // Flow style of YAML begins with a brace too.
    const read = readYaml(text);
    return read.ok ? read : { ok: false, fault: { why: messageOf(error), line: null, column: null } };
  }
}

function readYaml(text: string): ReadText {
  const parsed = parseDocument(text, { schema: 'core', version: '1.2', uniqueKeys: true });
  const [fault] = [...parsed.errors, ...parsed.warnings];
  if (fault !== undefined) {
    const place = fault.linePos?.[0];
    const [why = ''] = fault.message.split('\n');
    return {
      ok: false,
      fault: {
        why: why.replace(/ at line \d+, column \d+:?$/, ''),
        line: place?.line ?? null,
        column: place?.col ?? null,
      },
    };
  }
  try {
    // Through JSON, so that what JSON cannot say (no number, an object for a key) is not said either.
    return asDocument(JSON.parse(JSON.stringify(parsed.toJS({ maxAliasCount: MOST_ALIASES }) ?? null)));
  } catch (error) {
    return { ok: false, fault: { why: messageOf(error), line: null, column: null } };
  }
}

function asDocument(read: unknown): ReadText {
  return typeof read === 'object' && read !== null && !Array.isArray(read)
    ? { ok: true, document: read as Document }
    : { ok: false, fault: { why: null, line: null, column: null } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
