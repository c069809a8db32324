import type { InspectionResult, InspectionVerdict } from '@qichuang/domain';
import type { Words } from './words.ts';

/** What an inspection came to as a whole. */
export const INSPECTION_RESULT_WORDS = {
  normal: { zh: '未发现问题', en: 'No problem found' },
  corrected: { zh: '发现问题已当场改正', en: 'Corrected on the spot' },
  rectify: { zh: '责令限期整改', en: 'To be rectified' },
  'not-cooperating': { zh: '不配合抽查', en: 'Not cooperating' },
  'not-reachable': { zh: '无法联系', en: 'Not reachable' },
  transferred: { zh: '移送有关部门', en: 'Transferred' },
} as const satisfies Readonly<Record<InspectionResult, Words>>;

/** What was found under one item. */
export const INSPECTION_VERDICT_WORDS = {
  conforming: { zh: '符合', en: 'Conforming' },
  partly: { zh: '基本符合（即查即改）', en: 'Corrected on the spot' },
  rectify: { zh: '不符合（责令限期整改）', en: 'Rectification ordered' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
  'not-checkable': { zh: '无法核实', en: 'Not verifiable' },
} as const satisfies Readonly<Record<InspectionVerdict, Words>>;

/** What came of an objection to a result. */
export const INSPECTION_ANSWER_WORDS = {
  upheld: { zh: '成立', en: 'upheld' },
  'not-upheld': { zh: '不成立', en: 'not upheld' },
} as const satisfies Readonly<Record<string, Words>>;
