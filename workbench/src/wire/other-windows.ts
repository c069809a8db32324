const NAME = 'qichuang.signed-in';

/** Tells the reader's other windows that somebody has signed in; who, each asks the server. */
export function tellOtherWindows(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

/** Hears another window, and every return to this one: a window that was closed may have told nobody. Gives the way to stop. */
export function hearOtherWindows(heard: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', heard);
  window.addEventListener('focus', heard);
  return () => {
    channel.close();
    window.removeEventListener('focus', heard);
  };
}
