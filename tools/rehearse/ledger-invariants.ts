import { canonicalJson, fromHex, fromUtf8, utf8 } from '@qichuang/base';
import type { REQUESTS, RequestName, ViewOf } from '@qichuang/contract';
import type { Visitor } from './client.ts';
import { type Cast, expects, type Play } from './play.ts';

type Fact = ViewOf<(typeof REQUESTS)['list-facts']>['rows'][number];

/** Work in progress that nobody else sees: kept, but no fact of the ledger. */
const QUIET: readonly RequestName[] = [
  'begin-application',
  'state-reasons',
  'reopen-section',
  'invite-partners',
  'upload-attachment',
  'remove-attachment',
  'draft-recommendation',
  'note-check',
  'save-scores',
  'choose-selected',
  'begin-filing',
  'carry-over-filing',
  'begin-achievement',
  'prepare-achievement-call',
  'plan-campaign',
];

/** Every acknowledged act is in the ledger, in the state it was acknowledged in; and the ledger names nobody. */
export async function checkLedger(
  play: Play,
  { auditor }: Cast,
  names: readonly string[],
): Promise<readonly Fact[]> {
  const facts = await allFacts(auditor);
  const told = new Set(facts.map(({ subject, to }) => `${subject} ${to}`));
  for (const { request, view } of play.street.acknowledged) {
    if (QUIET.includes(request) || !isStanding(view)) continue;
    expects(
      play,
      'every acknowledged act is in the ledger',
      told.has(`${view.id} ${view.state}`),
      `${request} of ${view.id}, acknowledged as ${view.state}`,
    );
  }
  const assigned = play.street.acknowledged
    .filter(({ request }) => request === 'assign-evenly')
    .reduce((sum, { view }) => sum + (view as { readonly assigned: number }).assigned, 0);
  // Every assignment was asked for twice: as a preview, which leaves no fact, and in earnest.
  const facing = facts.filter(({ act }) => act === 'assign-review').length;
  expects(
    play,
    'a preview leaves no fact in the ledger',
    facing * 2 === assigned,
    `${facing} facts, ${assigned} told`,
  );
  expects(
    play,
    'the ledger counts without gaps',
    facts.every(({ seq }, place) => place === 0 || seq > (facts[place - 1]?.seq ?? 0)),
    'numbers do not rise',
  );
  for (const fact of facts) checkLeaf(play, fact, names);
  return facts;
}

function checkLeaf(play: Play, { leaf, subject, to, digest }: Fact, names: readonly string[]): void {
  const text = fromUtf8(fromHex(leaf) ?? utf8(''));
  const said = JSON.parse(text) as {
    readonly subject: { readonly id: string };
    readonly to: string;
    readonly digest: string;
  };
  expects(
    play,
    'a leaf is the canonical text of its fact',
    canonicalJson(said) === text && said.subject.id === subject && said.to === to && said.digest === digest,
    `${subject} ${to}`,
  );
  const named = names.filter((name) => text.includes(name));
  expects(play, 'the ledger names nobody', named.length === 0, `${subject} names ${named.join(', ')}`);
}

async function allFacts(auditor: Visitor): Promise<readonly Fact[]> {
  const rows: Fact[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await auditor.asks('list-facts', {
      query: { limit: 200, ...(after === undefined ? {} : { after }) },
    });
    rows.push(...page.rows);
    if (page.next === null) break;
    after = page.next;
  }
  return rows.toSorted((one, other) => one.seq - other.seq);
}

function isStanding(view: unknown): view is { readonly id: string; readonly state: string } {
  return typeof view === 'object' && view !== null && 'id' in view && 'state' in view;
}
