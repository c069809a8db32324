/** Few enough that nobody else waits long for this process meanwhile. */
const AT_ONCE = 100;

/**
 * Works on many things, a portion at a time: the shelf answers together what is asked for each of a portion, and between two portions
 * others get their turn.
 *
 * @returns what was made of each, in the order of the things.
 */
export async function inPortions<Item, Made>(
  items: readonly Item[],
  work: (item: Item, nth: number) => Promise<Made>,
  atOnce: number = AT_ONCE,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let first = 0; first < items.length; first += atOnce) {
    const portion = items.slice(first, first + atOnce);
    made.push(...(await Promise.all(portion.map((item, place) => work(item, first + place)))));
  }
  return made;
}
