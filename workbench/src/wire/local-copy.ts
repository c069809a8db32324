/** A value a person typed that the server has not yet taken. */
export interface LocalCopy {
  readonly value: unknown;
  readonly basedOn: number;
  readonly at: string;
}

export type LocalCopies = Readonly<Record<string, LocalCopy>>;

/** The little of the browser's storage that is needed. */
export type LocalShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'qichuang.unsaved.';

/**
 * Keeps what was typed on this device until the server has it, by person and application, so that a broken line, an
 * ended session or a closed window costs nothing. Without storage (private windows) the page still works, from memory.
 */
export function localCopiesOf(person: string, application: string, shelf = shelfFor(person)) {
  const name = `${PREFIX}${person}.${application}`;
  return {
    read(): LocalCopies {
      const text = shelf?.getItem(name) ?? null;
      return text === null ? {} : parsed(text);
    },
    write(copies: LocalCopies): void {
      try {
        if (Object.keys(copies).length === 0) shelf?.removeItem(name);
        else shelf?.setItem(name, JSON.stringify(copies));
      } catch {
        // The device is full: the values stay on the page and are still sent.
      }
    },
  };
}

/** How many values of this person wait on this device, over all applications. */
export function countLocalCopies(person: string, shelf = shelfFor(person)): number {
  if (shelf === null) return 0;
  const names = Array.from({ length: shelf.length }, (_, place) => shelf.key(place) ?? '');
  return names
    .filter((name) => name.startsWith(`${PREFIX}${person}.`))
    .reduce((sum, name) => sum + Object.keys(parsed(shelf.getItem(name) ?? '{}')).length, 0);
}

/** Whether anybody's values wait on this device. */
export function hasLocalCopies(shelf = browserShelf('localStorage')): boolean {
  if (shelf === null) return false;
  return Array.from({ length: shelf.length }, (_, place) => shelf.key(place) ?? '').some((name) =>
    name.startsWith(PREFIX),
  );
}

// Whoever is not signed in may sit at anybody's machine: what they type ends with the window, not before.
function shelfFor(person: string): LocalShelf | null {
  return browserShelf(person === '' ? 'sessionStorage' : 'localStorage');
}

function browserShelf(which: 'localStorage' | 'sessionStorage'): LocalShelf | null {
  try {
    return window[which];
  } catch {
    return null;
  }
}

function parsed(text: string): LocalCopies {
  try {
    return JSON.parse(text) as LocalCopies;
  } catch {
    return {};
  }
}
