import { type Brief, briefDocx } from '@qichuang/documents';
import {
  BRIEF_WORDS,
  DASHBOARD_WORDS,
  dashboardKind,
  formatNumber,
  formatOfficialDay,
  type Language,
  PIPELINE_STEP_WORDS,
  periodWords,
  say,
  type Words,
} from '@qichuang/language';
import type { FileAnswer } from '../http/file-answer.ts';
import { unitName } from '../identity/unit-name.ts';
import type { DashboardAsked } from '../views/dashboard/asked.ts';
import { citiesView } from '../views/dashboard/cities.ts';
import { concernsView } from '../views/dashboard/concerns.ts';
import { outcomesView } from '../views/dashboard/outcomes.ts';
import { pipelineView } from '../views/dashboard/pipeline.ts';
import { platformsView } from '../views/dashboard/platforms.ts';
import { concernSays } from '../views/dashboard/tables.ts';
import { targetsView } from '../views/dashboard/targets.ts';
import type { View } from '../views/view.ts';
import { docxFile } from './paper-words.ts';

/** The measures a brief names in its text; where a work plan has none of them, its first ones. */
const NAMED = ['rd_expense', 'patents_granted', 'transfer_income', 'talents_trained'];

/** The dashboard as a paper for a meeting, of the day that was asked for (A4.2, B1). */
export async function dashboardBrief(asked: DashboardAsked, language: Language): Promise<FileAnswer> {
  const [targets, pipeline, concerns, outcomes, cities, platforms] = await Promise.all([
    targetsView(asked),
    pipelineView(asked, undefined),
    concernsView(asked),
    outcomesView(asked, undefined),
    citiesView(asked),
    platformsView(asked),
  ]);
  const on = formatOfficialDay(asked.day.on, language);
  const title = say(BRIEF_WORDS.title, language, { programme: targets.names[language] });
  const sections: Brief['sections'] = [
    { heading: BRIEF_WORDS.targets[language], paragraphs: targetLines(targets, on, language) },
    ...(pipeline.steps.length === 0
      ? []
      : [{ heading: BRIEF_WORDS.pipeline[language], paragraphs: [pipelineLine(pipeline, language)] }]),
    {
      heading: BRIEF_WORDS.concerns[language],
      paragraphs:
        concerns.rows.length === 0
          ? [sentence(DASHBOARD_WORDS.noConcerns[language], language)]
          : concerns.rows.map((concern) => sentence(concernSays(concern, language), language)),
    },
    ...(outcomes.rows.length === 0
      ? []
      : [{ heading: BRIEF_WORDS.outcomes[language], paragraphs: [outcomeLine(outcomes, language)] }]),
  ];
  const bytes = await briefDocx({
    name: BRIEF_WORDS.name,
    title,
    subtitle: say(BRIEF_WORDS.subtitle, language, { authority: await officeOf(asked, language), on }),
    sections,
    annexes: [
      cityAnnex(cities, language),
      ...(platforms.duties.length === 0 ? [] : [dutyAnnex(platforms, language)]),
    ].map((annex, nth) => ({ ...annex, label: say(BRIEF_WORDS.annex, language, { number: nth + 1 }) })),
  });
  return docxFile(`${title} ${asked.day.on}`, bytes);
}

async function officeOf({ house, scope, programme }: DashboardAsked, language: Language): Promise<string> {
  return scope.kind === 'recommender' ? unitName(house, scope, language) : programme.authority[language];
}

function sentence(text: string, language: Language): string {
  return `${text}${language === 'zh' ? '。' : '.'}`;
}

