import { canonicalBytes, type Result, sha256Hex, sm3Hex } from '@qichuang/base';
import {
  checkTranscript,
  disagreement,
  drawOrder,
  drawSeed,
  type Fault,
  HASHES,
  poolCommitment,
  type Said,
  takePlaces,
} from '@qichuang/engine-draw';
import { z } from 'zod';
import { FAULT_WORDS } from './draw-words.ts';
import { type Operations, operation, WrongInput } from './operation.ts';

const PAIR = z.tuple([z.string(), z.string()]);
const COUNT = z.int().min(0);

const FROZEN = {
  hash: z.enum(HASHES),
  params: z.array(PAIR),
  pool: z.array(z.strictObject({ id: z.string(), weight: z.int().min(1).optional() })),
  stratum: z.string(),
  take: COUNT.optional(),
  reserves: COUNT.optional(),
  recused: z.array(PAIR).optional(),
  kinds: z.array(PAIR).optional(),
  quotas: z.array(z.tuple([z.string(), COUNT])).optional(),
  // Their hash, or what is hashed: salted attributes by id.
  attributes: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
};
const COMMIT = z.strictObject({
  ...FROZEN,
  entropy: z.undefined('must not be known yet when the pool is committed').optional(),
});
const RUN = z.strictObject({
  ...FROZEN,
  entropy: z.array(PAIR),
  // A supplementary draw: who was taken before and stays; `take` is then the number of places to fill now.
  alreadyTaken: z.array(z.string()).optional(),
});
type Frozen = z.output<typeof COMMIT> & Partial<Pick<z.output<typeof RUN>, 'alreadyTaken'>>;
type Run = z.output<typeof RUN>;

export const DRAW: Operations = {
  commit: operation(COMMIT, (asked) => ({ commit: committed(asked, {}) })),
  run: operation(RUN, run),
  check: { run: check },
};

function run(asked: Run) {
  const { hash, stratum, entropy } = asked;
  const commit = committed({ ...asked, entropy: undefined }, { entropy });
  const seed = sure(drawSeed(hash, commit, entropy));
  const tickets = sure(drawOrder(hash, seed, stratum, poolOf(asked)));
  const order = tickets.map(({ id }) => id);
  return { commit, seed, order, tickets, ...placesIn(order, asked) };
}

function committed(asked: Frozen, more: Pick<Said, 'entropy'>): string {
  const commit = sure(poolCommitment(asked.hash, asked.params, poolOf(asked)));
  const wrong = disagreement(asked.params, {
    stratum: asked.stratum,
    ...(asked.alreadyTaken === undefined && asked.take !== undefined ? { take: asked.take } : {}),
    ...(asked.reserves === undefined ? {} : { reserves: asked.reserves }),
    ...(asked.quotas === undefined ? {} : { quotas: asked.quotas }),
    ...(asked.attributes === undefined ? {} : { attributes: attributesHash(asked) }),
    ...more,
  });
  if (wrong !== undefined) throw refusalOf(wrong);
  return commit;
}

function attributesHash({ hash, attributes }: Frozen): string {
  if (typeof attributes === 'string') return attributes;
  const bytes = canonicalBytes(attributes);
  return hash === 'sm3' ? sm3Hex(bytes) : sha256Hex(bytes);
}

function poolOf({ pool }: Pick<Frozen, 'pool'>) {
  return pool.map(({ id, weight }) => (weight === undefined ? { id } : { id, weight }));
}

/** A transcript that does not hold is an answer, not wrong input: the fields are told in the document. */
function check(document: unknown) {
  const told = checkTranscript(document);
  switch (told.verdict) {
    case 'unreadable':
      throw refusalOf(told.fault);
    case 'holds':
      return { holds: true, checked: told.checked, digest: told.transcript.digest };
    case 'does-not-hold':
      return { holds: false, faults: told.faults };
  }
}

/** Without `take` nobody is taken; then every recusal is told, in the order of the draw. */
function placesIn(order: readonly string[], asked: Run) {
  const { take, recused = [], alreadyTaken = [], kinds = [], quotas = [] } = asked;
  const wanted = {
    take: take ?? 0,
    reserves: take === undefined ? order.length : (asked.reserves ?? 0),
    recused: recused.map(([id, reason]) => ({ id, reason })),
    alreadyTaken,
    kinds: kinds.map(([id, kind]) => ({ id, kinds: [kind] })),
    quotas: take === undefined ? [] : quotas,
  };
  const { taken, reserves, passed } = sure(takePlaces(order, wanted));
  const reasons = new Map(recused);
  const told = passed.map(({ id, cause }) => [id, cause === 'quota' ? 'quota' : reasons.get(id)]);
  return {
    ...(take === undefined ? {} : { taken, reserves }),
    ...(take !== undefined || recused.length > 0 ? { passed: told } : {}),
  };
}

function sure<Value>(result: Result<Value, Fault>): Value {
  if (result.ok) return result.value;
  throw refusalOf(result.refusal);
}

// The engine knows recusals and kinds as records, this document as pairs.
function refusalOf({ field, kind, expected }: Fault): WrongInput {
  const place = field.replace(/^(recused|kinds)\[(\d+)\]\.id$/, '$1[$2][0]');
  return new WrongInput(
    `${place === '' ? 'the document' : place}: ${FAULT_WORDS[kind]}${expected === null ? '' : `: ${expected}`}`,
  );
}
