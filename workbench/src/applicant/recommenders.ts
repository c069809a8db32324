import { cityOf } from '@qichuang/domain';

interface Recommender {
  readonly id: string;
  readonly state: 'active' | 'ended';
  readonly city: string | null;
}

/** Whom one may be recommended by, the bureau of the city of registration first. */
export function inOrderFor<Row extends Recommender>(
  region: string,
  recommenders: readonly Row[],
): readonly Row[] {
  const city = cityOf(region)?.code.slice(0, 4);
  const active = recommenders.filter(({ state }) => state === 'active');
  return [...active.filter((one) => one.city === city), ...active.filter((one) => one.city !== city)];
}
