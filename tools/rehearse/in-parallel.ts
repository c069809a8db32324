/** Does a piece of work for every thing, so many at a time; the first failure ends it once those under way are through. */
export async function inParallel<Thing, Done>(
  things: readonly Thing[],
  atOnce: number,
  work: (thing: Thing, place: number) => Promise<Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  let next = 0;
  let failed = false;

  async function hand(): Promise<void> {
    while (next < things.length && !failed) {
      const place = next;
      next += 1;
      try {
        done[place] = await work(things[place] as Thing, place);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }
  const hands = await Promise.allSettled(Array.from({ length: Math.min(atOnce, things.length) }, hand));
  const broken = hands.find((one): one is PromiseRejectedResult => one.status === 'rejected');
  if (broken !== undefined) throw broken.reason;
  return done;
}
