import type { Programme } from '../document/programme.ts';
import type { Setting } from '../document/rule.ts';
import { findSetting } from '../loading/finding.ts';
import type { SettingFacts } from './context.ts';

/** The settings the rules may look at, from the programme's own list. */
export function settingFacts(programme: Programme): SettingFacts {
  return {
    max_partners: settingNumber(programme, 'max_partners'),
    partner_limit_counts_lead: settingSwitch(programme, 'partner_limit_counts_lead'),
    min_innovation_items: settingNumber(programme, 'min_innovation_items'),
    min_full_time_staff: settingNumber(programme, 'min_full_time_staff'),
    max_applications_per_category: settingNumber(programme, 'max_applications_per_category'),
    accident_severities: settingList(programme, 'accident_severities'),
    max_file_mb: settingNumber(programme, 'max_file_mb'),
    joint_categories: settingList(programme, 'joint_categories'),
    laboratory_kinds: settingList(programme, 'laboratory_kinds'),
    training_base_kinds: settingList(programme, 'training_base_kinds'),
  };
}

type Value = Setting['value'] | undefined;

const isCount = (value: Value): value is number => Number.isSafeInteger(value);
const isText = (value: Value): value is string => typeof value === 'string';
const isSwitch = (value: Value): value is boolean => typeof value === 'boolean';
const isList = (value: Value): value is readonly string[] => Array.isArray(value);

/** What a programme's settings must hold for its rules to be asked; `loadProgramme` refuses one that lacks them. */
export const NEEDED_SETTINGS: Readonly<Record<string, (value: Value) => boolean>> = {
  max_partners: isCount,
  partner_limit_counts_lead: isSwitch,
  min_innovation_items: isCount,
  min_full_time_staff: isCount,
  max_applications_per_category: isCount,
  accident_severities: isList,
  max_file_mb: isCount,
  joint_categories: isList,
  laboratory_kinds: isList,
  training_base_kinds: isList,
  lookback_years: isCount,
  lookback_reference: isText,
  credit_report_max_age_days: isCount,
};

export function settingNumber(programme: Programme, id: string): number {
  return settingOf(programme, id, isCount);
}

export function settingText(programme: Programme, id: string): string {
  return settingOf(programme, id, isText);
}

function settingSwitch(programme: Programme, id: string): boolean {
  return settingOf(programme, id, isSwitch);
}

function settingList(programme: Programme, id: string): readonly string[] {
  return settingOf(programme, id, isList);
}

/** @throws Error if the programme lacks the setting or it is of another type: it was not loaded. */
function settingOf<Found extends Value>(
  programme: Programme,
  id: string,
  isFound: (value: Value) => value is Found,
): Found {
  const value = findSetting(programme, id)?.value;
  if (!isFound(value)) throw new Error(`setting ${id} is missing or of the wrong type`);
  return value;
}
