import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Instant } from '@qichuang/base';

/** The clock of a database made for trying out; in a real one nobody moves time. */
export interface ModelClock {
  now(): Promise<Instant>;
  moveTo(moment: Instant): Promise<void>;
  /** Has the server do what falls due by its clock now, and waits until it is done. */
  catchUp(): Promise<void>;
}

export function modelClockAt(address: string, token: string): ModelClock {
  const ask = async (method: 'GET' | 'PUT' | 'POST', body = ''): Promise<Instant> => {
    const { status, said } = await answerOf(address, { method, token, body });
    if (status !== 200) throw new Error(`the model clock answers ${status}`);
    const told = JSON.parse(said) as { readonly now: Instant };
    return told.now;
  };
  return {
    now: () => ask('GET'),
    async moveTo(moment) {
      await ask('PUT', JSON.stringify({ now: moment }));
    },
    async catchUp() {
      await ask('POST');
    },
  };
}

interface Asked {
  readonly method: string;
  readonly token: string;
  readonly body: string;
}

// Not `fetch`, which gives up after five minutes: years of five hundred platforms may take a busy machine longer to catch up.
function answerOf(
  address: string,
  { method, token, body }: Asked,
): Promise<{ status: number; said: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(address, { method, headers: { authorization: `Bearer ${token}` } }, (answer) => {
      text(answer).then((said) => resolve({ status: answer.statusCode ?? 0, said }), reject);
    });
    asking.on('error', reject).end(body);
  });
}
