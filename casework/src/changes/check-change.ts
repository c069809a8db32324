import { addWorkingDays, type Instant, ok, type Result, refused } from '@qichuang/base';
import {
  type Application,
  type FieldFault,
  type Filing,
  type Organisation,
  type Platform,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { FormValues, RuleOutcome } from '@qichuang/programmes';
import { asFinding } from '../application/submit-application.ts';
import type { FilingCase } from '../filings/filing-case.ts';
import { readCopy } from '../frozen-copy.ts';
import type { Desk } from '../ports.ts';
import { type AsIf, outcomesOf } from '../rule-context.ts';
import { type Change, changeOf } from './change.ts';

/**
 * Whether a change may be handed in: its day lies within the platform's life, a succeeding organisation is registered here, and the rules
 * of its kind are met as things will be after it (B4.1, B4.5, B5.4). A move out of the province is not stopped: what follows from it is
 * decided by people.
 *
 * @returns what its submission adds to the filing: the day it was due.
 */
export async function checkChange(
  desk: Desk,
  { filing, platform, programme }: FilingCase,
  values: FormValues,
  at: Instant,
): Promise<Result<Partial<Filing>, Refusal>> {
  if (platform === null) throw new Error(`change ${filing.id} without its platform`);
  const change = changeOf(programme, filing, values);
  const { effectiveOn } = change;
  if (effectiveOn < platform.validFrom || effectiveOn > platform.validUntil)
    return refused(wrong('change_effective_on', OUTSIDE));
  const holder = await holderAfter(desk, platform, change);
  if (holder === null) return refused(wrong('change_holder_uscc', UNREGISTERED));
  const unmet = (await outcomesAfter(desk, platform, change, holder, at)).filter(
    ({ rule, verdict, severity }) =>
      verdict === 'fail' &&
      severity === 'block' &&
      change.kind.checks.includes(rule) &&
      !(rule === 'registered-in-province' && change.region !== null),
  );
  if (unmet.length > 0)
    return refused({
      ...refusal('rules-not-met', 'B5.4', { count: unmet.length }),
      rules: unmet.map(asFinding),
    });
  return ok({
    dueOn: addWorkingDays(desk.calendar, effectiveOn, programme.reports.changeFiling.dueWorkingDays),
  });
}

/** Who holds the platform after the change; `null` where a code names nobody registered here. */
export async function holderAfter(
  desk: Desk,
  { organisation }: Pick<Platform, 'organisation'>,
  { holderUscc }: Pick<Change, 'holderUscc'>,
): Promise<Organisation | null> {
  if (holderUscc !== null) {
    const [named] = await desk.shelf.where('organisation', { uscc: holderUscc, state: 'active' });
    return named ?? null;
  }
  const found = await desk.shelf.find('organisation', organisation);
  if (found === undefined) throw new Error(`no organisation ${organisation}`);
  return found;
}

/** The conditions of application, asked as if the change had taken place. */
async function outcomesAfter(
  desk: Desk,
  platform: Platform,
  change: Change,
  holder: Organisation,
  at: Instant,
): Promise<readonly RuleOutcome[]> {
  if (change.kind.checks.length === 0) return [];
  const application = await desk.shelf.find('application', platform.application);
  if (application === undefined) throw new Error(`platform ${platform.id} without its application`);
  const organisation: Organisation = { ...holder, region: change.region ?? holder.region };
  const values = await valuesAfter(desk, platform, application, change);
  const of = { ...application, organisation: holder.id, name: change.platformName ?? platform.name };
  return outcomesOf(desk, of, values, at, 'submission', {
    organisation,
    ...(await partnersAfter(desk, change)),
  });
}

async function valuesAfter(
  desk: Desk,
  platform: Platform,
  { id, copies }: Application,
  { platformName, partners }: Change,
): Promise<FormValues> {
  const copy = copies.at(-1);
  const bytes = copy === undefined ? undefined : await desk.shelf.frozenBytes(copy.hash);
  if (bytes === undefined) throw new Error(`application ${id} without its copy`);
  return {
    ...readCopy(bytes).values,
    platform_name: platformName ?? platform.name,
    ...(partners === null
      ? {}
      : {
          is_joint: partners.length > 0,
          partners_table: partners.map(({ name, uscc }) => ({ partner_name: name, partner_uscc: uscc })),
        }),
  } as FormValues;
}

async function partnersAfter(desk: Desk, { partners }: Change): Promise<Pick<AsIf, 'partners'>> {
  if (partners === null) return {};
  const known = await Promise.all(
    partners.map(async ({ uscc }) => {
      const [organisation] = await desk.shelf.where('organisation', { uscc, state: 'active' });
      return {
        uscc,
        state: 'confirmed',
        region: organisation?.region ?? '',
        independentLegalPerson: organisation?.independentLegalPerson ?? null,
        clean: null,
      };
    }),
  );
  return { partners: known };
}

type Words = Pick<FieldFault, 'zh' | 'en'>;

const OUTSIDE: Words = {
  zh: '生效日期应在平台有效期内。',
  en: 'The day has to lie within the validity of the platform.',
};

const UNREGISTERED: Words = {
  zh: '该代码的单位尚未在本系统登记。请承继单位先登记。',
  en: 'No organisation of this code is registered here yet; it has to register first.',
};

function wrong(field: string, words: Words): Refusal {
  return {
    ...refusal('value-not-allowed', 'B5.4', { field }),
    fields: [{ field, fault: 'not-allowed', ...words }],
  };
}
