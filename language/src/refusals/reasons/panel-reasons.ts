import type { Reason } from './reason.ts';

/** How the panel of one application is made up. */
export const PANEL_REASONS = {
  'panel-odd': {
    detail: {
      zh: '方案规定专家组人数为单数。',
      en: 'The programme asks for panels of an odd number.',
    },
    todo: { zh: '请改为单数，例如 3、5、7。', en: 'Choose an odd number, such as 3, 5 or 7.' },
  },
  'panel-load': {
    detail: {
      zh: '该专家本年的件数（申报、评价、成果合计）已到方案规定的上限：现有 {load} 件，上限 {limit} 件。',
      en: 'This expert carries as many this year as the programme allows, applications, evaluations and achievements together: {load} of {limit}.',
    },
    todo: { zh: '请另选件数较少的专家。', en: 'Choose an expert who carries less.' },
  },
  'panel-institution': {
    detail: {
      zh: '这件申报的专家组里已有一名同单位的专家，方案规定同一单位至多一名。',
      en: 'The panel has an expert of the same institution; the programme allows one of each.',
    },
    todo: {
      zh: '请另选其他单位的专家，或先替换那一名。',
      en: 'Choose an expert of another institution, or replace that one first.',
    },
  },
  'panel-city': {
    detail: {
      zh: '这件申报的专家组里已有一名同城市的专家，方案规定同一城市至多一名。',
      en: 'The panel has an expert of the same city; the programme allows one of each.',
    },
    todo: {
      zh: '请另选其他城市的专家，或先替换那一名。',
      en: 'Choose an expert of another city, or replace that one first.',
    },
  },
  'panel-kind': {
    detail: {
      zh: '余下的席位要留给专家组还缺的专家类别。',
      en: 'The places left are kept for a kind of expert the panel still lacks.',
    },
    todo: { zh: '请选还缺的类别的专家。', en: 'Choose an expert of the kind that is missing.' },
  },
} as const satisfies Readonly<Record<string, Reason>>;
