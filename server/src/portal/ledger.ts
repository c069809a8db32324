import { type Instant, instantOf, toHex } from '@qichuang/base';
import { formatNoteKey, openNote } from '@qichuang/engine-ledger';
import type { Anchor, LedgerHead, LedgerPageProps, PublicHead } from '@qichuang/portal';
import type { House } from '../house.ts';
import { type Head, headInForceAt, headsOf, latestHead } from '../ledger/proofs.ts';
import type { Asked } from './asked.ts';

const RECENT = 20;

export async function ledgerPage({ house }: Asked): Promise<LedgerPageProps> {
  const heads = await headsOf(house.store, await house.store.ledger.published.recent(RECENT));
  const { origin, keys } = house.ledger;
  const keyOf = (kind: 'ed25519' | 'sm2') => {
    const key = keys.find((one) => one.kind === kind);
    return key === undefined ? null : formatNoteKey(key);
  };
  return {
    origin,
    vkey: keyOf('ed25519') ?? '',
    sm2Vkey: keyOf('sm2'),
    heads: heads.map((head) => publicHead(house, head)),
  };
}

function publicHead(house: House, head: Head): PublicHead {
  const { size, root, sm3Root, at } = head;
  return {
    size,
    root: toHex(root),
    sm3Root: sm3Root === null ? null : toHex(sm3Root),
    at,
    witnesses: witnessesOf(house, head),
  };
}

/** Who signed, and when by their own clock: the model's calendar is ours alone, so their time is put into it. */
function witnessesOf({ ledger, clock }: House, { note }: Head): PublicHead['witnesses'] {
  const opened = openNote(note, ledger.witnesses);
  const signatures = opened.ok ? opened.value.signatures : [];
  return signatures.flatMap(({ key, at }) =>
    at === null ? [] : [{ name: key.name, at: clock.asModel(instantOf(at * 1000)) }],
  );
}

/** The head at the foot of every page. */
export async function footerHead(house: House): Promise<LedgerHead | null> {
  const head = await latestHead(house.store);
  if (head === undefined) return null;
  const { size, at, root } = head;
  return { size, at, root: toHex(root), witnesses: witnessesOf(house, head).map(({ name }) => name) };
}

/** What ties a published list to the ledger: the head in force when it was published. */
export async function anchorOf(
  { store }: House,
  subject: string,
  act: Anchor['act'],
  publishedAt: Instant | null,
): Promise<Anchor> {
  const head = publishedAt === null ? undefined : await headInForceAt(store, publishedAt);
  if (head === undefined) return { head: null, subject, act };
  const { size, at, root } = head;
  return { head: { size, at, root: toHex(root) }, subject, act };
}
