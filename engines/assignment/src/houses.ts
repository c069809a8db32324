import { int } from './cells.ts';
import { seatOf } from './instance.ts';
import { type HouseRule, isChosen } from './model.ts';
import type { Solved } from './optimum.ts';

export interface HouseBreaches {
  /** Rules for two that share a seat: nodes of the network end these. */
  readonly asFlow: readonly HouseRule[];
  /**
   * Where two sit on places of different kinds no flow says the rule: of the house either the experts on the one seat
   * or those on the other are barred. The choice that is worth less at the prices first.
   */
  readonly crossing: readonly (readonly [HouseRule, HouseRule])[];
}

/** Where an application has two experts of one institution, and the rules that end it. O(pairs). */
export function brokenHouses(solved: Pick<Solved, 'model' | 'prices'>): HouseBreaches {
  const { model, prices } = solved;
  const { applications, start, expert, similarity, institution } = model.instance;
  const asFlow: HouseRule[] = [];
  const crossing: (readonly [HouseRule, HouseRule])[] = [];
  if (institution === null) return { asFlow, crossing };
  const worth = (pair: number): number => int(similarity, pair) - (prices[int(expert, pair)] ?? 0);
  for (let application = 0; application < applications; application += 1) {
    const met = new Map<number, number[]>();
    for (let pair = int(start, application); pair < int(start, application + 1); pair += 1) {
      if (!isChosen(model, pair)) continue;
      const house = int(institution, int(expert, pair));
      const others = met.get(house) ?? [];
      met.set(house, [...others, pair]);
      for (const other of others) {
        const [lesser, greater] = worth(pair) <= worth(other) ? [pair, other] : [other, pair];
        const rule = (of: number, barred: boolean): HouseRule => {
          const seat = seatOf(model.instance, application, int(expert, of));
          return { application, seat, institution: house, barred };
        };
        if (rule(lesser, false).seat === rule(greater, false).seat) asFlow.push(rule(pair, false));
        else crossing.push([rule(lesser, true), rule(greater, true)]);
      }
    }
  }
  return { asFlow, crossing };
}
