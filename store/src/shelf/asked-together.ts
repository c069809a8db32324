/** Reads several keys in one statement and gives how each is answered. */
type ReadAll<Answer> = (keys: readonly string[]) => Promise<(key: string) => Answer>;

interface Turn<Answer> {
  readonly keys: Set<string>;
  readonly answers: Promise<(key: string) => Answer>;
}

/**
 * Answers by one statement whatever is asked in one turn of the event loop: a list whose every row looks up its platform, or an act over
 * five hundred of them, asks the database once. Nothing is kept: what is asked in the next turn is read anew.
 *
 * @param most - how many keys go into one statement; more than that are read by several.
 * @returns what asks for a key within a group; questions of one group differ in their key alone.
 */
export function askedTogether<Answer>(
  most: number,
): (group: string, key: string, read: ReadAll<Answer>) => Promise<Answer> {
  const open = new Map<string, Turn<Answer>>();

  function begin(group: string, read: ReadAll<Answer>): Turn<Answer> {
    const keys = new Set<string>();
    const turn: Turn<Answer> = {
      keys,
      answers: turnIsOver().then(() => {
        if (open.get(group) === turn) open.delete(group);
        return read([...keys]);
      }),
    };
    open.set(group, turn);
    return turn;
  }

  return async (group, key, read) => {
    const standing = open.get(group);
    const turn = standing === undefined || standing.keys.size >= most ? begin(group, read) : standing;
    turn.keys.add(key);
    return (await turn.answers)(key);
  };
}

/** After everything that can go on without waiting has gone on, and asked. */
function turnIsOver(): Promise<void> {
  return new Promise((resolve) => {
    // A tick asked for by a promise comes when the promises are through, however many there are.
    void Promise.resolve().then(() => process.nextTick(resolve));
  });
}
