import { ok, type Result, refused } from '@qichuang/base';
import type { DocumentFault } from '../document/fault.ts';
import type { Programme } from '../document/programme.ts';
import { scoreIndicators } from '../evaluation/score-indicators.ts';
import { loadProgramme } from '../loading/load-programme.ts';
import { type CompiledRules, compileRules } from '../rules/compile-rules.ts';
import { ruleContextSchema } from '../rules/context.ts';
import { evaluateRule } from '../rules/evaluate-rules.ts';
import { caseContext } from '../rules/sample-cases.ts';

/**
 * Whether a version may be published: it loads, and every sample case of its rules and indicators comes out as it says.
 * A change of a rule that changes what its cases say is published together with changed cases, by someone who saw them.
 */
export function checkPublishable(programme: Programme): Result<Programme, readonly DocumentFault[]> {
  const loaded = loadProgramme(programme);
  if (!loaded.ok) return loaded;
  const compiled = compileRules(loaded.value);
  const faults = [...ruleCaseFaults(loaded.value, compiled), ...indicatorCaseFaults(loaded.value)];
  return faults.length === 0 ? ok(loaded.value) : refused(faults);
}

function ruleCaseFaults(programme: Programme, compiled: CompiledRules): readonly DocumentFault[] {
  return programme.cases.cases.flatMap((one, index) => {
    const path = `cases.${index} (${one.rule}: ${one.title})`;
    const context = ruleContextSchema.safeParse(caseContext(programme, one));
    if (!context.success) {
      return context.error.issues.map((issue) => ({
        path: `${path}.${issue.path.join('.')}`,
        message: issue.message,
      }));
    }
    const verdict = evaluateRule(compiled, one.rule, context.data);
    return verdict === one.verdict ? [] : [{ path, message: `expected ${one.verdict}, found ${verdict}` }];
  });
}

function indicatorCaseFaults(programme: Programme): readonly DocumentFault[] {
  return programme.evaluation.sampleCases.flatMap((one, index) => {
    const path = `evaluation.sampleCases.${index} (${one.indicator})`;
    const sheet = programme.evaluation.categories.find(({ quantitative }) =>
      quantitative.some(({ id }) => id === one.indicator),
    );
    if (sheet === undefined) return [{ path, message: `there is no ${one.indicator}` }];
    const { kind = null, sum = {}, avg = {}, last = {}, computed = {} } = one;
    const scores = scoreIndicators(programme, sheet.category, kind, { sum, avg, last, computed });
    const score = scores.find(({ indicator }) => indicator === one.indicator);
    if (score?.value === one.value && score.points === one.points) return [];
    return [{ path, message: `expected ${one.points}, found ${score?.points ?? 'no score'}` }];
  });
}
