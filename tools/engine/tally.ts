import {
  greyBand,
  rankWithTies,
  type Score,
  secondAverage,
  type Tally,
  tallyScores,
} from '@qichuang/engine-tally';
import { z } from 'zod';
import { type Operations, operation, WrongInput } from './operation.ts';
import { idsIn, readScores } from './tally-scores.ts';
import { type Telling, tellingOf } from './tally-telling.ts';

const ID = z.union([z.string(), z.int()]);
const DECIMAL = z.union([z.number(), z.string()]);
const PLACES = z.int().min(0);

const SCORE = z.strictObject({
  scores: z.array(z.tuple([ID, ID, DECIMAL])),
  // Pairs of `scores` that were given and do not count.
  recused: z.array(z.tuple([ID, ID])).optional(),
  method: z
    .strictObject({
      trim: z
        .int()
        .min(3, 'is the number of valid scores from which highest and lowest drop, at least 3')
        .optional(),
      lambda: z
        .union(
          [z.literal('reml'), z.number().min(0, 'is "reml" or a number of 0 or more')],
          'is "reml" or a number of 0 or more',
        )
        .optional(),
      decimals: z.int().min(0).max(9).optional(),
      rounding: z.enum(['half-up', 'half-even']).optional(),
      cut: PLACES.optional(),
    })
    .optional(),
  // Asked for by being there: ties by declared criteria and a draw, 二次平均 over panels.
  criteria: z.array(z.tuple([ID, z.array(z.number())])).optional(),
  tickets: z.array(ID).optional(),
  panels: z.array(z.tuple([ID, ID])).optional(),
});
type Asked = z.output<typeof SCORE>;

export const TALLY: Operations = { score: operation(SCORE, score) };

function score(asked: Asked) {
  const { method = {} } = asked;
  const { scores, decimals } = readScores(asked.scores, asked.recused ?? []);
  const tally = tallyScores(scores, { trimFrom: method.trim ?? null, lambda: method.lambda ?? 'reml' });
  const telling = tellingOf(decimals, method.decimals ?? null, method.rounding ?? 'half-up');
  const idOf = idsIn(asked.scores);
  const { calibration } = tally;
  return {
    applications: [...tally.applications.map((one) => applicationLine(one, telling, idOf)), ...unscored()],
    experts: tally.experts.map(({ expert, scores: count, offset }) => ({
      id: idOf(expert),
      scores: count,
      offset: telling.measured(offset),
    })),
    components: tally.components.map((one) => ({
      applications: one.applications.map(idOf),
      experts: one.experts.map(idOf),
    })),
    calibration:
      calibration.kind === 'not-connected'
        ? calibration
        : {
            ...calibration,
            errorVariance: calibration.errorVariance / 100 ** decimals,
            offsetVariance: calibration.offsetVariance / 100 ** decimals,
          },
    icc: {
      k: tally.icc.k,
      icc1: tally.icc.one.single,
      icc1k: tally.icc.one.average,
      icc2: tally.icc.two.single,
      icc2k: tally.icc.two.average,
      icc3: tally.icc.three.single,
      icc3k: tally.icc.three.average,
    },
    alpha: tally.alpha,
    recused: recusedOf(asked, tally.recused),
    ...(method.cut === undefined ? {} : { greyBand: bandAt(tally, method.cut)?.map(idOf) ?? null }),
    ...(asked.criteria === undefined && asked.tickets === undefined
      ? {}
      : { order: orderOf(asked, tally, telling).map((one) => ({ ...one, id: idOf(one.id) })) }),
    ...(asked.panels === undefined
      ? {}
      : { secondAverage: secondAverageOf(asked.panels, tally, telling, idOf) }),
  };

  function unscored() {
    const scored = new Set(tally.applications.map(({ application }) => application));
    const others = [...new Set(tally.recused.map(({ application }) => application))].filter(
      (id) => !scored.has(id),
    );
    return others.sort().map((id) => ({
      id: idOf(id),
      scores: 0,
      mean: null,
      trimmed: null,
      calibrated: null,
      standardError: null,
      interval: null,
      rank: null,
      ranks: null,
    }));
  }
}

