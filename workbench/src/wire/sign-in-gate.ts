/**
 * Where requests wait while the reader signs in again. One dialog for however many requests; each is then repeated as
 * it was, so that nothing on the page is lost.
 */
export interface SignInGate {
  /** Resolves to `true` when the reader has signed in, `false` when the reader leaves instead. */
  readonly wait: () => Promise<boolean>;
  readonly open: () => void;
  readonly leave: () => void;
  readonly isClosed: () => boolean;
  readonly watch: (watcher: () => void) => () => void;
}

export function makeSignInGate(): SignInGate {
  let waiting: ((signedIn: boolean) => void)[] = [];
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const watcher of watchers) watcher();
  };
  const release = (signedIn: boolean) => {
    const released = waiting;
    waiting = [];
    for (const go of released) go(signedIn);
    tell();
  };
  return {
    wait: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        tell();
      }),
    open: () => release(true),
    leave: () => release(false),
    isClosed: () => waiting.length > 0,
    watch(watcher) {
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
  };
}

export const SIGN_IN_GATE = makeSignInGate();
