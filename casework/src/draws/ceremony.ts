import { ok, type Result, refused } from '@qichuang/base';
import { type Draw, type Refusal, refusal } from '@qichuang/domain';
import { witnessCommitment } from '@qichuang/engine-draw';
import { tasksOfBatch, tasksOfSupplement } from '../inspection/inspectors/make-tasks.ts';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import type { Standpoint } from '../spine/commit.ts';
import { drawRefusal, moveDraw, type OnDraw } from './draw-act.ts';
import { transcriptsOf } from './draw-transcript.ts';

type Answer = Promise<Result<Standpoint, Refusal>>;

/** Publishes the sealed list, before any chance exists; nobody can change it afterwards (A4.3, B6.3). */
export function publishDraw(desk: Desk, act: Act<OnDraw>): Answer {
  return moveDraw(
    desk,
    act,
    'publish',
    () => ok({ published: { by: personOf(act), at: act.at } }),
    ({ prepared }) => prepared.by,
  );
}

/** Enters what a witness publishes before anyone has spoken: `H(nonce)`. */
export function sealWitness(
  desk: Desk,
  act: Act<OnDraw & { readonly source: string; readonly commitment: string }>,
): Answer {
  const { source, commitment } = act.body;
  const lastOf = (draw: Draw) =>
    draw.witnesses.every((one) => one.source === source || one.commitment !== null) ? 'seal-last' : 'seal';
  return moveDraw(desk, act, lastOf, (draw) => {
    const witness = draw.witnesses.find((one) => one.source === source);
    if (witness === undefined) return refused(unknownSource(draw));
    if (witness.commitment !== null) return refused(refusal('already-exists', 'A4.3', { source }));
    // Two witnesses with one commitment would be one: the second copied what it does not know.
    if (draw.witnesses.some((one) => one.commitment === commitment))
      return refused(refusal('already-exists', 'A4.3', { field: 'commitment' }));
    return ok({ witnesses: withWitness(draw, source, { commitment }) });
  });
}

/** A witness shows the nonce; it must be the one that was sealed, and its turn must have come. */
export function revealNonce(
  desk: Desk,
  act: Act<OnDraw & { readonly source: string; readonly nonce: string }>,
): Answer {
  const { source, nonce } = act.body;
  return moveDraw(desk, act, 'reveal', (draw) => {
    const next = draw.witnesses.find((one) => one.nonce === null);
    if (!draw.witnesses.some((one) => one.source === source)) return refused(unknownSource(draw));
    if (next?.source !== source)
      return refused(refusal('wrong-state', 'A4.3', { source, next: next?.source ?? draw.publicSource }));
    if (witnessCommitment(draw.hash, nonce) !== next.commitment)
      return refused(
        refusal('value-not-allowed', 'A4.3', {
          field: 'nonce',
          fault: 'not-committed',
          expected: next.commitment ?? '',
        }),
      );
    return ok({ witnesses: withWitness(draw, source, { nonce, revealedAt: act.at }) });
  });
}

/** The last source speaks, and with it everything is decided: seed, tickets, places. */
export function enterPublicValue(
  desk: Desk,
  act: Act<OnDraw & { readonly source: string; readonly value: string; readonly evidence: string }>,
): Answer {
  const { source, value, evidence } = act.body;
  return moveDraw(desk, act, 'draw', (draw) => {
    const silent = draw.witnesses.find(({ nonce }) => nonce === null);
    if (silent !== undefined) return refused(refusal('wrong-state', 'A4.3', { source, next: silent.source }));
    if (source !== draw.publicSource && source !== draw.fallback) return refused(unknownSource(draw));
    if (source === draw.fallback && draw.deadline !== null && act.at <= draw.deadline)
      return refused(refusal('too-early', 'A4.3', { opensAt: draw.deadline, serverTime: act.at }));
    const publicValue = { by: personOf(act), at: act.at, source, value, evidence };
    return withDigest({ ...draw, publicValue });
  });
}

/** Confirms what came out, or the supplement that was drawn last; by another person than who entered it. */
export function confirmDraw(desk: Desk, act: Act<OnDraw>): Answer {
  const confirmed = { by: personOf(act), at: act.at };
  return moveDraw(
    desk,
    act,
    'confirm',
    (draw) =>
      draw.confirmed === null
        ? ok({ confirmed })
        : ok({
            supplements: draw.supplements.map((one) =>
              one.confirmed === null ? { ...one, confirmed } : one,
            ),
          }),
    (draw) => draw.supplements.at(-1)?.by ?? draw.publicValue?.by ?? null,
    // With the second draw of a batch its tasks are there, and with a supplement of objects those of the added ones.
    async (draw) => {
      if (draw.purpose === 'inspectors') return tasksOfBatch(desk, act, draw);
      if (draw.purpose === 'inspection-objects') return tasksOfSupplement(desk, act, draw);
      return ok({ moves: [], messages: [] });
    },
  );
}

/** Gives a draw up, with the reason; its number stays used. A supplement not yet confirmed is given up alone. */
export function cancelDraw(desk: Desk, act: Act<OnDraw & { readonly reason: string }>): Answer {
  return moveDraw(
    desk,
    act,
    ({ confirmed, state }) => (confirmed !== null && state === 'drawn' ? 'drop-supplement' : 'cancel'),
    (draw) =>
      draw.confirmed === null
        ? withDigest({ ...draw, cancelled: { by: personOf(act), at: act.at, reason: act.body.reason } })
        : ok({ supplements: draw.supplements.filter(({ confirmed }) => confirmed !== null) }),
  );
}

/** From now on everybody may read who is behind the ids. */
export function showDrawNames(desk: Desk, act: Act<OnDraw>): Answer {
  return moveDraw(desk, act, 'show-names', () => ok({ namesPublic: true }));
}

function withDigest(draw: Draw): Result<Partial<Draw>, Refusal> {
  const records = transcriptsOf(draw);
  if (!records.ok) return refused(drawRefusal(records.refusal));
  const { publicValue, cancelled } = draw;
  return ok({ publicValue, cancelled, digest: records.value.at(-1)?.digest ?? null });
}

function withWitness(draw: Draw, source: string, said: Partial<Draw['witnesses'][number]>) {
  return draw.witnesses.map((one) => (one.source === source ? { ...one, ...said } : one));
}

function unknownSource(draw: Draw): Refusal {
  return refusal('value-not-allowed', 'A4.3', {
    field: 'source',
    fault: 'not-named-beforehand',
    expected: [...draw.witnesses.map(({ source }) => source), draw.publicSource],
  });
}
