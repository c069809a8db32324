import { setTimeout as pause } from 'node:timers/promises';
import { canonicalJson, fromHex, toHex } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { checkLedgerProof, openAppender, parseNoteKey, SHA256_TREE, SM3_TREE } from '@qichuang/engine-ledger';
import type { Visitor } from './client.ts';
import { type Cast, expects, type Play } from './play.ts';

type Fact = ViewOf<(typeof REQUESTS)['list-facts']>['rows'][number];
type Head = ViewOf<(typeof REQUESTS)['see-ledger-head']>;

const PATIENCE_MS = 10_000;

/** The public head, once there is one. */
export async function publicHead({ asks, tries }: Pick<Visitor, 'asks' | 'tries'>): Promise<Head> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(100)) {
    const answer = await tries('see-ledger-head');
    if (answer.ok) return answer.view;
  }
  return asks('see-ledger-head');
}

/**
 * Every fact is in the tree once, in the text the ledger told; the tree built anew from its leaves has the head the
 * database has; and the last public head goes on from the one there was before the round.
 *
 * @param facts - all of the ledger, read after the last act.
 */
export async function checkTree(
  play: Play,
  { auditor }: Pick<Cast, 'auditor'>,
  facts: readonly Fact[],
  early: Head,
): Promise<void> {
  const { leaves, head } = await wholeTree(auditor, facts.length);
  const held = leaves.map((entry) => JSON.parse(Buffer.from(entry, 'hex').toString('utf8')) as Leaf);
  const told = held.flatMap(({ blank, salt: _, ...said }) => (blank ? [] : [said]));
  // Two facts may speak of one state, as a decision and its publication do.
  const inTree = new Map(told.map((said) => [`${said.act} ${said.subject.id} ${said.digest}`, said]));
  for (const { act, digest, subject, to } of facts) {
    expects(
      play,
      'every fact is in the tree',
      inTree.get(`${act} ${subject} ${digest}`)?.to === to,
      `${act} ${subject} ${to}`,
    );
  }
  const seen = new Set<string>();
  const doubles = told.map((said) => canonicalJson(said)).filter((said) => seen.size === seen.add(said).size);
  expects(
    play,
    'no fact is in the tree twice',
    doubles.length === 0 && told.length > 0,
    `${told.length} leaves, of them twice ${doubles.slice(0, 3).join(' ')}`,
  );
  for (const [tree, root] of [
    [SHA256_TREE, head.root],
    [SM3_TREE, head.sm3Root],
  ] as const) {
    const anew = openAppender(tree);
    for (const entry of leaves) anew.append(fromHex(entry) ?? new Uint8Array());
    expects(play, 'the tree built anew has the head that stands', toHex(anew.root()) === root, tree.name);
  }
  const late = await publicHead(auditor);
  const proof = await auditor.asks('prove-consistency', { query: { from: early.size, to: late.size } });
  const verdict = checkLedgerProof(proof, {
    origin: early.origin,
    logKeys: early.keys.flatMap((key) => parseNoteKey(key) ?? []),
    witnesses: [],
    quorum: 0,
  });
  expects(
    play,
    'the last public head goes on from an early one',
    verdict.holds && late.size >= early.size,
    `${early.size} to ${late.size}`,
  );
}

interface Leaf {
  readonly blank?: true;
  readonly salt: string;
  readonly act: string;
  readonly at: string;
  readonly digest: string;
  readonly subject: { readonly id: string };
  readonly to: string;
}

/** Reads the tree until it holds as many facts as were told: the last act may be a second old. */
async function wholeTree(auditor: Visitor, facts: number) {
  for (const until = Date.now() + PATIENCE_MS; ; await pause(200)) {
    const leaves: string[] = [];
    let head = await part(auditor, leaves);
    while (leaves.length < head.size) head = await part(auditor, leaves);
    const blanks = leaves.filter((entry) => entry.startsWith(BLANK)).length;
    if (leaves.length - blanks >= facts || Date.now() > until) return { leaves, head };
  }
}

// Canonical JSON puts `blank` first.
const BLANK = Buffer.from('{"blank":true,').toString('hex');

async function part(auditor: Visitor, leaves: string[]) {
  const { rows, head } = await auditor.asks('list-leaves', { query: { from: leaves.length, limit: 5000 } });
  for (const { entry } of rows) leaves.push(entry);
  return head;
}
