import { ok, type Result, refused } from '@qichuang/base';
import { type Programme, programmeSchema } from '../document/programme.ts';
import { referenceFaults } from './references.ts';

/** What keeps a document from being a programme: where, and what is wrong there. */
export interface DocumentFault {
  readonly path: string;
  readonly message: string;
}

/** Reads a programme from outside: its shape first (unknown keys are refused), then that all it names exists. */
export function loadProgramme(json: unknown): Result<Programme, readonly DocumentFault[]> {
  const parsed = programmeSchema.safeParse(json);
  if (!parsed.success) {
    return refused(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  }
  const programme: Programme = parsed.data;
  const faults = referenceFaults(programme);
  return faults.length === 0 ? ok(programme) : refused(faults);
}
