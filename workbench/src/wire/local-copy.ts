/** A value a person typed that the server has not yet taken. */
export interface LocalCopy {
  readonly value: unknown;
  readonly basedOn: number;
  readonly at: string;
  /** The page it was typed on: the way back to it. */
  readonly page?: Page;
}

export interface Page {
  readonly path: string;
  readonly title: string;
}

/** A value that waits on this device, and where: `of` names the thing and the act, `field` the place in its form. */
export interface WaitingCopy extends LocalCopy {
  readonly of: string;
  readonly field: string;
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
        else shelf?.setItem(name, JSON.stringify(withPage(copies, pageNow())));
      } catch {
        // The device is full: the values stay on the page and are still sent.
      }
    },
  };
}

/** What of this person waits on this device, over all things, the latest first. */
export function listLocalCopies(person: string, shelf = shelfFor(person)): readonly WaitingCopy[] {
  const begin = `${PREFIX}${person}.`;
  return namesOn(shelf)
    .filter((name) => name.startsWith(begin))
    .flatMap((name) =>
      Object.entries(parsed(shelf?.getItem(name) ?? '{}')).map(([field, copy]) => ({
        of: name.slice(begin.length),
        field,
        ...copy,
      })),
    )
    .toSorted((one, other) => Number(one.at < other.at) - Number(one.at > other.at));
}

/** Throws one value away, and leaves the others of its form. */
export function dropLocalCopy(person: string, { of, field }: WaitingCopy, shelf = shelfFor(person)): void {
  const copies = localCopiesOf(person, of, shelf);
  const { [field]: _, ...others } = copies.read();
  copies.write(others);
}

/** Whether anybody's values wait on this device. */
export function hasLocalCopies(shelf = browserShelf('localStorage')): boolean {
  return namesOn(shelf).some((name) => name.startsWith(PREFIX));
}

function namesOn(shelf: LocalShelf | null): readonly string[] {
  return Array.from({ length: shelf?.length ?? 0 }, (_, place) => shelf?.key(place) ?? '');
}

function withPage(copies: LocalCopies, page: Page | null): LocalCopies {
  if (page === null) return copies;
  return Object.fromEntries(Object.entries(copies).map(([field, copy]) => [field, { page, ...copy }]));
}

function pageNow(): Page | null {
  if (!('document' in globalThis)) return null;
  return { path: window.location.pathname + window.location.search, title: document.title };
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
