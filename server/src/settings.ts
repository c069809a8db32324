import { resolve } from 'node:path';
import { type NoteKey, parseNoteKey } from '@qichuang/engine-ledger';

/** What the surroundings decide; read once at the start. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** `null`: a PostgreSQL of our own below `dataDir`. */
  readonly databaseUrl: string | null;
  readonly databaseAdminUrl: string | null;
  /** Where people reach the system; decides cookies and which origin is ours. */
  readonly publicUrl: URL | null;
  /** Loopback port of the model clock; `null` for one the system chooses. */
  readonly modelClockPort: number | null;
  /** How many proxies stand in front and add to X-Forwarded-For. */
  readonly proxies: number;
  /** Requests a minute from one session or address; 0: no limit. */
  readonly requestsPerMinute: number;
  readonly logLevel: string;
  readonly mailFolder: string;
  /** Where letters are handed in (`smtp://` or `smtps://`, with login); `null`: they go into the folder. A secret. */
  readonly smtpUrl: URL | null;
  /** Whose letters they are. */
  readonly mailFrom: string;
  /** The ledger's private key, or the file that holds it; `null`: a file of our own in `dataDir`. A secret. */
  readonly ledgerSigningKey: string | null;
  /** An SM2 key beside it. A secret. */
  readonly ledgerSm2Key: string | null;
  /** The ledger's name; `null`: after `publicUrl`, once, when the ledger begins. */
  readonly ledgerOrigin: string | null;
  /** Offices whose signatures under a head are taken. */
  readonly ledgerWitnesses: readonly NoteKey[];
  /** A new public head after so many hours at the latest. */
  readonly ledgerHeadHours: number;
  /** What closes second factors in the database: a key or the file that holds it; `null`: a file of our own in `dataDir`. A secret. */
  readonly secretsKey: string | null;
  /** Where people sign in elsewhere (OpenID Connect); `null`: nowhere. */
  readonly oidc: OidcSettings | null;
  /** Under what the public's tables may be used: our default, until whoever runs the system says otherwise. */
  readonly openDataLicence: { readonly name: string; readonly url: string };
  /** A ClamAV daemon that looks into every file that comes in; `null`: none is asked. */
  readonly clamdUrl: URL | null;
  readonly empty: boolean;
  readonly demo: boolean;
}

export interface OidcSettings {
  /** As the provider writes it: the same text stands in all it signs. */
  readonly issuer: string;
  readonly clientId: string;
  /** A secret; `null`: a client without one, which PKCE protects. */
  readonly clientSecret: string | null;
  readonly name: { readonly zh: string; readonly en: string };
}

type Surroundings = Readonly<Record<string, string | undefined>>;

/** @throws Error with a sentence for whoever starts the server, where a value makes no sense. */
export function readSettings(env: Surroundings, flags: readonly string[]): Settings {
  const unknown = flags.filter((flag) => flag !== '--empty' && flag !== '--demo');
  if (unknown.length > 0) throw new Error(`Unknown flag ${unknown.join(' ')}. Known: --empty, --demo.`);
  if (flags.includes('--empty') && flags.includes('--demo')) {
    throw new Error('--empty and --demo exclude each other.');
  }
  const dataDir = resolve(text(env, 'DATA_DIR') ?? '.data');
  return {
    port: number(env, 'PORT', 0, 65_535) ?? 8080,
    host: text(env, 'HOST') ?? '0.0.0.0',
    dataDir,
    databaseUrl: text(env, 'DATABASE_URL') ?? null,
    databaseAdminUrl: text(env, 'DATABASE_ADMIN_URL') ?? null,
    publicUrl: address(env, 'PUBLIC_URL'),
    modelClockPort: number(env, 'MODEL_CLOCK_PORT', 0, 65_535) ?? null,
    proxies: number(env, 'TRUST_PROXIES', 0, 10) ?? 0,
    requestsPerMinute: number(env, 'REQUESTS_PER_MINUTE', 0, 10_000_000) ?? 3000,
    logLevel: text(env, 'LOG_LEVEL') ?? 'info',
    mailFolder: resolve(dataDir, 'mail'),
    smtpUrl: smtp(env),
    mailFrom: text(env, 'MAIL_FROM') ?? '',
    ledgerSigningKey: text(env, 'LEDGER_SIGNING_KEY') ?? null,
    ledgerSm2Key: text(env, 'LEDGER_SM2_KEY') ?? null,
    ledgerOrigin: origin(env, 'LEDGER_ORIGIN'),
    ledgerWitnesses: witnesses(env, 'LEDGER_WITNESSES'),
    ledgerHeadHours: number(env, 'LEDGER_HEAD_HOURS', 1, 720) ?? 24,
    secretsKey: text(env, 'SECRETS_KEY') ?? null,
    oidc: oidc(env),
    openDataLicence: licence(env, 'OPEN_DATA_LICENCE'),
    clamdUrl: daemon(env, 'CLAMD_URL'),
    empty: flags.includes('--empty'),
    demo: flags.includes('--demo'),
  };
}

