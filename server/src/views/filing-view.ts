import { dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import {
  type FilingCase,
  goalsOfYear,
  knownFor,
  lastFilingCopy,
  measuresOfPlatform,
  nextReplyNumber,
  reckonedOf,
} from '@qichuang/casework';
import type { Actor, Standing } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import { type FormValues, reportNotices } from '@qichuang/programmes';
import { filingActs } from './filing-acts.ts';
import { filingForm, isWriter, plainValues } from './filing-form.ts';
import { filingHistory } from './filing-history.ts';
import { filingRow } from './filing-rows.ts';
import { namesOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

type FilingView = View<'see-filing'>;

/** One filing as its reader may see it. */
export async function filingView(
  room: Room,
  found: FilingCase,
  standing: Standing,
  actor: Actor,
  at: Instant,
  language: Language,
): Promise<FilingView> {
  const { filing } = found;
  const form = await filingForm(room, found, standing);
  const values = plainValues(form);
  const reckoned =
    form.copy === null
      ? await reckonedOf(room.desk, found, values)
      : ((await lastFilingCopy(room.desk, filing))?.reckoned ?? {});
  const writers = await namesOf(room, 'person', [
    ...filing.returned.map(({ by }) => by),
    ...(filing.endorsement === null ? [] : [filing.endorsement.by]),
    ...(filing.outcome === null ? [] : [filing.outcome.by]),
  ]);
  const nameOf = (by: Parameters<typeof writers.get>[0]) => writers.get(by) ?? '';
  return {
    ...(await filingRow(room, filing, dayIn(at, SHANGHAI))),
    standing,
    acts: filingActs(found, standing, actor, at, language),
    form,
    reckoned: figuresOf(found, reckoned, values),
    goals: await goalsReached(room, found, reckoned),
    notices: await noticesOf(room, found, reckoned),
    carries: await carries(room, found, standing, values),
    raises: raisedTexts(found, values),
    copies: filing.copies.map(({ number, hash, at: frozenAt }) => ({ number, hash, at: frozenAt })),
    returned: filing.returned.map(({ reasons, by, at: back, dueAt }) => ({
      reasons,
      by: nameOf(by),
      at: back,
      dueAt,
    })),
    endorsement:
      filing.endorsement === null
        ? null
        : {
            opinion: filing.endorsement.opinion,
            by: nameOf(filing.endorsement.by),
            at: filing.endorsement.at,
          },
    outcome:
      filing.outcome === null
        ? null
        : { reason: filing.outcome.reason, by: nameOf(filing.outcome.by), at: filing.outcome.at },
    replyNumber:
      standing.part === 'authority' && filing.kind === 'change' && filing.state === 'endorsed'
        ? await nextReplyNumber(room.desk, at, found)
        : null,
    history: await filingHistory(room, found, standing, language),
  };
}

/** What the system adds; figures that were typed stand in the form already. */
function figuresOf(
  { filing, programme }: FilingCase,
  reckoned: Readonly<Record<string, number>>,
  values: FormValues,
): FilingView['reckoned'] {
  if (filing.kind === 'progress-report')
    return Object.entries(reckoned).map(([id, value]) => ({ id, zh: '', en: '', value, unit: null }));
  const computed = new Map(
    programme.reports.annualReport.measures
      .filter(({ from }) => from !== undefined)
      .map((one) => [one.id, one]),
  );
  return Object.entries(reckoned).flatMap(([id, value]) => {
    const measure = computed.get(id);
    if (measure === undefined || id in values) return [];
    return [{ id, zh: measure.zh, en: measure.en, value, unit: measure.unit }];
  });
}

async function goalsReached(
  { desk }: Room,
  { filing, platform, programme }: FilingCase,
  reckoned: Readonly<Record<string, number>>,
): Promise<FilingView['goals']> {
  if (filing.kind !== 'annual-report' || platform === null) return [];
  const goals = await goalsOfYear(desk, platform, Number(filing.period));
  return goals.flatMap(({ measure: id, goal }) => {
    const measure = programme.reports.annualReport.measures.find((one) => one.id === id);
    return measure === undefined
      ? []
      : [{ id, zh: measure.zh, en: measure.en, unit: measure.unit, value: reckoned[id] ?? 0, goal }];
  });
}

async function noticesOf(
  { desk }: Room,
  { filing, platform, programme }: FilingCase,
  reckoned: Readonly<Record<string, number>>,
): Promise<FilingView['notices']> {
  if (filing.kind !== 'annual-report' || platform === null) return [];
  const before = Number(filing.period) - 1;
  const [last] = await measuresOfPlatform(desk, platform.id, before, before);
  return reportNotices(programme, reckoned, last?.measures ?? null);
}

async function carries(
  { desk }: Room,
  found: FilingCase,
  standing: Standing,
  values: FormValues,
): Promise<boolean> {
  if (found.filing.state !== 'draft' || !isWriter(found, standing)) return false;
  return Object.keys(await knownFor(desk, found)).some((field) => !(field in values));
}

/** Texts the programme lets become problems or suggestions on their way to an answer (A4.3, B6.3). */
function raisedTexts({ filing, programme }: FilingCase, values: FormValues): FilingView['raises'] {
  const { annualReport, annualWorkPlan, progressReport } = programme.reports;
  const feeding: Readonly<Record<string, readonly { readonly id: string; readonly feeds?: string }[]>> = {
    'annual-report': annualReport.texts,
    'annual-work-plan': annualWorkPlan.fields.map((field) => ({
      id: field.id,
      ...('feeds' in field && field.feeds !== undefined ? { feeds: field.feeds } : {}),
    })),
    'progress-report': progressReport.fields.map((field) => ({
      id: field.id,
      ...('feeds' in field && field.feeds !== undefined ? { feeds: field.feeds } : {}),
    })),
  };
  return (feeding[filing.kind] ?? []).flatMap(({ id, feeds }) => {
    const text = values[id];
    return feeds === 'problems' && typeof text === 'string' && text.trim() !== ''
      ? [{ field: id, text }]
      : [];
  });
}
