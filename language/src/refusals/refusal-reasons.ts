import { ACCOUNT_REASONS } from './reasons/account-reasons.ts';
import { DRAW_REASONS } from './reasons/draw-reasons.ts';
import { EXPERT_REASONS } from './reasons/expert-reasons.ts';
import { MEETING_REASONS } from './reasons/meeting-reasons.ts';
import { OFFICE_REASONS } from './reasons/office-reasons.ts';
import { PANEL_REASONS } from './reasons/panel-reasons.ts';
import type { Reason } from './reasons/reason.ts';
import { SIGN_IN_REASONS } from './reasons/sign-in-reasons.ts';
import { STEP_REASONS } from './reasons/step-reasons.ts';
import { TIE_REASONS } from './reasons/tie-reasons.ts';

/** One table for each thing that reasons are about; a reason stands in one of them. */
export const REASON_TABLES: readonly Readonly<Record<string, Reason>>[] = [
  ACCOUNT_REASONS,
  DRAW_REASONS,
  EXPERT_REASONS,
  MEETING_REASONS,
  OFFICE_REASONS,
  PANEL_REASONS,
  SIGN_IN_REASONS,
  STEP_REASONS,
  TIE_REASONS,
];

/** Particular reasons a refusal names as `why` or `what`, and what helps in just that case. */
export const REASON_WORDS: Readonly<Record<string, Reason | undefined>> = Object.fromEntries(
  REASON_TABLES.flatMap((table) => Object.entries(table)),
);
