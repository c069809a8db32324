import { addDays, atLocalTime, dayIn, SHANGHAI, sha256Hex, utf8 } from '@qichuang/base';
import { witnessCommitment } from '@qichuang/engine-draw';
import { examine } from '@qichuang/verify';
import type { Visitor } from '../client.ts';
import { expects } from '../play.ts';
import type { Years } from './held.ts';

export const WITNESSES = [
  { source: '监督处', person: '吴例宁（虚构）' },
  { source: '推荐单位代表', person: '郑示川（虚构）' },
];
export const PUBLIC_SOURCE = '次日福彩开奖号码';
const FALLBACK = '次一期福彩开奖号码';

/** How chance comes into a draw, with a fallback whose time comes later. */
export async function ceremonyOf(years: Years) {
  const on = dayIn(await years.play.clock.now(), SHANGHAI);
  return {
    witnesses: WITNESSES,
    publicSource: PUBLIC_SOURCE,
    fallback: FALLBACK,
    deadline: atLocalTime(addDays(on, 3), '18:00', SHANGHAI),
  };
}

/** The whole ceremony: list published by another person, witnesses sealed and shown in their order, the public value last, confirmed by two. */
export async function holdDraw(years: Years, draw: string, hash: 'sha256' | 'sm3' = 'sha256'): Promise<void> {
  const { cast, play } = years;
  const { clerk, approver, bothHands } = cast;
  const params = { draw };
  let { version } = await clerk.asks('see-draw', { params });
  if (bothHands !== null) {
    const alone = await bothHands.tries('publish-draw', { params, body: { version } });
    expects(
      play,
      'nobody confirms what they have prepared',
      !alone.ok && alone.problem?.kind === 'same-person',
      `draw ${draw}: ${alone.ok ? 'published' : alone.problem?.kind}`,
    );
  }
  ({ version } = await approver.asks('publish-draw', { params, body: { version } }));
  for (const { source } of WITNESSES) {
    const commitment = witnessCommitment(hash, nonceOf(years, draw, source));
    ({ version } = await clerk.asks('seal-witness', { params, body: { version, source, commitment } }));
  }
  const [first, second] = WITNESSES;
  if (first === undefined || second === undefined) throw new Error('a draw has two witnesses');
  const outOfTurn = await clerk.tries('reveal-nonce', {
    params,
    body: { version, source: second.source, nonce: nonceOf(years, draw, second.source) },
  });
  expects(play, 'witnesses speak in the order that was published (A4.3)', !outOfTurn.ok, draw);
  const forged = await clerk.tries('reveal-nonce', {
    params,
    body: { version, source: first.source, nonce: nonceOf(years, draw, 'another') },
  });
  expects(play, 'a nonce that was not sealed is refused (A4.3)', !forged.ok, draw);
  for (const { source } of WITNESSES) {
    const nonce = nonceOf(years, draw, source);
    ({ version } = await clerk.asks('reveal-nonce', { params, body: { version, source, nonce } }));
  }
  ({ version } = await clerk.asks('enter-public-value', {
    params,
    body: { version, source: PUBLIC_SOURCE, value: publicValueOf(years, draw), evidence: '虚构公报第 1 号' },
  }));
  await approver.asks('confirm-draw', { params, body: { version } });
  years.draws.push(draw);
}

/** The bytes that anyone recomputes, and the digest that stands beside them; a changed ticket is found out (A4.3). */
export async function checkTranscripts(years: Years, anyone: Visitor): Promise<void> {
  const { play } = years;
  for (const draw of years.draws) {
    const { digest, records, pairing } = await anyone.asks('see-draw', { params: { draw } });
    expects(play, 'a confirmed draw has its record (A4.3)', records > 0 && digest !== null, draw);
    const { status, bytes } = await anyone.fetches('fetch-draw-record', {
      params: { draw },
      query: { format: 'json', supplement: 0 },
    });
    const text = new TextDecoder().decode(bytes);
    const told = examine(text, digest === null ? {} : { digests: [digest] });
    expects(
      play,
      'the transcript of a draw holds for anyone (A4.3)',
      status === 200 && told.verdict === 'holds',
      `${draw}: ${status} ${told.verdict} ${JSON.stringify(told).slice(0, 200)}`,
    );
    const altered = examine(changed(text));
    expects(
      play,
      'a changed transcript is refused (A4.3)',
      altered.verdict !== 'holds',
      `${draw}: ${altered.verdict}`,
    );
    if (pairing === null) continue;
    const record = await anyone.fetches('fetch-draw-record', {
      params: { draw },
      query: { format: 'pairing', supplement: 0 },
    });
    const paired = examine(new TextDecoder().decode(record.bytes), { digests: [pairing.sealed] });
    expects(
      play,
      'who inspects whom follows from draws and sealed recusals, for anyone (A4.3)',
      paired.verdict === 'holds',
      `${draw}: ${paired.verdict} ${JSON.stringify(paired).slice(0, 200)}`,
    );
  }
}

/** One digit of the first ticket is another. */
function changed(text: string): string {
  const ticket = /"ticket":"([0-9a-f])/.exec(text);
  if (ticket === null) return text.replace('"take":', '"take":1');
  const other = ticket[1] === '0' ? '1' : '0';
  return text.replace(ticket[0], `"ticket":"${other}`);
}

function nonceOf({ play }: Years, draw: string, source: string): string {
  return sha256Hex(utf8(`nonce ${play.street.seed} ${draw} ${source}`));
}

function publicValueOf({ play }: Years, draw: string): string {
  return sha256Hex(utf8(`public value ${play.street.seed} ${draw}`))
    .replace(/\D/g, '')
    .slice(0, 14)
    .padEnd(14, '7');
}
