import { camelKeys, inProgramme, type Raw, without } from './reading.ts';

const THEMES: Raw = {
  'bigdata-2020': { zh: '大数据', en: 'big data' },
  'digital-economy-2023': { zh: '数字经济', en: 'digital economy' },
};

export function headOf(programmes: Raw, rules: Raw, id: string): Raw {
  const { categories, stages, source: _, ...own } = programmes.programmes.find((one: Raw) => one.id === id);
  const shared = camelKeys({
    sharedRules: programmes.shared_rules,
    duties: programmes.duties_after_designation.filter(inProgramme(id)).map(withoutScope),
    safeguards: programmes.safeguards,
    targetSemantics: programmes.target_semantics,
    settings: rules.settings.map((setting: Raw) => settingOf(setting, id)),
  });
  return withClauses({
    id,
    code: own.code,
    version: programmes.version,
    status: own.status,
    predecessor: own.predecessor,
    provinceCode: '37',
    ...camelKeys(without(own, 'id', 'code', 'status', 'predecessor')),
    theme: THEMES[id],
    stages: stages.map((stage: string) => programmes.stages.find((one: Raw) => one.id === stage)),
    applicantKinds: programmes.applicant_kinds,
    categories: camelKeys(categories),
    ...shared,
  });
}

/** Where a list of clauses must be, none named means the work plans are silent. */
function withClauses(head: Raw): Raw {
  const silent = (one: Raw): Raw => ({ ...one, clause: one.clause ?? [] });
  return { ...head, stages: head.stages.map(silent), settings: head.settings.map(silent) };
}

function settingOf(setting: Raw, programme: string): Raw {
  const own = setting.per_programme?.[programme];
  const [zh, en] = SETTINGS[setting.id] ?? [setting.zh, setting.en];
  return without({ ...setting, zh, en, value: own ?? setting.value }, 'per_programme');
}

function withoutScope(duty: Raw): Raw {
  return without(duty, 'programmes');
}

/** What a setting is called where the working content only tells its ambiguity. */
const SETTINGS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  partner_limit_counts_lead: ['联合单位上限是否含牵头单位', 'Whether the partner limit counts the lead'],
  partners_in_province: ['省外联合建设单位的处理', 'Partners registered outside the province'],
  joint_categories: ['可联合申报的类别', 'Categories open to joint applications'],
  lookback_reference: ['“近三年”的起算日', 'The day the years looked back are counted from'],
  accident_severities: ['取消资格的事故等级', 'Grades of accident that disqualify'],
  violation_period_of_ground_2: [
    '取消资格第2项的期限',
    'The period of the second ground of disqualification',
  ],
  repaired_records: ['已修复信用记录的处理', 'Credit records that have been repaired'],
  open_ended_directions: ['允许选“其他”方向', 'Whether “other” may be chosen as a direction'],
  name_prefix_match: ['名称与研究方向不一致的处理', 'Names that differ from the research direction'],
  laboratory_kinds: ['大数据实验室的申报对象', 'Who may apply for a big-data laboratory'],
  training_base_kinds: ['实训基地的申报对象', 'Who may apply for a training base'],
  min_innovation_items: ['创新成果最少项数', 'Fewest results shown'],
  min_full_time_staff: ['固定人员最少人数', 'Fewest full-time staff'],
  renewal_window_months: ['届满前可重新申报的月数', 'Months before expiry in which one may apply again'],
  credit_report_max_age_days: ['信用报告最长天数', 'Greatest age of the credit report in days'],
  max_file_mb: ['单个附件大小上限（MB）', 'Size limit of one file (MB)'],
};
