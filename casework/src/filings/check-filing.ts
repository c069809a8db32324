import { type Instant, ok, type Result } from '@qichuang/base';
import type { Filing, FilingKind, Refusal } from '@qichuang/domain';
import type { FormValues } from '@qichuang/programmes';
import { checkChange } from '../changes/check-change.ts';
import type { Desk } from '../ports.ts';
import type { FilingCase } from './filing-case.ts';

/** What besides its form keeps a filing from being handed in, and what its submission adds to it. */
type FilingCheck = (
  desk: Desk,
  found: FilingCase,
  values: FormValues,
  at: Instant,
) => Promise<Result<Partial<Filing>, Refusal>>;

const CHECKS: Readonly<Partial<Record<FilingKind, FilingCheck>>> = { change: checkChange };

/** Asks the rules of a filing's kind, once its form is complete (B5.4). */
export const checkFiling: FilingCheck = async (desk, found, values, at) =>
  (await CHECKS[found.filing.kind]?.(desk, found, values, at)) ?? ok({});
