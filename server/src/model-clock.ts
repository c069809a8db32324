import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { epochMs, parseInstant } from '@qichuang/base';
import { traceOf } from './log/log.ts';
import { CLOCK_SETTING, type OpenHouse } from './open-house.ts';
import { doClockWork } from './work/workers.ts';

const LIMIT_BYTES = 200;

/**
 * Listens on loopback for whoever moves the model's clock: `PUT /` with `{"now":"…Z"}`, `GET /` tells it, `POST /` does
 * what falls due by it and answers when that is done. Only a database made for trying out has one, and only the holder of
 * this start's token may move it.
 */
export async function listenForModelClock(
  house: OpenHouse,
  port: number,
  token: string,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  if (!house.demo) throw new Error('only a database made for trying out has a model clock');
  const server = createServer((request, response) => {
    answer(house, request, token).then(
      ({ status, body }) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      () => response.writeHead(400).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  house.log.tell('model-clock-listening');
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : port,
    close: () => closed(server),
  };
}

async function answer(house: OpenHouse, request: IncomingMessage, token: string) {
  if (!isHolder(request.headers.authorization, token)) return { status: 403, body: { told: 'no' } };
  if (request.method === 'GET') return { status: 200, body: { now: house.clock.now() } };
  if (request.method === 'POST') {
    try {
      await doClockWork(house);
    } catch (error) {
      house.log.tell('work-failed', { work: 'model-clock', ...traceOf(error) });
      return { status: 500, body: { told: 'log' } };
    }
    return { status: 200, body: { now: house.clock.now() } };
  }
  if (request.method !== 'PUT') return { status: 405, body: {} };
  if (Number(request.headers['content-length'] ?? LIMIT_BYTES + 1) > LIMIT_BYTES)
    return { status: 413, body: {} };
  const sent: unknown = JSON.parse((await buffer(request)).toString('utf8'));
  const now =
    typeof sent === 'object' && sent !== null && 'now' in sent ? parseInstant(String(sent.now)) : undefined;
  if (now === undefined) return { status: 400, body: { needs: 'now' } };
  const offset = epochMs(now) - epochMs(house.clock.real());
  await house.store.settings.set(CLOCK_SETTING, offset);
  house.clock.setOffset(offset);
  house.log.tell('model-clock-moved', { now });
  return { status: 200, body: { now: house.clock.now() } };
}

function isHolder(header: string | undefined, token: string): boolean {
  const told = new TextEncoder().encode(header ?? '');
  const kept = new TextEncoder().encode(`Bearer ${token}`);
  return told.length === kept.length && timingSafeEqual(told, kept);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
