/** The languages of the interface; Chinese is written first. */
export type Language = 'zh' | 'en';

/** One text in both languages; `{name}` marks a place for a value. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type WordTable = Readonly<Record<string, Words>>;

/**
 * Says a text in one language, with values put in their places.
 *
 * @throws Error if a place has no value: a bug in the caller, never shown half-filled to a reader.
 */
export function say(
  words: Words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${words.zh}"`);
    return String(value);
  });
}
