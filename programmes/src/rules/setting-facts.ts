import type { Programme } from '../document/programme.ts';
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

/** @throws Error if the programme lacks the setting or it is no number: its document should not have been published. */
export function settingNumber(programme: Programme, id: string): number {
  const value = settingValue(programme, id);
  if (typeof value !== 'number') throw new Error(`setting ${id} is not a number`);
  return value;
}

export function settingText(programme: Programme, id: string): string {
  const value = settingValue(programme, id);
  if (typeof value !== 'string') throw new Error(`setting ${id} is not a text`);
  return value;
}

export function settingSwitch(programme: Programme, id: string): boolean {
  const value = settingValue(programme, id);
  if (typeof value !== 'boolean') throw new Error(`setting ${id} is not a switch`);
  return value;
}

export function settingList(programme: Programme, id: string): readonly string[] {
  const value = settingValue(programme, id);
  if (!Array.isArray(value)) throw new Error(`setting ${id} is not a list`);
  return value;
}

function settingValue(programme: Programme, id: string): unknown {
  return findSetting(programme, id)?.value;
}
