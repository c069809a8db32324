import { ok, refused, toHex } from '@qichuang/base';
import type { REQUESTS } from '@qichuang/contract';
import { refusal } from '@qichuang/domain';
import { formatNoteKey } from '@qichuang/engine-ledger';
import type { Handler, Handlers } from '../http/handler.ts';
import { COSIGNATURE_LIMIT, takeFrom } from '../http/limits.ts';
import { blankEntry, entryOf } from '../ledger/entry.ts';
import { latestHead, proofOfConsistency, proofOfInclusion } from '../ledger/proofs.ts';
import { takeCosignature } from '../ledger/take-cosignature.ts';

type Requests = typeof REQUESTS;

const head: Handler<Requests['see-ledger-head']> = async ({ house }) => {
  const found = await latestHead(house.store);
  if (found === undefined) return refused(refusal('not-found'));
  const { origin, size, root, sm3Root, at, note } = found;
  return ok({
    origin,
    size,
    root: toHex(root),
    sm3Root: sm3Root === null ? null : toHex(sm3Root),
    at,
    checkpoint: note,
    keys: house.ledger.keys.map(formatNoteKey),
    witnesses: house.ledger.witnesses.map(formatNoteKey),
  });
};

const inclusion: Handler<Requests['prove-inclusion']> = async ({ house, query }) => {
  const { digest, subject = '', act = '', hash } = query;
  const found = await proofOfInclusion(
    house.store,
    digest === undefined ? { subject, act } : { digest },
    hash,
  );
  return found === undefined ? refused(refusal('not-found')) : ok(found);
};

const consistency: Handler<Requests['prove-consistency']> = async ({ house, query }) => {
  const found = await proofOfConsistency(house.store, query.from, query.to, query.hash);
  return found === undefined ? refused(refusal('not-found')) : ok(found);
};

const cosign: Handler<Requests['cosign-head']> = async ({ house, body, sender }) => {
  const full = await takeFrom(COSIGNATURE_LIMIT, house, sender);
  return full === undefined ? takeCosignature(house, body.size, body.line) : refused(full);
};

/** Every leaf as the tree has it, blanks among them, so that an auditor can build the tree anew (RFC 9162 2.1.1). */
const leaves: Handler<Requests['list-leaves']> = async ({ house, query }) => {
  const { tree, entries } = house.store.ledger;
  const { size, sha256, sm3, at } = await tree.head();
  const found = (await entries.leaves(query.from, query.limit)).filter(({ index }) => index < size);
  return ok({
    rows: found.map(({ index, leaf, salt }) => ({
      index,
      entry: toHex(leaf === null ? blankEntry(salt) : entryOf(leaf, salt)),
    })),
    head: { size, root: toHex(sha256), sm3Root: toHex(sm3), at },
  });
};

export const LEDGER_HANDLERS = {
  'list-leaves': leaves,
  'see-ledger-head': head,
  'prove-inclusion': inclusion,
  'prove-consistency': consistency,
  'cosign-head': cosign,
} satisfies Partial<Handlers>;
