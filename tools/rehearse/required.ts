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
  'a panel is made up as the programme says',
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

/** What three years of platforms have to have looked at besides, at every size. */
const OF_YEARS = [
  'a changed transcript is refused (A4.3)',
  'a clerk does not consent to another day (B6.1)',
  'a clerk does not hand in a progress report (B6.3)',
  'a corrected entry stays to be read with the reason (B5.2)',
  'a grade follows from total and caps (A3.8, B5.3)',
  'a mean of an evaluation is the mean of the sheets handed in (B5.3)',
  'a host’s clerk does not hand in (B5.2)',
  'a milestone moves only with consent, and says from where (B6.1)',
  'a nonce that was not sealed is refused (A4.3)',
  'a past day changes only by what was recorded since (B5.2)',
  'a platform ends by its holder’s wish, from its day on (B5.4)',
  'a renewal goes on where the earlier time ends (A3.6, B5.2)',
  'a renewed platform names its successor (A3.6, B5.2)',
  'an inspector signs the copy that was handed in, and no other (A4.3)',
  'every result of a batch is published, as it was signed (A4.3, B6.3)',
  'findings stand once every inspector has signed (A4.3)',
  'no result is concluded while it may be objected to (A4.3)',
  'nobody renews what another holds (B5.2)',
  'two inspectors at least go to a platform, and nobody to their own organisation (A4.3, B6.3)',
  'whoever steps back from an inspection is replaced by the next ticket (A4.3)',
  'a rectification fails only once its day has passed (B6.3)',
  'a review is answered by another person than decided (B5.3)',
  'a revocation ends its platform (B5.3)',
  'a table is read back as it was filled in (B6.2)',
  'a total is the sum of its indicators (B5.3)',
  'all reasons of a return reach whoever filed at once',
  'an earlier name still leads to its platform (B5.4)',
  'each part of a total is the sum of its entries (B6.2)',
  'every filing stands where its last act left it',
  'every line of support stands as it was entered, once (B6.2)',
  'every list has each of its items once, and counts them',
  'every platform stands where its last act or the clock left it (B5.2, B5.4)',
  'every recommender that looks after platforms owes its progress report (B6.3)',
  'grades are published after the days for statements (B5.3)',
  'no acknowledged save of a field is lost',
  'no expert evaluates a platform of their own organisation (B5.3)',
  'nothing that burdens a platform is decided before it was heard (B5.3)',
  'of each class of risk the plan’s share is drawn, rounded up (B6.3)',
  'one document pays once for one purpose (B6.2)',
  'only the authority cancels a milestone (B6.1)',
  'the authority learns of a problem when the recommender passes it on (B6.3)',
  'the clock opens a yearly duty for every platform that stands, once (A3.7, B5.1)',
  'the last day itself is still valid (B5.2)',
  'the pool of a draw is every platform that stands (A4.3)',
  'the public directory of valid platforms has those that stand and no other (B5.2)',
  'the server breaks on nothing',
  'the transcript of a draw holds for anyone (A4.3)',
  'the whole directory has every platform there ever was',
  'totals of support are the sums of the entries, by every axis (B6.2)',
  'what ends within the half-year is on the list of endings (B5.2)',
  'what follows for a platform is decided by another person than proposed it (B5.3)',
  'what was known of a past day is told the same at the end (B5.2)',
  'what was not handed in by its day is overdue, and nothing else (B5.1)',
  'whoever proposed a measure did not decide it (B5.3)',
  'witnesses speak in the order that was published (A4.3)',
] as const;

/** The checks of three years that were never made. */
export function neverLookedAtInYears({ looked }: Pick<Play, 'looked'>): readonly string[] {
  return OF_YEARS.filter((name) => !looked.has(name));
}

/** From this many applications on every kind of story and every stage comes. */
const WORTH_THE_NAME = 40;

/** The checks that a play of this size should have made and did not. */
export function neverLookedAt({ world, looked }: Pick<Play, 'world' | 'looked'>): readonly string[] {
  if (world.applications.length < WORTH_THE_NAME) return [];
  const joint = world.applications.some(({ partners }) => partners.length > 0);
  return [...REQUIRED, ...(joint ? WHERE_JOINT : [])].filter((name) => !looked.has(name));
}
