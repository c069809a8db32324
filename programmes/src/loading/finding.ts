import type { Category } from '../document/category.ts';
import type { Form } from '../document/form.ts';
import type { ProgrammeStage } from '../document/head.ts';
import type { Programme } from '../document/programme.ts';
import type { Setting } from '../document/rule.ts';

export function findCategory(programme: Programme, id: string): Category | undefined {
  return programme.categories.find((category) => category.id === id);
}

export function findForm(programme: Programme, category: string): Form | undefined {
  return programme.forms.find((form) => form.category === category);
}

export function findStage(programme: Programme, id: string): ProgrammeStage | undefined {
  return programme.stages.find((stage) => stage.id === id);
}

export function findSetting(programme: Programme, id: string): Setting | undefined {
  return programme.settings.find((setting) => setting.id === id);
}

/** The stages a round passes through, in order: optional ones only where `switchedOn` names them or they start switched on. */
export function stageOrder(programme: Programme, switchedOn: readonly string[] = []): readonly string[] {
  return programme.stages
    .filter(({ id, optional, enabled }) => optional !== true || enabled === true || switchedOn.includes(id))
    .map(({ id }) => id);
}