function targetLines(targets: View<'see-targets'>, on: string, language: Language): readonly string[] {
  const { ever, valid, onNotice } = targets.total;
  const t = (words: Words, values: Readonly<Record<string, string | number>>) => say(words, language, values);
  const lines = targets.categories.map((row) => {
    const values = { category: row.names[language], ever: row.ever.value, onNotice: row.onNotice.value };
    if (row.target === null || row.gap === null) return t(BRIEF_WORDS.categoryOwn, values);
    const gap = row.gap === 0 ? DASHBOARD_WORDS.reached : DASHBOARD_WORDS.missing;
    return t(BRIEF_WORDS.category, {
      ...values,
      target: row.target,
      gap: t(gap, { count: row.gap }),
      expected: Math.round((row.ever.value + (row.forecast?.adds ?? 0)) * 10) / 10,
    });
  });
  return [
    t(BRIEF_WORDS.lead, { on, ever: ever.value, valid: valid.value, onNotice: onNotice.value }),
    ...lines,
    ...(targets.ownOnly ? [] : [DASHBOARD_WORDS.assumption[language]]),
  ];
}

function pipelineLine({ round, rounds, steps }: View<'see-pipeline'>, language: Language): string {
  const said = steps.map(
    ({ step, reached }) =>
      `${PIPELINE_STEP_WORDS[step as keyof typeof PIPELINE_STEP_WORDS][language]} ${reached.value}`,
  );
  return say(BRIEF_WORDS.round, language, {
    round: rounds.find(({ id }) => id === round)?.title[language] ?? '',
    steps: said.join(language === 'zh' ? '，' : ', '),
  });
}

function outcomeLine(outcomes: View<'see-outcomes'>, language: Language): string {
  const named = outcomes.rows.filter(({ measure }) => NAMED.includes(measure));
  const said = (named.length === 0 ? outcomes.rows.slice(0, NAMED.length) : named).map(
    ({ names, unit, now, changePercent }) =>
      say(BRIEF_WORDS.outcome, language, {
        measure: names[language],
        value: formatNumber(now.value),
        unit: unit[language],
        change:
          changePercent === null
            ? ''
            : say(BRIEF_WORDS.change, language, {
                percent: `${changePercent > 0 ? '+' : ''}${changePercent}`,
              }),
      }),
  );
  const head = say(BRIEF_WORDS.ofReports, language, {
    year: outcomes.year,
    handedIn: outcomes.handedIn.value,
    owed: outcomes.owed.value,
  });
  return sentence(`${head}${said.join(language === 'zh' ? '；' : '; ')}`, language);
}

function cityAnnex({ categories, rows }: View<'compare-cities'>, language: Language) {
  const right = 'right' as const;
  return {
    title: BRIEF_WORDS.cities[language],
    table: {
      columns: [
        { title: DASHBOARD_WORDS.city[language], widthMm: 24 },
        ...categories.map(({ names }) => ({ title: names[language], widthMm: 22, alignment: right })),
        { title: DASHBOARD_WORDS.valid[language], widthMm: 18, alignment: right },
        { title: DASHBOARD_WORDS.overdue[language], widthMm: 22, alignment: right },
      ],
      rows: rows.map((row) => [
        row.names[language],
        ...row.categories.map(({ value }) => String(value)),
        String(row.valid.value),
        String(row.dutiesOverdue.value),
      ]),
    },
  };
}

function dutyAnnex({ duties }: View<'see-standing-of-platforms'>, language: Language) {
  const right = 'right' as const;
  const columns = ['owed', 'inTime', 'late', 'open', 'overdue'] as const;
  return {
    title: BRIEF_WORDS.duties[language],
    table: {
      columns: [
        { title: DASHBOARD_WORDS.duty[language], widthMm: 46 },
        { title: DASHBOARD_WORDS.period[language], widthMm: 20 },
        ...columns.map((column) => ({
          title: DASHBOARD_WORDS[column][language],
          widthMm: 18,
          alignment: right,
        })),
      ],
      rows: duties.map((row) => [
        dashboardKind('duties', row.kind)?.[language] ?? row.kind,
        periodWords(row.period, language),
        ...columns.map((column) => String(row[column].value)),
      ]),
    },
  };
}
