import { type Result, refused } from '@qichuang/base';
import { type Refusal, refusal, type StatedReason } from '@qichuang/domain';
import { findForm } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { caseOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mayType } from './save-fields.ts';

export interface StateReasons {
  readonly application: string;
  readonly version: number;
  readonly reasons: readonly { readonly rule: string; readonly text: string }[];
  readonly statements: readonly string[];
}

/** States why a soft rule is not met (B4.5: in principle at most three) and signs the statements of the commitment (B4.1, B4.6). */
export async function stateReasons(desk: Desk, act: Act<StateReasons>): Promise<Result<Standpoint, Refusal>> {
  const found = await caseOf(desk, act.body.application, act);
  if (!found.ok) return found;
  const { application, programme } = found.value;
  const may = mayType(found.value, act.actor, act.at);
  if (!may.ok) return may;
  const current = seen(application, act.body.version);
  if (!current.ok) return current;
  const soft = programme.rules.filter(({ severity }) => severity === 'reason').map(({ id }) => id);
  const unknown = act.body.reasons.map(({ rule }) => rule).filter((rule) => !soft.includes(rule));
  const offered = findForm(programme, application.category)?.commitment.statements.map(({ id }) => id) ?? [];
  const foreign = act.body.statements.filter((statement) => !offered.includes(statement));
  if (unknown.length + foreign.length > 0)
    return refused(refusal('value-not-allowed', 'B4.5', { values: [...unknown, ...foreign] }));
  const reasons: readonly StatedReason[] = act.body.reasons
    .filter(({ text }) => text.trim() !== '')
    .map(({ rule, text }) => ({ rule, text: text.trim(), decision: 'open' }));
  const next = { ...application, reasons, statements: [...new Set(act.body.statements)] };
  return commitOne(
    desk,
    act,
    move(act, { act: 'state-reasons', clause: 'B4.5' }, 'application', application, next),
    { quiet: true },
  );
}
