import type { Answer } from './answer.ts';
import { int } from './cells.ts';
import { isChosen, type Model } from './model.ts';

export type Choice = Pick<Answer, 'filled' | 'total' | 'experts'>;

/** The assignment a model's flow stands for, with what is fixed. */
export function choiceOf(model: Model): Choice {
  const { applications, start, expert, similarity, fixed, fixedPairs, fixedTotal } = model.instance;
  let filled = fixedPairs;
  let total = fixedTotal;
  const experts = Array.from({ length: applications }, (_, i) => {
    const given = [...(fixed.get(i) ?? [])];
    for (let pair = int(start, i); pair < int(start, i + 1); pair += 1) {
      if (!isChosen(model, pair)) continue;
      given.push(int(expert, pair));
      filled += 1;
      total += int(similarity, pair);
    }
    return given.sort((one, other) => one - other);
  });
  return { filled, total, experts };
}
