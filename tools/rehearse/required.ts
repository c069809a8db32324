import type { Play } from './play.ts';

/** What a rehearsal of any size worth the name has to have looked at; a check that saw nothing is no check. */
const REQUIRED = [
  'a clerk does not confirm',
  'a draft is nobody else’s business',
  'a draft never submitted lapses with its window',
  'a file is kept with the hash of its bytes',
  'a leaf is the canonical text of its fact',
  'a list is confirmed only once it is prepared',
  'a mean on the list is the mean of the sheets handed in',
  'a notice begins on a working day',
  'a notice runs for five working days',
  'a planned round is nobody else’s business',
  'a preview leaves no fact in the ledger',
  'a ranking has every reviewed application once, best mean first',
  'a receipt stays the same through every submission',
  'a recommender’s list and its total count its own and no more',
  'a recommender’s list has what was submitted to it, and nothing else',
  'a request repeated under its key gets the first answer',
  'a score counts only after a declaration of no conflict',
  'a stranger’s objection is taken in by the portal',
  'all reasons of a return reach the applicant at once',
  'an altered certificate is refused by the field',
  'an announced platform has a certificate a stranger can check',
  'an applicant never learns who reviewed, ranked or checked it',
  'an expert employed by an applicant is barred from it (recusal)',
  'an export has what its reader may see and no more',
  'content stays closed until the declaration',
  'every acknowledged act is in the ledger',
  'every application stands where its last act left it',
  'every fact is in the tree',
  'every frozen copy is kept with its hash',
  'every number leads anyone to its platform',
  'every objection filed reaches the authority',
  'names are hidden from reviewers',
  'no fact is in the tree twice',
  'no list before the notice has ended',
  'no score of an expert with a conflict',
  'nobody confirms what they have prepared',
  'nobody scores before the declaration',
  'of two who type in one field the slower is told',
  'platform numbers run from one without gap or repeat',
  'receipts run from one without gap or repeat',
  'search and totals tell a stranger nothing',
  'the announced list is what became designated',
  'the bytes of a frozen copy have the hash on its receipt',
  'the last public head goes on from an early one',
  'the ledger names nobody',
  'the list is the decision without what was upheld or is still open',
  'the notice is the decision',
  'the tree built anew has the head that stands',
  'what is not one’s own is not there',
  'what is saved on the standing revision is kept',
  'whoever is held back is named with the reason',
  'whoever steps back sees nothing of the content',
] as const;

const WHERE_JOINT = ['a joint application waits for its partners (B4.5)'] as const;

/** From this many applications on every kind of story and every stage comes. */
const WORTH_THE_NAME = 40;

/** The checks that a play of this size should have made and did not. */
export function neverLookedAt({ world, looked }: Pick<Play, 'world' | 'looked'>): readonly string[] {
  if (world.applications.length < WORTH_THE_NAME) return [];
  const joint = world.applications.some(({ partners }) => partners.length > 0);
  return [...REQUIRED, ...(joint ? WHERE_JOINT : [])].filter((name) => !looked.has(name));
}
