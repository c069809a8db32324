import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ObjectionEvidence } from '@qichuang/domain';
import type { House } from '../house.ts';

/** A file of the form that has arrived, before the objection is filed. */
export interface KeptEvidence extends ObjectionEvidence {
  readonly purpose: 'evidence' | 'seal';
}

const SECRET_SETTING = 'kept-file-secret';

/** One secret for all nodes, made at the first need. */
export async function keptFileSecret({ store }: Pick<House, 'store'>): Promise<string> {
  const secret = await store.settings.initialise(SECRET_SETTING, randomBytes(32).toString('base64url'));
  if (typeof secret !== 'string') throw new Error('the secret of kept files is not a text');
  return secret;
}

/** What the page sends back for a kept file: its description, signed, so that nobody can name another's file. */
export function tokenOf(secret: string, { hash, bytes, media, name, purpose }: KeptEvidence): string {
  const text = Buffer.from(JSON.stringify([hash, bytes, media, name, purpose])).toString('base64url');
  return `${text}.${signature(secret, text)}`;
}

export function fileOf(secret: string, token: string): KeptEvidence | undefined {
  const [text = '', signed = ''] = token.split('.', 2);
  const expected = new Uint8Array(Buffer.from(signature(secret, text)));
  const given = new Uint8Array(Buffer.from(signed));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const [hash, bytes, media, name, purpose] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as [
    string,
    number,
    KeptEvidence['media'],
    string,
    KeptEvidence['purpose'],
  ];
  return { hash, bytes, media, name, purpose };
}

function signature(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
