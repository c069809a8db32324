import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { regionsFile } from './regions.ts';
import { workCalendarFile } from './work-calendar.ts';

/** Whoever edits a written file by hand, or raises a package, sees here what that changes. */
describe('data written once from a package', () => {
  test.each([
    { file: 'shandong.ts', written: regionsFile, lines: 161 },
    { file: 'state-council-days.ts', written: workCalendarFile, lines: 25 },
  ])('$file is what its script writes', ({ file, written, lines }) => {
    const committed = readFileSync(new URL(`../../domain/src/identifiers/${file}`, import.meta.url), 'utf8');
    expect(committed.split('\n').length).toBeGreaterThanOrEqual(lines);
    expect(committed).toBe(written());
  });
});
