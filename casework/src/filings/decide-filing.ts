import { type Instant, type Result, refused } from '@qichuang/base';
import {
  type Filing,
  type FilingMove,
  type Refusal,
  type ReturnReason,
  refusal,
  type Topic,
} from '@qichuang/domain';
import type { Act, Desk, NumberDraw } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, type Move, move, type Standpoint, seen } from '../spine/commit.ts';
import { type EffectCase, FILING_EFFECTS } from './effects.ts';
import { type FilingCase, filingCaseOf, mayMoveFiling, standingInFiling } from './filing-case.ts';
import { type AskedNumber, replyNumber } from './reply-number.ts';

interface OnFiling {
  readonly filing: string;
  readonly version: number;
}

/** Returns a filing with all reasons at once and a day to answer by. */
export function returnFiling(
  desk: Desk,
  act: Act<OnFiling & { readonly reasons: readonly ReturnReason[]; readonly dueAt: string }>,
): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, 'return', 'return-filing', async ({ filing }) => {
    if (act.body.dueAt <= act.at) return refused(refusal('too-early', 'B5.2', { dueAt: act.body.dueAt }));
    const dueAt = act.body.dueAt as Instant;
    const returned = {
      kind: 'return',
      reasons: act.body.reasons,
      by: personOf(act),
      at: act.at,
      dueAt,
    } as const;
    return { filing: { answerBy: dueAt, endorsement: null, returned: [...filing.returned, returned] } };
  });
}

/** The recommender agrees and passes it on (A3.7, B5.4). */
export function endorseFiling(
  desk: Desk,
  act: Act<OnFiling & { readonly opinion: string }>,
): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, 'endorse', 'endorse-filing', async () => ({
    filing: { endorsement: { opinion: act.body.opinion, by: personOf(act), at: act.at } },
  }));
}

/** The authority takes it in: from here on what it says counts, and takes effect where it has one (B5.4). */
export function acceptFiling(desk: Desk, act: Act<OnFiling & Answer>): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, 'accept', 'accept-filing', (found) => answered(desk, act, found));
}

/** It is not agreed to or not taken in, with the reason. */
export function declineFiling(desk: Desk, act: Act<OnFiling & Answer>): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, 'decline', 'decline-filing', (found) => answered(desk, act, found));
}

export function withdrawFiling(
  desk: Desk,
  act: Act<OnFiling & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, 'withdraw', 'withdraw-filing', async ({ filing }) =>
    isOwed(filing) ? refused(refusal('wrong-state', 'B5.1', { state: filing.state })) : outcomeOf(act),
  );
}

/** What is asked of a platform or a recommender stands until it is handed in; only what was begun of its own accord is taken back. */
export function isOwed({ kind }: Pick<Filing, 'kind'>): boolean {
  return kind !== 'change' && kind !== 'achievement';
}

function outcomeOf(act: Act<{ readonly reason: string }>) {
  return { filing: { outcome: { reason: act.body.reason, clause: null, at: act.at, by: personOf(act) } } };
}

interface Answer {
  readonly reason: string;
  /** The number of the reply on a change (D12); without it the office writes it in by hand. */
  readonly documentNumber?: AskedNumber | undefined;
}

/** The authority's answer; only its own paper bears a number of its register. */
async function answered(desk: Desk, act: Act<Answer>, found: FilingCase): Promise<Taken> {
  const { documentNumber } = act.body;
  const { outcome } = outcomeOf(act).filing;
  if (documentNumber === undefined) return { filing: { outcome } };
  if (standingInFiling(found.filing, act.actor).part !== 'authority')
    return refused(refusal('value-not-allowed', 'B5.4', { field: 'documentNumber' }));
  const given = await replyNumber(desk, act.at, found, documentNumber);
  if (!given.ok) return given;
  const { number, draw } = given.value;
  return { filing: { outcome: { ...outcome, documentNumber: number } }, numbers: [draw] };
}

/** What its host, or the recommender whose report it is, is written to about. */
const TOLD = {
  return: 'filing-returned',
  endorse: 'filing-endorsed',
  accept: 'filing-accepted',
  decline: 'filing-not_accepted',
  withdraw: 'filing-withdrawn',
} as const satisfies Partial<Record<FilingMove, Topic>>;

/** What a step writes into the filing, and the numbers it takes; or why it is not taken. */
type Taken =
  | { readonly filing: Partial<Filing>; readonly numbers?: readonly NumberDraw[] }
  | { readonly ok: false; readonly refusal: Refusal };

async function step(
  desk: Desk,
  act: Act<OnFiling>,
  name: keyof typeof TOLD,
  actName: string,
  takenBy: (found: FilingCase) => Promise<Taken>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await filingCaseOf(desk, act.body.filing, act);
  if (!found.ok) return found;
  const { filing } = found.value;
  const allowed = mayMoveFiling(filing, name, act);
  if (!allowed.ok) return allowed;
  const current = seen(filing, act.body.version);
  if (!current.ok) return current;
  const taken = await takenBy(found.value);
  if ('ok' in taken) return taken;
  const next: Filing = { ...filing, ...taken.filing, state: allowed.value, since: act.at };
  const moved = move(act, { act: actName, clause: 'B5.2' }, 'filing', filing, next);
  const effects = await effectsOf(desk, act, { ...found.value, filing: next });
  if (!effects.ok) return effects;
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [moved, ...effects.value],
    { id, version, state },
    {
      numbers: taken.numbers ?? [],
      messages: [
        {
          topic: TOLD[name],
          to:
            filing.organisation === null
              ? { recommender: filing.recommender }
              : { organisation: filing.organisation },
          values: {
            receipt: filing.receipt ?? '',
            kind: filing.kind,
            platform: found.value.platform?.name ?? '',
          },
        },
      ],
    },
  );
}

function effectsOf(
  desk: Desk,
  act: Act<unknown>,
  found: EffectCase,
): Promise<Result<readonly Move[], Refusal>> {
  return FILING_EFFECTS[found.filing.kind](desk, act, found);
}
