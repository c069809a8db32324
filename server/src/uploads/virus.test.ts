import { createServer, type Server } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { House } from '../house.ts';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { scanStream } from './clamd.ts';
import { judgeKept } from './judge-stored.ts';

const VIRUS = 'made-up-virus';
const HUGE = 300_000;

let daemon: Server;
let address: URL;
let open: TestHouse;

/** As much of clamd as INSTREAM is: chunks behind their lengths, an empty one at the end, one line for an answer. */
beforeAll(async () => {
  daemon = createServer((socket) => {
    let read = Buffer.of();
    let content = Buffer.of();
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      read = Buffer.concat([read, bytes]);
      const command = read.indexOf('zINSTREAM\0') === 0 ? 10 : -1;
      if (command < 0) return socket.end('UNKNOWN COMMAND\0');
      let at = command;
      content = Buffer.of();
      while (at + 4 <= read.length) {
        const length = read.readUInt32BE(at);
        if (length === 0) {
          const text = content.toString('latin1');
          if (text.includes('sleep')) return undefined;
          if (text.length > HUGE) return socket.end('INSTREAM size limit exceeded. ERROR\0');
          return socket.end(text.includes(VIRUS) ? 'stream: Made.Up.Virus FOUND\0' : 'stream: OK\0');
        }
        content = Buffer.concat([content, read.subarray(at + 4, at + 4 + length)]);
        at += 4 + length;
      }
      return undefined;
    });
  });
  await new Promise<void>((resolve) => {
    daemon.listen(0, '127.0.0.1', resolve);
  });
  const at = daemon.address();
  address = new URL(`tcp://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`);
  open = await openTestHouse();
});

afterAll(async () => {
  await open.close();
  await new Promise((resolve) => {
    daemon.close(resolve);
  });
});

const content = (text: string) => Readable.from([Buffer.from(text), Buffer.from(' and more')]);

describe('the daemon is asked by its own protocol (clamd INSTREAM)', () => {
  test.each([
    { what: 'a clean file', text: 'an ordinary paper', told: { verdict: 'clean' } },
    { what: 'an infected one', text: `x ${VIRUS} y`, told: { verdict: 'infected', name: 'Made.Up.Virus' } },
    {
      what: 'one it will not look into',
      text: 'x'.repeat(HUGE + 1),
      told: { verdict: 'unknown', why: 'INSTREAM size limit exceeded. ERROR' },
    },
    { what: 'one it never answers', text: 'sleep', told: { verdict: 'unknown', why: 'silent' } },
  ])('$what', async ({ text, told }) => {
    expect(await scanStream(address, content(text), 400)).toEqual(told);
  });

  test('nobody there', async () => {
    const nobody = new URL('tcp://127.0.0.1:1');
    expect(await scanStream(nobody, content('x'))).toMatchObject({ verdict: 'unknown' });
  });
});

describe('a file that comes in', () => {
  const pdf = (inside: string) =>
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Count 4 >>\nendobj\n%${inside}\ntrailer << /Root 1 0 R >>\n%%EOF\n`;

  async function judged(inside: string, clamdUrl: URL | null) {
    const house: House = { ...open.house, settings: { ...open.house.settings, clamdUrl } };
    const { hash } = await house.files.put(Readable.from([Buffer.from(pdf(inside))]), 1_000_000);
    return { told: await judgeKept(house, hash), there: (await house.files.read(hash)) !== undefined };
  }

  test('is examined by nobody unless a scanner is set; its pages are counted', async () => {
    expect(open.house.settings.clamdUrl).toBe(null);
    expect(await judged(`unasked ${VIRUS}`, null)).toEqual({
      told: { ok: true, value: { media: 'pdf', pages: 4 } },
      there: true,
    });
    expect(await judged('clean', address)).toMatchObject({ told: { ok: true } });
  });

  test('infected, it is refused by what was found and is off the disk; unexamined, it is not taken either', async () => {
    expect(await judged(VIRUS, address)).toMatchObject({
      told: { refusal: { kind: 'infected-file', evidence: { found: 'Made.Up.Virus' } } },
      there: false,
    });
    expect(await judged('later', new URL('tcp://127.0.0.1:1'))).toMatchObject({
      told: { refusal: { kind: 'file-not-examined' } },
    });
  });
});
