import { createHash } from 'node:crypto';
import type { Instant } from '@qichuang/base';
import type { Language, Words } from '@qichuang/language';
import { type Frame, PORTAL_CSS, PRINT_SIZES, type PrintSize } from '@qichuang/portal';
import type { House } from '../house.ts';
import { languageOf, visitorOf } from '../http/who.ts';
import { cookieOf } from '../identity/cookies.ts';
import { footerHead } from './ledger.ts';

const STYLESHEET = `/assets/portal.css?v=${createHash('sha256').update(PORTAL_CSS).digest('hex').slice(0, 12)}`;
const PRINT_COOKIE = 'qichuang-print';
const YEAR_SECONDS = 31_536_000;

/** A public page as someone asked for it. */
export interface Asked {
  readonly house: House;
  readonly request: Request;
  readonly query: URLSearchParams;
  readonly language: Language;
  readonly at: Instant;
  readonly frame: Frame;
}

export async function askedOf(request: Request, house: House): Promise<Asked> {
  const [{ session }, head] = await Promise.all([
    visitorOf(request, house),
    footerHead(house),
    house.refreshProgrammes(),
  ]);
  return askedIn(languageOf(request, session, house), request, house, head);
}

/** The same without looking up who asks, for when looking up is what failed. */
export function askedByNobody(request: Request, house: House): Asked {
  return askedIn(languageOf(request, null, house), request, house, null);
}

function askedIn(language: Language, request: Request, house: House, ledgerHead: Frame['ledgerHead']): Asked {
  const url = new URL(request.url);
  const at = house.clock.now();
  return {
    house,
    request,
    query: url.searchParams,
    language,
    at,
    frame: {
      language,
      address: plainAddress(url),
      print: printOf(request, url),
      demo: house.demo,
      now: at,
      stylesheet: STYLESHEET,
      operator: operatorOf(house),
      ledgerHead,
    },
  };
}

/** The choices a visitor made by a link, kept for the next page. */
export function choiceCookies({ query, house }: Asked): readonly string[] {
  const secure = house.cookies.secure ? '; Secure' : '';
  const kept = (name: string, value: string) =>
    `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`;
  const lang = query.get('lang');
  const print = query.get('print');
  return [
    ...(lang === 'zh' || lang === 'en' ? [kept(house.cookies.language, lang)] : []),
    ...(isPrint(print) ? [kept(PRINT_COOKIE, print)] : []),
  ];
}

function printOf(request: Request, url: URL): PrintSize {
  const asked =
    url.searchParams.get('print') ?? cookieOf(request.headers.get('cookie'), PRINT_COOKIE) ?? null;
  return isPrint(asked) ? asked : 'normal';
}

function isPrint(text: string | null): text is PrintSize {
  return (PRINT_SIZES as readonly (string | null)[]).includes(text);
}

function plainAddress(url: URL): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete('lang');
  query.delete('print');
  const text = query.toString();
  return text === '' ? url.pathname : `${url.pathname}?${text}`;
}

/** Who runs the installation: the authority of the province's programme in force, not of a city's. */
function operatorOf({ desk }: House): Frame['operator'] {
  const current = [...desk.programmes.values()].find(
    ({ status, city }) => status === 'current' && city === undefined,
  );
  const name: Words = current?.authority ?? { zh: '齐创', en: 'Qichuang' };
  return { name: { zh: name.zh, en: name.en }, contacts: [] };
}
