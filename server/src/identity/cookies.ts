/** Reads one cookie; of two with one name the first counts, as browsers send the more specific one first. */
export function cookieOf(header: string | null, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

export interface CookieNames {
  readonly session: string;
  readonly question: string;
  readonly language: string;
  readonly secure: boolean;
}

/**
 * `__Host-` binds a cookie to this very host over https. Plain http, for trying out, takes a plain name:
 * browsers would drop the other.
 */
export function cookieNames(publicUrl: URL | null): CookieNames {
  const secure = publicUrl?.protocol === 'https:';
  return {
    session: secure ? '__Host-qichuang' : 'qichuang',
    question: secure ? '__Host-qichuang-question' : 'qichuang-question',
    language: 'qichuang-language',
    secure,
  };
}

export function sessionCookie(names: CookieNames, token: string): string {
  return `${names.session}=${token}; Path=/; HttpOnly; SameSite=Lax${names.secure ? '; Secure' : ''}`;
}

export function noSessionCookie(names: CookieNames): string {
  return `${names.session}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${names.secure ? '; Secure' : ''}`;
}

/** Binds what was asked of a provider to the browser that asked: an answer brought by another one is none. */
export function questionCookie(names: CookieNames, token: string | null, seconds = 0): string {
  return `${names.question}=${token ?? ''}; Path=/; Max-Age=${token === null ? 0 : seconds}; HttpOnly; SameSite=Lax${names.secure ? '; Secure' : ''}`;
}

const YEAR_SECONDS = 31_536_000;

/** Not secret, and read by pages that know no session. */
export function languageCookie(names: CookieNames, language: string): string {
  return `${names.language}=${language}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${names.secure ? '; Secure' : ''}`;
}
