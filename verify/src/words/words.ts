/** Chinese first, English second: a text in one language is a compile error. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Words;

/** Puts values into the places `{name}` of a text. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
