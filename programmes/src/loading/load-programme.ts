import { ok, type Result, refused } from '@qichuang/base';
import type { DocumentFault } from '../document/fault.ts';
import { type Programme, programmeSchema } from '../document/programme.ts';
import { expressionFaults } from '../rules/expression-faults.ts';
import { referenceFaults } from './references.ts';

/**
 * Reads a programme from outside: its shape first (unknown keys are refused), then that all it names exists and all its
 * expressions pass the checker.
 */
export function loadProgramme(json: unknown): Result<Programme, readonly DocumentFault[]> {
  const parsed = programmeSchema.safeParse(json);
  if (!parsed.success) {
    return refused(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  }
  const programme: Programme = parsed.data;
  const faults = [...referenceFaults(programme), ...expressionFaults(programme)];
  return faults.length === 0 ? ok(programme) : refused(faults);
}
