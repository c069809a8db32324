import { type Refusal, refusal } from '@qichuang/domain';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a request that a page of another site made a browser send. Browsers say so in Sec-Fetch-Site and
 * Origin, which no page can forge; a program that is no browser sends neither and has no cookie to abuse.
 */
export function refusalOfOrigin(request: Request, publicUrl: URL | null): Refusal | undefined {
  if (SAFE.includes(request.method)) return undefined;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return refusal('foreign-origin');
  const origin = request.headers.get('origin');
  if (origin === null) return undefined;
  const ours = URL.canParse(origin) && isOurs(new URL(origin), request, publicUrl);
  return ours ? undefined : refusal('foreign-origin');
}

function isOurs(origin: URL, request: Request, publicUrl: URL | null): boolean {
  if (publicUrl !== null && origin.origin === publicUrl.origin) return true;
  return origin.host === (request.headers.get('host') ?? new URL(request.url).host);
}
