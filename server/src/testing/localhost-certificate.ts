import { generateKeyPairSync, sign } from 'node:crypto';

export interface LocalhostCertificate {
  readonly certificate: string;
  readonly key: string;
}

const ED25519 = '06032b6570';
const COMMON_NAME = '0603550403';
const SUBJECT_ALTERNATIVE_NAME = '0603551d11';
const DNS_NAME = 0x82;

/**
 * A certificate for `localhost`, signed by its own key, made anew for each run, so that the repository holds no key. Ed25519.
 *
 * @source RFC 5280, 4.1; RFC 8410 (Ed25519)
 */
export function localhostCertificate(): LocalhostCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const algorithm = der(0x30, hex(ED25519));
  const name = der(0x30, der(0x31, der(0x30, hex(COMMON_NAME), der(0x0c, Buffer.from('localhost')))));
  const alternative = der(0x30, der(DNS_NAME, Buffer.from('localhost')));
  const toSign = der(
    0x30,
    der(0xa0, hex('020102')),
    hex('020101'),
    algorithm,
    name,
    der(0x30, utcTime('000101000000Z'), utcTime('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, der(0x30, hex(SUBJECT_ALTERNATIVE_NAME), der(0x04, alternative)))),
  );
  const signature = der(0x03, Buffer.of(0), sign(null, toSign, privateKey));
  const body = der(0x30, toSign, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function utcTime(text: string): Buffer {
  return der(0x17, Buffer.from(text));
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}

/** One value in the distinguished encoding: tag, length, content (X.690, 8.1). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content]);
  return Buffer.concat([Buffer.of(tag, 0x82, length >> 8, length & 0xff), content]);
}
