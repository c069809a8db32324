/**
 * A line in which one thing is done after another, in the order asked: what rests on the version the one before it makes never
 * overtakes it. A task that throws does not hold up those behind it.
 */
export function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(task: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(task, task);
    last = turn;
    return turn;
  };
}
