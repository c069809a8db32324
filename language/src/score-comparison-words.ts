import type { WordTable } from './words.ts';

/** Beside the means: calibrated scores, the grey band at the cut, how well experts agreed (A3.3). */
export const SCORE_COMPARISON_WORDS = {
  calibrated: { zh: '校准', en: 'Calibrated' },
  calibratedHint: {
    zh: '扣除专家宽严差异后的分数，供参考；名次按平均分。',
    en: 'The score with strict and lenient experts taken out, for information; places go by the mean.',
  },
  error: { zh: '±{error}', en: '±{error}' },
  places: { zh: '可能名次', en: 'Possible places' },
  byCalibrated: { zh: '校准', en: 'calibrated' },
  legendMean: { zh: '平均分', en: 'mean' },
  legendInterval: { zh: '95% 区间', en: '95 % interval' },
  greyBand: { zh: '灰带', en: 'grey band' },
  greyTitle: { zh: '切线处的灰带', en: 'Grey band at the cut' },
  greyText: {
    zh: '第 {places} 位共 {count} 件，分差小于误差，先后须由会议决定，并记入纪要。',
    en: 'Places {places}, {count} in all, differ by less than the error. The meeting decides their order and minutes it.',
  },
  greyNone: {
    zh: '切线两侧分得清，没有落在误差之内的。',
    en: 'Both sides of the cut are told apart; none lies within the error.',
  },
  greyNoCut: {
    zh: '取定入选件数后，这里显示切线处分不出先后的申报。',
    en: 'Once a cut is set, those it does not tell apart show here.',
  },
  greyMethod: {
    zh: '按校准分与其他每一件逐一比较，差别超过 95% 误差的才算分得出先后。',
    en: 'Each is compared with every other one by calibrated score; only a difference beyond the 95 % error tells them apart.',
  },
  quality: { zh: '评分质量', en: 'Quality of the scores' },
  icc: { zh: '一致性 ICC(1,k)', en: 'Agreement, ICC(1,k)' },
  iccMeans: {
    zh: '平均每件 {scores} 份评分。平均分之间的差异约 {percent}% 来自申报本身，其余是专家分歧和偶然。',
    en: 'With {scores} scores each on average, about {percent}% of what means differ by lies in the applications; the rest is disagreement and chance.',
  },
  iccChance: {
    zh: '平均每件 {scores} 份评分。专家之间的分歧盖过了申报之间的差异，名次不可靠。',
    en: 'With {scores} scores each on average, experts disagree by more than applications differ; places are not reliable.',
  },
  good: { zh: '良好', en: 'good' },
  fair: { zh: '一般', en: 'fair' },
  poor: { zh: '较差', en: 'poor' },
  alpha: { zh: '单份评分 α', en: 'Single scores, α' },
  alphaMeans: {
    zh: '1 为完全一致，0 与随意打分无异。',
    en: '1 is full agreement, 0 no better than scores given at random.',
  },
  offsets: { zh: '专家宽严差', en: 'Strict and lenient' },
  offsetsRange: {
    zh: '{strictest} 至 {mostLenient} 分，校准分已扣除',
    en: '{strictest} to {mostLenient} points, taken out of calibrated scores',
  },
  offsetsNone: {
    zh: '看不出差别，校准分即平均分',
    en: 'no difference seen; calibrated scores are the means',
  },
  pools: { zh: '评分连通', en: 'Connection' },
  poolsOne: { zh: '1 个连通块，可比', en: 'one pool, comparable' },
  poolsMany: { zh: '{count} 个互不连通的块，不可比', en: '{count} pools that share nobody, not comparable' },
  recused: { zh: '回避后剔除', en: 'Struck after recusal' },
  recusedCount: { zh: '{count} 份，留存不计', en: '{count}, kept and not counted' },
  crossed: { zh: '校准后跨切线', en: 'Across the cut if calibrated' },
  crossedCount: { zh: '{count} 件', en: '{count}' },
  unknown: { zh: '评分太少，算不出', en: 'too few scores to tell' },
  apartTitle: {
    zh: '各组评分互不连通，不能校准',
    en: 'Pools of scores are not connected: nothing is calibrated',
  },
  apartText: {
    zh: '下列各组没有共同的专家。组与组之间的分差，是专家宽严还是申报优劣，从分数上看不出来；跨组比较须由会议判断。',
    en: 'The pools below share no expert. Whether one pool’s experts are stricter or its applications weaker is not in the scores; the meeting must judge across pools.',
  },
  apartPool: {
    zh: '第 {number} 组 {count} 件：第 {places} 位',
    en: 'Pool {number}, {count}: places {places}',
  },
} as const satisfies WordTable;
