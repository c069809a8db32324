import { camelKeys, type Raw } from './reading.ts';

export function evaluationOf(evaluation: Raw): Raw {
  const { re_evaluation, notice, ...byGrade } = evaluation.consequences;
  const { measures_of, variables } = evaluation.context;
  return {
    origin: evaluation.origin,
    clause: evaluation.clause,
    // Names of variables and measures are what formulas write: they stay.
    context: { measuresOf: measures_of, variables },
    grades: camelKeys(evaluation.grades),
    consequences: {
      byGrade: camelKeys(byGrade),
      reEvaluation: camelKeys(re_evaluation),
      notice: {
        renamingsAndRevocationsInSameNotice: notice.renamings_and_revocations_in_same_notice,
        disclaimer: { zh: notice.disclaimer_zh, en: notice.disclaimer_en },
      },
    },
    kinds: camelKeys(evaluation.kinds),
    steps: camelKeys(evaluation.steps),
    categories: camelKeys(evaluation.categories),
    sampleCases: evaluation.sample_cases,
  };
}
