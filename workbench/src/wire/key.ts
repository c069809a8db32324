/** A key for one intent; `randomUUID` is missing on pages without https, so the bytes are drawn here. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The keys of acts under way: the same act sent again (offline, slow, pressed twice) bears the same key and counts once;
 * a finished one is forgotten, so that the same act meant anew gets a new key.
 */
export function makeKeyRing(draw: () => string = newKey) {
  const keys = new Map<string, string>();
  return {
    keyFor(intent: string): string {
      const known = keys.get(intent);
      if (known !== undefined) return known;
      const key = draw();
      keys.set(intent, key);
      return key;
    },
    finish(intent: string): void {
      keys.delete(intent);
    },
  };
}
