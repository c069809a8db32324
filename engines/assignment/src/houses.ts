import { int, real } from './cells.ts';
import { seatOf } from './instance.ts';
import { type HouseRule, isChosen, type Model } from './model.ts';

export interface HouseBreach {
  readonly rule: HouseRule;
  /** The two sit on places of different kinds: no flow can say this rule. */
  readonly crossing: boolean;
}

/** Where an application has two experts of one institution, and the rule that ends it. O(pairs). */
export function brokenHouses(model: Model): readonly HouseBreach[] {
  const { instance } = model;
  const { applications, start, expert, institution } = instance;
  if (institution === null) return [];
  const breaches: HouseBreach[] = [];
  for (let application = 0; application < applications; application += 1) {
    const met = new Map<number, number[]>();
    for (let pair = int(start, application); pair < int(start, application + 1); pair += 1) {
      if (!isChosen(model, pair)) continue;
      const house = int(institution, int(expert, pair));
      const others = met.get(house) ?? [];
      met.set(house, [...others, pair]);
      for (const other of others) breaches.push(breachOf(model, application, house, other, pair));
    }
  }
  return breaches;
}

function breachOf(model: Model, application: number, house: number, one: number, other: number): HouseBreach {
  const { instance } = model;
  const seats = [one, other].map((pair) => seatOf(instance, application, int(instance.expert, pair)));
  const crossing = seats[0] !== seats[1];
  // Barred are the experts on the seat whose choice is worth less at the prices.
  const lesser = worth(model, one) < worth(model, other) ? one : other;
  const seat = seatOf(instance, application, int(instance.expert, crossing ? lesser : one));
  return { rule: { application, seat, institution: house, barred: crossing }, crossing };
}

function worth({ instance, network, firstExpert }: Model, pair: number): number {
  return int(instance.similarity, pair) + real(network.potential, firstExpert + int(instance.expert, pair));
}
