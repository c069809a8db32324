import { WrongInput } from './operation.ts';
import { structureFault } from './structure-fault.ts';

/** The one JSON document that the bytes are (RFC 8259). @throws WrongInput for anything else, and for a name said twice or endless nesting. */
export function readDocument(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  if (text.trim() === '') throw new WrongInput('standard input: is empty; one JSON document is awaited');
  const document = jsonOf(text);
  const fault = structureFault(text);
  if (fault !== undefined) throw new WrongInput(fault);
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
