import { ownClauses, type Source } from './citations.ts';
import { camelKeys, inProgramme, type Raw, without } from './reading.ts';

/** The form as it stands in one programme: what belongs to the other falls away, the theme's words come in. */
export function formOf(form: Raw, head: Raw, rules: Raw, sheets: Raw, source: Source): Raw {
  const here = inProgramme(head.id);
  const known = new Set([
    ...rules.map((rule: Raw) => `rule:${rule.id}`),
    ...sheets.sheets.flatMap((sheet: Raw) =>
      sheet.criteria.flatMap((group: Raw) => group.sub.map((one: Raw) => `score:${one.id}`)),
    ),
  ]);
  const why = (all: readonly string[]) => {
    const cited = all.filter((one) => !one.includes(':'));
    return [...ownClauses(cited, source), ...all.filter((one) => known.has(one))];
  };
  const field = (one: Raw): Raw => ({
    ...camelKeys(without(one, 'programmes', 'why', 'required')),
    required: one.required ?? false,
    why: why(one.why),
    ...helpIn(head.id, one),
    ...(one.columns === undefined ? {} : { columns: columnsOf(one, form) }),
  });
  const { types, max_mb, max_files } = form.attachments.defaults;
  const slot = (one: Raw): Raw => field({ types, max_mb, max_files, ...one });
  const difference = form.programme_differences.find((one: Raw) => one.programme === head.id);
  const whole = {
    category: form.category,
    origin: form.origin,
    ...(difference === undefined ? {} : { difference: without(difference, 'programme') }),
    options: optionsOf(form.options, head.applicantKinds),
    sections: form.sections.filter(here).map((section: Raw) => ({
      ...camelKeys(without(section, 'programmes', 'fields')),
      fields: section.fields.filter(here).map(field),
    })),
    attachments: {
      origin: form.attachments.defaults.origin,
      slots: form.attachments.slots.filter(here).map(slot),
    },
    commitment: {
      ...camelKeys(form.commitment),
      statements: form.commitment.statements.map((one: Raw) => ({ ...one, clause: one.clause ?? [] })),
    },
    opinions: form.opinions.map((one: Raw) => ({ ...camelKeys(one), required: one.required ?? false })),
  };
  return JSON.parse(JSON.stringify(whole).replaceAll('{theme}', head.theme.zh));
}

function optionsOf(options: Raw, applicantKinds: Raw): Raw {
  const kinds = options.applicant_kind.map((id: string) => {
    const { zh, en } = applicantKinds.find((one: Raw) => one.id === id);
    return { id, zh, en };
  });
  return { ...options, applicant_kind: kinds };
}

/** Help that speaks of the other programme's naming is put in the words of this one. */
function helpIn(programme: string, field: Raw): Raw {
  if (field.id !== 'research_direction') return {};
  return programme === 'bigdata-2020'
    ? { help: '平台名称一般为“研究方向+大数据发展创新实验室”' }
    : { help: '平台名称为“研究方向（或研究内容）+创新实验室”' };
}

/** Each row of a table of results says where its proof is: that is what `rule:tables-have-proof` asks. */
function columnsOf(field: Raw, form: Raw): Raw {
  const proven = form.attachments.slots.some(({ why }: Raw) => why.includes('rule:tables-have-proof'));
  const columns = camelKeys(field.columns);
  return proven && field.why.includes('rule:innovation-evidence') ? [...columns, PROOF] : columns;
}

const PROOF: Raw = {
  id: 'proof',
  zh: '证明材料（附件与页码）',
  en: 'Proof (file and page)',
  type: 'proof',
  required: false,
};
