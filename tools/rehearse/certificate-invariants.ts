import { dayIn, SHANGHAI } from '@qichuang/base';
import { examine } from '@qichuang/verify';
import type { Visitor } from './client.ts';
import { expects, type Play } from './play.ts';
import { publicHead } from './tree-invariants.ts';

const MOST = 50;

/** Every announced platform has a certificate that holds for a stranger; altered by a letter it does not (A3.6, B5.2). */
export async function checkCertificates(play: Play, visitor: Visitor): Promise<void> {
  const { keys } = await publicHead(visitor);
  const today = dayIn(await play.clock.now(), SHANGHAI);
  const { rows } = await visitor.asks('list-platforms', {
    query: { limit: MOST, programme: play.programme.id },
  });
  for (const { number, name } of rows) {
    const { status, bytes } = await visitor.fetches('fetch-certificate', { params: { number } });
    const text = new TextDecoder().decode(bytes);
    const told = examine(text, { keys, today });
    expects(
      play,
      'an announced platform has a certificate a stranger can check',
      status === 200 && told.verdict === 'holds',
      `${number}: ${status} ${told.verdict}`,
    );
    const altered = examine(text.replaceAll(JSON.stringify(name), JSON.stringify(`${name}二`)), {
      keys,
      today,
    });
    expects(
      play,
      'an altered certificate is refused by the field',
      altered.verdict === 'does-not-hold' && altered.faults.some(({ field }) => field === 'statement.name'),
      `${number}: ${altered.verdict}`,
    );
  }
}
