import { ok, type Result, refused } from '@qichuang/base';
import type { Draw, DrawStratum } from '@qichuang/domain';
import {
  type DrawGiven,
  drawParameters,
  type Fault,
  type Parameter,
  type Reasoned,
  recordDraw,
  type StratumGiven,
  type Transcript,
} from '@qichuang/engine-draw';
import { type Aside, standAside } from './keep-apart.ts';

/** The sources of chance in the order in which they speak: the witnesses, and last what nobody here controls. */
export function sourcesOf(draw: Pick<Draw, 'witnesses' | 'publicSource'>): readonly string[] {
  return [...draw.witnesses.map(({ source }) => source), draw.publicSource];
}

type Planned = Pick<
  Draw,
  'hash' | 'number' | 'witnesses' | 'publicSource' | 'fallback' | 'deadline' | 'apart'
>;

/** What is sealed with one pool. */
export function sealedParameters(
  draw: Planned,
  { name, take, reserves }: Pick<DrawStratum, 'name' | 'take' | 'reserves'>,
): readonly Parameter[] {
  const { hash, number, fallback, deadline, apart } = draw;
  const own = drawParameters(
    { hash, draw: number, sources: sourcesOf(draw), fallback, deadline },
    { stratum: name, take, reserveCount: reserves, quotas: [], attributes: [] },
  );
  return apart === undefined ? own : [...own, [`most-of-one-${apart.sort}`, String(apart.most)]];
}

/**
 * The records of a draw: the first, and one for each supplementary draw after it, each with the digest of the one before.
 *
 * @param supplements - how many of them to follow; all by default.
 * @returns the first fault of the engine where a record cannot be made: not yet drawn, or more places than candidates.
 */
export function transcriptsOf(
  draw: Draw,
  supplements = draw.supplements.length,
): Result<readonly Transcript[], Fault> {
  const first = recordApart(draw, givenOf(draw));
  if (!first.ok) return first;
  const all = [first.value];
  let earlier = first.value;
  for (const supplement of draw.supplements.slice(0, supplements)) {
    const later = recordApart(draw, supplementOf(earlier, supplement));
    if (!later.ok) return later;
    all.push(later.value);
    earlier = later.value;
  }
  return ok(all);
}

/**
 * The record with whoever stands aside so that no institution, or city, has more places than were sealed with the list: by the tickets,
 * with the reason, so that the engine's record holds as of any other draw, and for good, as whoever falls out.
 */
function recordApart(draw: Draw, given: DrawGiven): Result<Transcript, Fault> {
  const { apart } = draw;
  const free = recordDraw(given);
  const drawn = free.ok && free.value.strata.some(({ tickets }) => tickets.length > 0);
  if (apart === undefined || !free.ok || !drawn) return free;
  const queues = free.value.strata.map(({ stratum, tickets, recused, before, take }, place) => {
    const gone = new Set([...recused.map(({ id }) => id), ...before]);
    return {
      name: stratum,
      order: tickets.map(({ id }) => id).filter((id) => !gone.has(id)),
      places: given.strata[place]?.more ?? take,
    };
  });
  const aside = standAside(queues, {
    groupOf: (id) => draw.names[id]?.group ?? id,
    most: apart.most,
    held: given.strata.flatMap(({ before }) => before),
  });
  if (!aside.ok)
    return refused({ field: 'more', kind: 'cannot-be-met', expected: `≤ ${aside.refusal.filled}` });
  return recordDraw({
    ...given,
    strata: given.strata.map((stratum) => {
      const inPool = new Set(stratum.pool.map(({ id }) => id));
      const own = aside.value.filter(({ id }) => inPool.has(id)).map((one) => reasoned(apart, one));
      return { ...stratum, recused: [...stratum.recused, ...own] };
    }),
  });
}

function givenOf(draw: Draw): DrawGiven {
  const { hash, number, fallback, deadline, witnesses, publicValue, cancelled } = draw;
  const sealed = untilMissing(witnesses, ({ commitment }) => commitment);
  const revealed = untilMissing(witnesses, ({ nonce }) => nonce);
  return {
    hash,
    draw: number,
    sources: sourcesOf(draw),
    fallback,
    deadline,
    witnesses: sealed.map(([source, commitment]) => ({ source, commitment })),
    entropy: [
      ...revealed,
      ...(publicValue === null ? [] : [[publicValue.source, publicValue.value] as const]),
    ],
    strata: draw.strata.map(
      (stratum): StratumGiven => ({
        stratum: stratum.name,
        params: sealedParameters(draw, stratum),
        pool: stratum.pool.map((id) => ({ id })),
        exclusions: stratum.excluded,
        attributes: [],
        kinds: [],
        quotas: [],
        take: stratum.take,
        reserveCount: stratum.reserves,
        recused: [],
        before: [],
        more: null,
      }),
    ),
    supplement: null,
    cancelled: cancelled === null ? null : { reason: cancelled.reason },
  };
}

const SORTS = { institution: '单位', city: '城市' } as const;

function reasoned({ sort, most }: NonNullable<Draw['apart']>, { id, leftFor }: Aside): Reasoned {
  const limit = `同一${SORTS[sort]}至多 ${most} 人`;
  const reason = leftFor.length === 0 ? `${limit}，已满` : `${limit}，须留给${leftFor.join('、')}`;
  return { id, reason };
}

/** Who holds a place stays, who fell out stands aside for good, and the next tickets come up. */
function supplementOf(earlier: Transcript, { out, more, reason }: Draw['supplements'][number]): DrawGiven {
  const { format: _, marks: __, digest, ...given } = earlier;
  return {
    ...given,
    supplement: { number: (earlier.supplement?.number ?? 0) + 1, of: digest, reason },
    strata: earlier.strata.map((stratum): StratumGiven => {
      const { commitment: _c, seed: _s, tickets: _t, taken, reserves: _r, passed: _p, ...before } = stratum;
      const holders = [...stratum.before, ...taken];
      const inPool = new Set(stratum.pool.map(({ id }) => id));
      const fallen = out.filter(({ id }) => inPool.has(id));
      const gone = new Set(fallen.map(({ id }) => id));
      const freed = holders.filter((id) => gone.has(id)).length;
      const wanted = more.find(({ stratum: name }) => name === stratum.stratum)?.places ?? 0;
      return {
        ...before,
        recused: [...stratum.recused, ...fallen],
        before: holders.filter((id) => !gone.has(id)),
        more: freed + wanted,
      };
    }),
  };
}

/** The witnesses in their order as far as each has said it. */
function untilMissing(
  witnesses: Draw['witnesses'],
  said: (witness: Draw['witnesses'][number]) => string | null,
): readonly (readonly [string, string])[] {
  const all: (readonly [string, string])[] = [];
  for (const witness of witnesses) {
    const value = said(witness);
    if (value === null) break;
    all.push([witness.source, value]);
  }
  return all;
}
