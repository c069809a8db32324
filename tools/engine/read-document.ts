import { WrongInput } from './operation.ts';
import { repeatedMember } from './repeated-member.ts';

/** The one JSON document that the bytes are (RFC 8259). @throws WrongInput for anything else, and for a name said twice. */
export function readDocument(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  if (text.trim() === '') throw new WrongInput('standard input: is empty; one JSON document is awaited');
  const document = jsonOf(text);
  // RFC 8259 §4: of a name said twice each reader takes another one; a draw must not hang on the reader.
  const repeated = repeatedMember(text);
  if (repeated !== undefined) throw new WrongInput(`${repeated}: is said twice`);
  return document;
}

function textOf(bytes: Uint8Array): string {
  try {
    // A byte order mark is dropped: shells of Windows write one.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongInput('standard input: is not UTF-8');
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongInput(`standard input: is not JSON (${why.replace(/\s+/g, ' ')})`);
  }
}
