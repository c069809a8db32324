import { type Result, refused } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import { checkFieldValue, type FormValues } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, type Standpoint, seen } from '../spine/commit.ts';
import { carried } from './begin-filing.ts';
import { type FilingCase, filingCaseOf } from './filing-case.ts';
import { lastFilingCopy } from './filing-copy.ts';
import { goalsOfYear } from './goals.ts';
import { mayTypeFiling } from './save-filing.ts';

/**
 * Brings what is known already into an untouched draft: last year's accepted filing, the application's goals. Marked as carried over
 * until somebody touches it; a field somebody has typed in stays as it is (A4.2, B5.2).
 */
export async function carryOver(
  desk: Desk,
  act: Act<{ readonly filing: string; readonly version: number }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await filingCaseOf(desk, act.body.filing, act);
  if (!found.ok) return found;
  const may = mayTypeFiling(found.value, act);
  if (!may.ok) return may;
  const { filing } = found.value;
  const current = seen(filing, act.body.version);
  if (!current.ok) return current;
  const draft = await desk.shelf.draftOf(filing.id);
  const touched = new Set(draft.fields.map(({ field }) => field));
  const known = await knownFor(desk, found.value);
  const { form, programme } = found.value;
  const fields = carried(
    Object.fromEntries(
      Object.entries(known).filter(
        ([field, value]) => !touched.has(field) && checkFieldValue(form, field, value, { programme }).ok,
      ),
    ),
  );
  if (fields.length === 0) return refused(refusal('already-exists', 'B5.2', { filing: filing.id }));
  const { id, version, state } = filing;
  return commit(
    desk,
    act,
    [],
    { id, version, state },
    { drafts: [{ draft: id, seen: draft.seen, fields, by: personOf(act), at: act.at }] },
  );
}

/** What the system knows for a filing before anybody types; empty where it knows nothing. */
export async function knownFor(desk: Desk, found: FilingCase): Promise<FormValues> {
  const { filing, platform } = found;
  if (platform === null) return {};
  const year = Number(filing.period);
  switch (filing.kind) {
    case 'annual-work-plan':
      return {
        plan_year: year,
        ...(await beforeThis(desk, found, ['plan_focus'])),
        ...(await goalRows(desk, found, year, 'plan')),
      };
    case 'annual-report':
      return {
        ...(await beforeThis(desk, found, standingMeasures(found))),
        ...(await goalRows(desk, found, year, 'report')),
      };
    default:
      return {};
  }
}

/** Figures that stand (staff, premises, equipment) go on from year to year; those of a year begin anew. */
function standingMeasures({ programme }: FilingCase): readonly string[] {
  return programme.reports.annualReport.measures.filter(({ agg }) => agg === 'last').map(({ id }) => id);
}

async function beforeThis(
  desk: Desk,
  { filing }: FilingCase,
  fields: readonly string[],
): Promise<FormValues> {
  const [last] = await desk.shelf.where('filing', {
    platform: filing.platform ?? '',
    kind: filing.kind,
    period: String(Number(filing.period) - 1),
    state: 'accepted',
  });
  const copy = last === undefined ? null : await lastFilingCopy(desk, last);
  if (copy === null) return {};
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = copy.values[field];
      return value === undefined || value === null ? [] : [[field, value]];
    }),
  );
}

async function goalRows(
  desk: Desk,
  { platform, programme }: FilingCase,
  year: number,
  into: 'plan' | 'report',
): Promise<FormValues> {
  if (platform === null) return {};
  const goals = await goalsOfYear(desk, platform, year);
  if (goals.length === 0) return {};
  const nameOf = (id: string) =>
    programme.reports.annualReport.measures.find((measure) => measure.id === id)?.zh ?? id;
  return into === 'plan'
    ? {
        plan_goals: goals.map(({ measure, goal }) => ({
          goal_indicator: nameOf(measure),
          goal_planned: goal,
          goal_this_year: goal,
        })),
      }
    : {
        goal_attainment: goals.map(({ measure, goal }) => ({
          goal_indicator: nameOf(measure),
          goal_value: String(goal),
        })),
      };
}
