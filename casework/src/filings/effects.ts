import { ok, type Result } from '@qichuang/base';
import type { FilingKind, Refusal } from '@qichuang/domain';
import { changeEffect } from '../changes/change-effect.ts';
import type { Act, Desk } from '../ports.ts';
import type { Move } from '../spine/commit.ts';
import type { FilingCase } from './filing-case.ts';

/** A filing as it stands after the step that was just taken. */
export type EffectCase = FilingCase;

/** What else moves when a filing takes a step, in the same transaction; asked at every step, told by the state it now stands in. */
export type FilingEffect = (
  desk: Desk,
  act: Act<unknown>,
  found: EffectCase,
) => Promise<Result<readonly Move[], Refusal>>;

const none: FilingEffect = async () => ok([]);

/** One effect per kind of filing. */
export const FILING_EFFECTS: Readonly<Record<FilingKind, FilingEffect>> = {
  'annual-work-plan': none,
  'annual-report': none,
  change: changeEffect,
  achievement: none,
  'self-assessment': none,
  rectification: none,
  'progress-report': none,
};
