import type { Programme } from '../document/programme.ts';
import { loadProgramme } from './load-programme.ts';

/** @throws Error if a document of this repository is no programme: a bug here, not of a person. */
export function builtIn(json: unknown): Programme {
  const loaded = loadProgramme(json);
  if (loaded.ok) return loaded.value;
  const faults = loaded.refusal.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`a built-in programme does not load:\n${faults.join('\n')}`);
}
