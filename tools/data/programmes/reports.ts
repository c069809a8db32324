import { camelKeys, inProgramme, type Raw, without } from './reading.ts';

export function reportsOf(reports: Raw, form: Raw, id: string): Raw {
  const here = inProgramme(id);
  const field = (one: Raw): Raw => reportField(one, form.options);
  const fields = (all: Raw): Raw => all.map(field);
  const table = (one: Raw): Raw => ({ ...field({ type: 'table', ...one }) });
  const { annual_report, annual_work_plan, progress_report, change_filing, achievement, support } = reports;
  const { problems, inspection } = reports;
  return camelKeys({
    origin: reports.origin,
    annualReport: {
      ...annual_report,
      measures: annual_report.measures.map((one: Raw) => ({
        ...one,
        categories: one.categories === 'all' ? ALL : one.categories,
      })),
      tables: annual_report.tables.map(table),
    },
    annualWorkPlan: {
      ...annual_work_plan,
      steps: steps(annual_work_plan.steps),
      fields: fields(annual_work_plan.fields),
    },
    operatingRecord: reports.operating_record,
    milestones: reports.milestones,
    progressReport: {
      ...progress_report,
      en: "Recommender's progress report",
      fields: fields(progress_report.fields),
    },
    changeFiling: {
      ...change_filing,
      common_fields: fields(change_filing.common_fields),
      kinds: change_filing.kinds.map((one: Raw) => ({
        ...one,
        origin: id === 'bigdata-2020' ? 'default' : one.origin,
        checks: one.checks ?? [],
      })),
    },
    ...(here(achievement)
      ? {
          achievement: {
            ...without(achievement, 'programmes'),
            submission_fields: fields(achievement.submission_fields),
            steps: steps(achievement.steps),
          },
        }
      : {}),
    support: { ...support, fields: fields(support.fields) },
    problems: { ...problems, fields: fields(problems.fields) },
    inspection: {
      ...inspection,
      items: inspection.items.filter(here).map((one: Raw) => without(one, 'programmes')),
    },
    creditRisk: reports.credit_risk,
  });
}

const ALL = ['laboratory', 'industry-centre', 'service-institution', 'talent-base'];

function steps(all: readonly string[]): Raw {
  return all.map((id) => ({ id }));
}

function reportField(one: Raw, options: Raw): Raw {
  const field = without(one, 'options', 'options_zh', 'columns', 'required');
  return {
    ...field,
    required: one.required ?? false,
    ...(one.by === undefined ? {} : { by: [one.by].flat() }),
    ...(one.options === undefined ? {} : { choices: choicesOf(one, options) }),
    ...(one.columns === undefined
      ? {}
      : { columns: one.columns.map((column: Raw) => reportField(column, options)) }),
  };
}

/** Ids with Chinese words beside them, or ids of the application form's own lists (`level`, `standard_role`). */
function choicesOf({ options: ids, options_zh: zh }: Raw, options: Raw): Raw {
  if (zh !== undefined)
    return ids.map((id: string, index: number) => ({ id, zh: zh[index], en: inEnglish(id) }));
  const list = Object.values<Raw>(options).find((all) =>
    ids.every((id: string) => all.some((one: Raw) => one.id === id)),
  );
  return ids.map((id: string) => list.find((one: Raw) => one.id === id));
}

function inEnglish(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
