import { announce } from './announce.ts';
import { applyAll } from './apply.ts';
import { callRound } from './call-round.ts';
import { checkAll } from './check.ts';
import { decideAll } from './decide.ts';
import type { Cast, Play, RoundPlayed } from './play.ts';
import { publicise } from './publicise.ts';
import { recommendAll } from './recommend.ts';
import { registerAll } from './registering.ts';
import { reviewAll } from './review.ts';

/** Plays one round from the call to the announced list. */
export async function playRound(play: Play, cast: Cast): Promise<RoundPlayed> {
  const applicants = await registerAll(play, cast);
  const round = await callRound(play, cast);
  const applications = await applyAll(play, cast, round, applicants);
  await recommendAll(play, cast, round, applications);
  await checkAll(play, cast, applications);
  const scores = await reviewAll(play, cast, round, applications);
  const categories = await decideAll(play, cast, round, applications, scores);
  const publicised = await publicise(play, cast, round, categories, applications);
  await announce(play, cast, round, publicised, applications);
  return { id: round, applications, applicants };
}
