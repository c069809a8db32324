/** The cookies of one browser on one site. */
export interface CookieJar {
  keep(lines: readonly string[]): void;
  header(): string;
}

export function cookieJar(): CookieJar {
  const kept = new Map<string, string>();
  return {
    keep(lines) {
      for (const line of lines) {
        const [pair = '', ...settings] = line.split(';');
        const at = pair.indexOf('=');
        const name = pair.slice(0, at).trim();
        const ended = settings.some((setting) => /^\s*max-age=0\s*$/i.test(setting));
        if (ended) kept.delete(name);
        else kept.set(name, pair.slice(at + 1).trim());
      }
    },
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
  };
}
