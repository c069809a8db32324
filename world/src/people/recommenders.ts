import { CITIES } from '@qichuang/domain';

export interface MadeUpRecommender {
  readonly kind: 'city' | 'department';
  readonly name: string;
  readonly nameEn: string;
  /** Four digits, as the register of recommenders keeps them. */
  readonly city: string | null;
}

/** The bureaux of the 16 cities and two departments, each marked as a demonstration's. */
export const RECOMMENDERS: readonly MadeUpRecommender[] = [
  ...CITIES.map(
    ({ code, zh, en }): MadeUpRecommender => ({
      kind: 'city',
      name: `${zh}工业和信息化局（演示）`,
      nameEn: `${en} Bureau of Industry and Information Technology (demo)`,
      city: code.slice(0, 4),
    }),
  ),
  {
    kind: 'department',
    name: '虚构省属高校主管部门（演示）',
    nameEn: 'Made-up Department for Provincial Universities (demo)',
    city: null,
  },
  {
    kind: 'department',
    name: '虚构省属科研院所主管部门（演示）',
    nameEn: 'Made-up Department for Provincial Research Institutes (demo)',
    city: null,
  },
];
