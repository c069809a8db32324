import { connect } from 'node:net';
import type { Readable } from 'node:stream';

type Scanned =
  | { readonly verdict: 'clean' }
  | { readonly verdict: 'infected'; readonly name: string }
  /** It could not be asked, or had no answer: nothing is known of the file. */
  | { readonly verdict: 'unknown'; readonly why: string };

const ANSWER_MS = 60_000;
const MOST_ANSWER = 4096;

/**
 * Asks a ClamAV daemon about a stream (`INSTREAM`): each chunk behind its length, an empty one at the end, one line for an answer.
 *
 * @param address - host and port of the daemon.
 * @returns its verdict; `unknown` where it cannot be reached, breaks off, refuses the size, or is silent for a minute. Never throws.
 * @source clamd(8), INSTREAM; commands in the `z` form, ended by a zero byte
 */
export function scanStream(
  { hostname, port }: Pick<URL, 'hostname' | 'port'>,
  content: Readable,
  answerMs = ANSWER_MS,
): Promise<Scanned> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) });
    let answer = '';
    const end = (scanned: Scanned) => {
      content.destroy();
      socket.destroy();
      resolve(scanned);
    };
    socket.setTimeout(answerMs, () => end({ verdict: 'unknown', why: 'silent' }));
    socket.on('error', (error) => end({ verdict: 'unknown', why: error.message }));
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1');
      if (answer.includes('\0') || answer.length > MOST_ANSWER) end(verdictOf(answer));
    });
    socket.on('close', () =>
      end(answer === '' ? { verdict: 'unknown', why: 'no answer' } : verdictOf(answer)),
    );
    content.on('error', (error) => end({ verdict: 'unknown', why: error.message }));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      content.on('data', (chunk: Buffer) => {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(chunk.length);
        socket.write(length);
        // The daemon reads as fast as it looks: the file waits for it.
        if (!socket.write(chunk)) {
          content.pause();
          socket.once('drain', () => content.resume());
        }
      });
      content.on('end', () => socket.write(Buffer.alloc(4)));
    });
  });
}

function verdictOf(line: string): Scanned {
  const text = line.replace(/\0[\s\S]*$/, '').trim();
  if (/^stream: OK$/.test(text)) return { verdict: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(text)?.[1];
  if (found !== undefined) return { verdict: 'infected', name: found };
  return { verdict: 'unknown', why: text };
}
