import { atLocalTime, SHANGHAI } from '@qichuang/base';
import { DEMO_WORDS, type Language, ROLE_WORDS, say } from '@qichuang/language';
import { DEMO_PASSWORD, openChance } from '@qichuang/world';
import { applyAll } from '../rehearse/apply.ts';
import { callRound } from '../rehearse/call-round.ts';
import { checkAll } from '../rehearse/check.ts';
import { visitorOn } from '../rehearse/client.ts';
import { decideAll } from '../rehearse/decide.ts';
import { modelClockAt } from '../rehearse/model-clock.ts';
import type { Cast, Play, Played } from '../rehearse/play.ts';
import { playRound } from '../rehearse/play-round.ts';
import { SILENT } from '../rehearse/progress.ts';
import { objectTo, putOnNotice } from '../rehearse/publicise.ts';
import { recommendAll } from '../rehearse/recommend.ts';
import { registerAll } from '../rehearse/registering.ts';
import { reviewAll } from '../rehearse/review.ts';
import { streetOf } from '../rehearse/street.ts';
import { APPROVER, CLERK, demoCasts } from './demo-cast.ts';
import { DEMO_TODAY, demoPlays } from './demo-plays.ts';
import { checkSome, openHearing, recommendSome, reviewSome } from './mid-life.ts';
import { liveUntilEvaluated, planAhead, reportBack, sendOut } from './platform-life.ts';

export interface SeedOptions {
  readonly url: string;
  readonly clock: string;
  readonly token: string;
}

/** One account for each role, as they are printed. */
const ACCOUNTS = [
  ['applicant-submitter', 'applicant'],
  ['applicant-handler', 'applicant-handler'],
  ['recommender-clerk', 'bureau-3701-clerk'],
  ['recommender-approver', 'bureau-3702-approver'],
  ['authority-clerk', CLERK],
  ['authority-approver', APPROVER],
  ['expert', 'expert01'],
  ['system-administrator', 'system-admin'],
  ['security-administrator', 'security-admin'],
  ['auditor', 'auditor'],
] as const;

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Plays the demonstration in through the front door, once. @returns false if what was played did not come out as it had to. */
export async function seed(
  { url, clock, token }: SeedOptions,
  write: (line: string) => void,
): Promise<boolean> {
  const street = streetOf({ url, token }, 'demo');
  const { firstRun } = await visitorOn(street, 'seed', openChance('seed')).asks('see-session');
  if (!firstRun) {
    for (const language of LANGUAGES) write(say(DEMO_WORDS.thereAlready, language));
    return true;
  }
  for (const language of LANGUAGES) write(say(DEMO_WORDS.begins, language));
  const plays = demoPlays({ street, clock: modelClockAt(clock, token), progress: SILENT });
  const { past, announced, onNotice, midLife } = plays;
  // Offices are older than the oldest round.
  await past.clock.moveTo(atLocalTime(past.timetable.calledOn, '08:00', SHANGHAI));
  const casts = await demoCasts(plays);

  // In the order of the made-up years: the clock only ever goes forward.
  await playRound(past, casts.past);
  const years = await liveUntilEvaluated(announced, casts.inForce, await playRound(announced, casts.inForce));
  const before = await asFarAsReviewed(onNotice, casts.inForce, () => planAhead(years));
  const applicants = await registerAll(midLife, casts.inForce);
  const round = await callRound(midLife, casts.inForce);
  const applications = await applyAll(midLife, casts.inForce, round, applicants);
  await reportBack(years);
  await recommendSome(midLife, casts.inForce, round, applications);
  await checkSome(midLife, casts.inForce, applications);
  await decideAndNotify(onNotice, casts.inForce, before);
  await reviewSome(midLife, casts.inForce, round, applications);
  await midLife.clock.moveTo(atLocalTime(DEMO_TODAY, '09:30', SHANGHAI));
  const inspector = await sendOut(years);
  await openHearing(midLife, casts.inForce, applications);

  const broken = Object.values(plays).flatMap((play: Play) => play.broken);
  for (const line of broken) process.stderr.write(`${line}\n`);
  for (const language of LANGUAGES) tellAccounts({ url, inspector }, language, write);
  return broken.length === 0;
}

interface Reviewed {
  readonly round: string;
  readonly applications: readonly Played[];
  readonly scores: Awaited<ReturnType<typeof reviewAll>>;
}

async function asFarAsReviewed(play: Play, cast: Cast, meanwhile: () => Promise<void>): Promise<Reviewed> {
  const applicants = await registerAll(play, cast);
  const round = await callRound(play, cast);
  const applications = await applyAll(play, cast, round, applicants);
  await recommendAll(play, cast, round, applications);
  await checkAll(play, cast, applications);
  await meanwhile();
  return { round, applications, scores: await reviewAll(play, cast, round, applications) };
}

/** The notice runs today; two objections wait for somebody to take them up. */
async function decideAndNotify(
  play: Play,
  cast: Cast,
  { round, applications, scores }: Reviewed,
): Promise<void> {
  const categories = await decideAll(play, cast, round, applications, scores);
  const { notice } = await putOnNotice(play, cast, round, categories, applications);
  const listed = applications.filter(({ state }) => state === 'on_notice');
  await objectTo(play, notice, listed, ['open', 'not-upheld']);
}

function tellAccounts(
  { url, inspector }: { readonly url: string; readonly inspector: string },
  language: Language,
  write: (line: string) => void,
): void {
  write('');
  write(say(DEMO_WORDS.ready, language));
  write(say(DEMO_WORDS.today, language, { day: DEMO_TODAY }));
  write(say(DEMO_WORDS.address, language, { url }));
  write(say(DEMO_WORDS.password, language, { password: DEMO_PASSWORD }));
  const accounts = [...ACCOUNTS, ['inspector', inspector] as const];
  for (const [role, account] of accounts) write(`  ${account.padEnd(24)}${say(ROLE_WORDS[role], language)}`);
}
