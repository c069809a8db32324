import type { Programme } from '../document/programme.ts';
import type { ReviewSteps } from '../document/review-steps.ts';

/** What the work plans leave open: they speak of expert review alone (A3.3, B5.1). A programme's own words take the place of these. */
const DEFAULTS: ReviewSteps = {
  origin: 'default',
  clause: [],
  noticeWorkingDays: 3,
  minimumExperts: 2,
  'oral-defence': {
    minutes: 30,
    fields: [
      {
        id: 'questions',
        zh: '主要提问',
        en: 'Main questions',
        help: {
          zh: '逐条写明，供集体研究时查阅。',
          en: 'One by one, so that the meeting can follow them.',
        },
        required: true,
      },
      { id: 'answers', zh: '答辩情况', en: 'What was answered', required: true },
      {
        id: 'findings',
        zh: '专家组意见',
        en: 'Findings of the panel',
        help: {
          zh: '与申报材料是否一致，疑点是否说清。',
          en: 'Whether it agrees with the application, and whether doubts were cleared up.',
        },
        required: true,
      },
    ],
    outcomes: {
      consistent: { zh: '与申报材料一致', en: 'Agrees with the application' },
      partly: { zh: '部分一致', en: 'Agrees in part' },
      not: { zh: '不一致', en: 'Does not agree' },
      absent: { zh: '申报单位未到场', en: 'The applicant did not come' },
    },
  },
  'site-visit': {
    minutes: 120,
    fields: [
      {
        id: 'premises',
        zh: '场地',
        en: 'Premises',
        help: {
          zh: '地址、面积、是否专用，与申报所填对照。',
          en: 'Address, area, own use, against what was stated.',
        },
        required: true,
      },
      {
        id: 'staff',
        zh: '人员',
        en: 'Staff',
        help: { zh: '在岗人数、带头人、专职情况。', en: 'Who is there, who leads, who works full time.' },
        required: true,
      },
      {
        id: 'equipment',
        zh: '设备与软件',
        en: 'Equipment and software',
        help: { zh: '抽查清单所列设备，写明编号。', en: 'A sample from the list, with its numbers.' },
        required: true,
      },
      { id: 'documents', zh: '查阅的原件', en: 'Originals looked at', required: false },
      { id: 'findings', zh: '考察意见', en: 'Findings', required: true },
    ],
    outcomes: {
      consistent: { zh: '与申报材料一致', en: 'Agrees with the application' },
      partly: { zh: '部分一致', en: 'Agrees in part' },
      not: { zh: '不一致', en: 'Does not agree' },
      absent: { zh: '未能考察', en: 'Could not be visited' },
    },
  },
};

/** How a programme holds its oral defences and site visits. */
export function reviewStepsOf({ reviewSteps = DEFAULTS }: Pick<Programme, 'reviewSteps'>): ReviewSteps {
  return reviewSteps;
}

/** Whether every application of the programme goes through this stage. */
export function isStageOn({ stages }: Pick<Programme, 'stages'>, stage: string): boolean {
  return stages.some(({ id, optional, enabled }) => id === stage && (optional !== true || enabled === true));
}