function text(env: Surroundings, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function number(env: Surroundings, name: string, least: number, most: number): number | undefined {
  const value = text(env, name);
  if (value === undefined) return undefined;
  const parsed = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(parsed >= least && parsed <= most)) {
    throw new Error(`${name} has to be a whole number from ${least} to ${most}, not "${value}".`);
  }
  return parsed;
}

/** Keys of witnesses (`LEDGER_WITNESSES`), between white space or commas. */
function witnesses(env: Surroundings, name: string): readonly NoteKey[] {
  const given = (text(env, name) ?? '').split(/[\s,]+/).filter((one) => one !== '');
  return given.map((one) => {
    const key = parseNoteKey(one);
    if (key === undefined || !key.kind.endsWith('-cosignature'))
      throw new Error(`${name} has to list keys of witnesses (name+id+key), and "${one}" is none.`);
    return key;
  });
}

/** A name as signed notes take it: no white space, no plus sign. */
function origin(env: Surroundings, name: string): string | null {
  const value = text(env, name) ?? null;
  if (value !== null && !/^[\x21-\x2a\x2c-\x7e]{1,200}$/.test(value))
    throw new Error(`${name} has to be like an address without its scheme, not "${value}".`);
  return value;
}

function daemon(env: Surroundings, name: string): URL | null {
  const value = text(env, name);
  if (value === undefined) return null;
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (parsed?.protocol !== 'tcp:' || parsed.hostname === '' || parsed.port === '')
    throw new Error(`${name} has to be like tcp://127.0.0.1:3310, not "${value}".`);
  return parsed;
}

/** A name, and behind it the address of its text. */
function licence(env: Surroundings, name: string): Settings['openDataLicence'] {
  const given = text(env, name) ?? 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/';
  const [, called, url = ''] = /^(.+?)\s+(https?:\/\/\S+)$/.exec(given) ?? [];
  if (called === undefined || !URL.canParse(url))
    throw new Error(`${name} has to be a name and an address, as in "CC BY 4.0 https://…", not "${given}".`);
  return { name: called, url };
}

function address(env: Surroundings, name: string): URL | null {
  const value = text(env, name);
  if (value === undefined) return null;
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) {
    throw new Error(`${name} has to be an http or https address, not "${value}".`);
  }
  return parsed;
}

/** The provider of single sign-on (`OIDC_…`): all that is needed, or nothing. */
function oidc(env: Surroundings): OidcSettings | null {
  const issuer = text(env, 'OIDC_ISSUER');
  if (issuer === undefined) return null;
  const parsed = address(env, 'OIDC_ISSUER');
  const plain =
    parsed?.protocol === 'http:' && !['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname);
  if (plain) throw new Error('OIDC_ISSUER has to be an https address: what it says decides who signs in.');
  const clientId = text(env, 'OIDC_CLIENT_ID');
  if (clientId === undefined) throw new Error('OIDC_ISSUER needs OIDC_CLIENT_ID beside it.');
  if (text(env, 'PUBLIC_URL') === undefined) {
    throw new Error('OIDC_ISSUER needs PUBLIC_URL beside it: the provider sends people back there.');
  }
  const [zh = '统一身份认证', en = zh === '统一身份认证' ? 'single sign-on' : zh] = (
    text(env, 'OIDC_NAME') ?? ''
  )
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { issuer, clientId, clientSecret: text(env, 'OIDC_CLIENT_SECRET') ?? null, name: { zh, en } };
}

/** Never repeats the value, which may hold a password. */
function smtp(env: Surroundings): URL | null {
  const value = text(env, 'SMTP_URL');
  if (value === undefined) return null;
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (parsed === undefined || !/^smtps?:$/.test(parsed.protocol) || parsed.hostname === '') {
    throw new Error('SMTP_URL has to be an smtp or smtps address: smtp://name:password@mail.example.cn:587');
  }
  if (!/@/.test(text(env, 'MAIL_FROM') ?? '')) {
    throw new Error(
      'SMTP_URL needs MAIL_FROM beside it: whose letters they are, as in "齐创 <noreply@example.cn>".',
    );
  }
  return parsed;
}
