import { type Result, refused } from '@qichuang/base';
import { type CheckItem, type FormalCheck, type Refusal, refusal } from '@qichuang/domain';
import type { RuleOutcome } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { type CheckCase, checkFor, freshItems, type OnCheck, outcomesOfCopy } from './formal-check.ts';

type Noted = Standpoint & { readonly items: readonly CheckItem[] };

/** Keeps verdicts item by item; the first note opens the check with one item per rule that applies. */
export async function noteCheck(
  desk: Desk,
  act: Act<OnCheck & { readonly items: readonly CheckItem[] }>,
): Promise<Result<Noted, Refusal>> {
  const found = await checkFor(desk, act, act.body.version === 0 ? 'open' : 'note');
  if (!found.ok) return found;
  const { check, application } = found.value;
  const standing =
    check?.items ?? freshItems(await outcomesOfCopy(desk, found.value, act.at), found.value.earlier);
  const unknown = act.body.items
    .filter(({ rule }) => !standing.some((item) => item.rule === rule))
    .map(({ rule }) => rule);
  if (unknown.length > 0) return refused(refusal('value-not-allowed', 'default', { rules: unknown }));
  const items = standing.map((item) => act.body.items.find(({ rule }) => rule === item.rule) ?? item);
  const next: FormalCheck =
    check === null
      ? {
          id: mint(act, 'chk', 0),
          version: 1,
          state: 'open',
          application: application.id,
          programme: application.programme,
          copy: application.copies.at(-1)?.number ?? 0,
          items,
          conclusion: null,
          prepared: null,
          sentBack: null,
          confirmed: null,
        }
      : { ...check, items };
  const moved = move(act, { act: 'note-check', clause: 'default' }, 'formalCheck', check, next);
  const { id, version, state } = moved.write.next;
  return commit(desk, act, [moved], { id, version, state, items }, { quiet: true });
}

/** Proposes the conclusion: accept, one complete correction, or not accept. */
export async function prepareCheck(
  desk: Desk,
  act: Act<OnCheck & { readonly conclusion: 'accept' | 'correct' | 'refuse'; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await checkFor(desk, act, 'prepare');
  if (!found.ok) return found;
  const { check } = found.value;
  if (check === null) return refused(refusal('wrong-state', 'default', { state: 'none' }));
  const fault = conclusionFault(
    found.value,
    check,
    act.body,
    await outcomesOfCopy(desk, found.value, act.at),
  );
  if (fault !== null) return refused(fault);
  const conclusion = { kind: act.body.conclusion, reason: act.body.reason };
  const next: FormalCheck = {
    ...check,
    state: 'prepared',
    conclusion,
    prepared: { by: personOf(act), at: act.at },
    sentBack: null,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'prepare-check', clause: 'default' }, 'formalCheck', check, next),
  );
}

/** Sends a proposed opinion back to its clerk, with the reason. */
export async function sendBackCheck(
  desk: Desk,
  act: Act<OnCheck & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await checkFor(desk, act, 'send-back');
  if (!found.ok) return found;
  const { check } = found.value;
  if (check === null) return refused(refusal('wrong-state', 'default', { state: 'none' }));
  const next: FormalCheck = {
    ...check,
    state: 'open',
    prepared: null,
    conclusion: null,
    sentBack: act.body.reason,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'send-back-check', clause: 'default' }, 'formalCheck', check, next),
  );
}

type Conclusion = { readonly conclusion: 'accept' | 'correct' | 'refuse'; readonly reason: string };

/** A conclusion must follow from the items: nothing open, soft rules decided on their reasons, one correction at most. */
function conclusionFault(
  { application, programme }: CheckCase,
  check: FormalCheck,
  { conclusion, reason }: Conclusion,
  outcomes: readonly RuleOutcome[],
): Refusal | null {
  const open = check.items.filter(({ verdict }) => verdict === 'open').map(({ rule }) => rule);
  if (open.length > 0) return refusal('incomplete', 'default', { open });
  const soft = outcomes
    .filter(({ verdict, severity }) => verdict === 'fail' && severity === 'reason')
    .map(({ rule }) => rule);
  const undecided = check.items.filter(
    ({ rule, reasonDecision, verdict }) =>
      soft.includes(rule) && reasonDecision === 'none' && verdict !== 'to-correct',
  );
  if (undecided.length > 0)
    return refusal('reason-missing', 'B4.5', { rules: undecided.map(({ rule }) => rule) });
  const against = check.items.filter(
    ({ verdict, reasonDecision }) => verdict === 'not-met' || reasonDecision === 'refused',
  );
  const toCorrect = check.items.filter(({ verdict }) => verdict === 'to-correct');
  if (conclusion === 'accept' && against.length + toCorrect.length > 0) {
    return refusal('rules-not-met', 'default', { rules: [...against, ...toCorrect].map(({ rule }) => rule) });
  }
  if (conclusion === 'refuse' && (against.length === 0 || reason.trim() === ''))
    return refusal('reason-missing', 'B4.1', {});
  if (conclusion !== 'correct') return null;
  if (toCorrect.length === 0 || toCorrect.some(({ note }) => note.trim() === ''))
    return refusal('reason-missing', 'default', { rules: toCorrect.map(({ rule }) => rule) });
  const asked = application.returned.filter(({ kind }) => kind === 'correction').length;
  const { maxCorrections } = programme.sharedRules.formalCheck;
  return asked >= maxCorrections ? refusal('limit-reached', 'default', { maxCorrections }) : null;
}