type IdOf = (text: string) => string | number;

function applicationLine(one: Tally['applications'][number], telling: Telling, idOf: IdOf) {
  const { calibrated, halfWidth, rankFrom, rankTo } = one;
  return {
    id: idOf(one.application),
    scores: one.scores,
    mean: telling.quotient(one.sum, one.scores),
    trimmed: one.trimmedSum === null ? null : telling.quotient(one.trimmedSum, one.scores - 2),
    calibrated: telling.measured(calibrated),
    standardError: telling.measured(one.standardError),
    interval:
      calibrated === null || halfWidth === null
        ? null
        : [telling.measured(calibrated - halfWidth), telling.measured(calibrated + halfWidth)],
    rank: one.rank,
    ranks: rankFrom === null || rankTo === null ? null : [rankFrom, rankTo],
  };
}

function recusedOf({ scores }: Asked, recused: readonly Score[]) {
  const pairs = new Set(recused.map(({ application, expert }) => JSON.stringify([application, expert])));
  return scores.filter(([application, expert]) =>
    pairs.has(JSON.stringify([String(application), String(expert)])),
  );
}

/** Who may stand on either side of the cut; `null` where nothing could be calibrated. */
function bandAt({ applications }: Tally, cut: number): readonly string[] | null {
  if (cut > applications.length)
    throw new WrongInput(`method.cut: there are only ${applications.length} applications with scores`);
  const intervals = applications.flatMap(({ rankFrom, rankTo }) =>
    rankFrom === null || rankTo === null ? [] : [{ from: rankFrom, to: rankTo }],
  );
  if (intervals.length < applications.length) return null;
  return greyBand(intervals, cut).map((index) => applications[index]?.application ?? '');
}

function orderOf({ criteria = [], tickets = [] }: Asked, { applications }: Tally, telling: Telling) {
  const points = new Map(criteria.map(([id, own]) => [String(id), own]));
  const known = new Set(applications.map(({ application }) => application));
  for (const [index, [id, own]] of criteria.entries()) {
    if (!known.has(String(id))) throw new WrongInput(`criteria[${index}][0]: there is no score of ${id}`);
    if (own.length !== criteria[0]?.[1].length)
      throw new WrongInput(`criteria[${index}][1]: all applications have the same criteria`);
  }
  if (points.size < criteria.length) throw new WrongInput('criteria: an application comes twice');
  if (criteria.length > 0 && points.size < known.size)
    throw new WrongInput('criteria: every application with scores needs its own');
  if (new Set(tickets.map(String)).size < tickets.length)
    throw new WrongInput('tickets: an application comes twice');
  return rankWithTies(
    applications.map(({ application, sum, scores }) => ({
      id: application,
      result: telling.quotient(sum, scores),
      criteria: points.get(application) ?? [],
    })),
    tickets.map(String),
  );
}

function secondAverageOf(
  panels: NonNullable<Asked['panels']>,
  { applications }: Tally,
  telling: Telling,
  idOf: IdOf,
) {
  const panelOf = new Map(panels.map(([id, panel]) => [String(id), String(panel)]));
  if (panelOf.size < panels.length) throw new WrongInput('panels: an application comes twice');
  const answer = secondAverage(
    applications.map(({ application, mean }) => {
      const panel = panelOf.get(application);
      if (panel === undefined) throw new WrongInput(`panels: ${application} has no panel`);
      if (mean < 0) throw new WrongInput('panels: 二次平均 takes no result below 0');
      return { application, panel, result: mean };
    }),
  );
  return {
    ...answer,
    results: answer.results.map(({ application, panel, adjusted }) => ({
      id: idOf(application),
      panel,
      adjusted: telling.measured(adjusted),
    })),
  };
}
