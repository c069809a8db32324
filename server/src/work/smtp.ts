import { createTransport } from 'nodemailer';
import type { Settings } from '../settings.ts';
import { NeverMind, type Transport } from './send-letters.ts';

const TIMEOUT_MS = 30_000;
/** RFC 5321, 4.2.1: whoever answers so means it; the same letter would be refused again. */
const FOR_GOOD = 500;

/**
 * Hands letters in to a mail server. `smtps://` speaks TLS from the first byte; `smtp://` by STARTTLS, and where the server
 * offers none, nothing is handed in: `?insecure=true` for a server on the same machine.
 *
 * @param trust - certificates of an authority of one's own, PEM; the system's otherwise.
 * @source RFC 5321, RFC 3207, RFC 8314
 */
export function smtpTransport(
  url: URL,
  { mailFrom, publicUrl }: Pick<Settings, 'mailFrom' | 'publicUrl'>,
  trust?: string,
): Transport {
  const secure = url.protocol === 'smtps:';
  const insecure = url.searchParams.get('insecure') === 'true';
  const mailer = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !insecure,
    ignoreTLS: insecure,
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    ...(trust === undefined ? {} : { tls: { ca: trust } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // Letters are text of ours: nothing in them is to be fetched from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = publicUrl?.hostname ?? 'qichuang.invalid';
  return async function send({ id, name, email, subject, text }) {
    try {
      await mailer.sendMail({
        from: mailFrom,
        to: { name, address: email },
        subject,
        text,
        textEncoding: 'base64',
        // The same for each try: a reader's program shows a letter that came twice as one.
        messageId: `<letter-${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        ...(publicUrl === null
          ? {}
          : { list: { unsubscribe: new URL('/app/account/letters', publicUrl).href } }),
      });
    } catch (error) {
      if (isForGood(error)) throw new NeverMind(error instanceof Error ? error.message : '');
      throw error;
    }
  };
}

/** RFC 4954, 6: it wants a login first. */
const LOGIN_WANTED = 530;

/** A recipient or a letter the server will not have. A login, a certificate or a line may be mended by the operator. */
function isForGood(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error && 'responseCode' in error)) return false;
  const { code, responseCode } = error;
  const isOfLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
  return (
    isOfLetter &&
    typeof responseCode === 'number' &&
    responseCode >= FOR_GOOD &&
    responseCode !== LOGIN_WANTED
  );
}
