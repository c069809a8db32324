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
  return without({ ...setting, value: own ?? setting.value }, 'per_programme');
}

function withoutScope(duty: Raw): Raw {
  return without(duty, 'programmes');
}
