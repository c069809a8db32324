import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Who sits at the browser over there, and how they showed it; `null`: somebody who calls it off. */
export interface Sitting {
  readonly subject: string;
  readonly amr: readonly string[];
}

export interface OwnProvider {
  readonly issuer: string;
  readonly client: { readonly id: string; readonly secret: string };
  /** Who signs in from now on. */
  seat(who: Sitting | null): void;
  /** Goes where the browser is sent, as a browser does, until it is sent back. @returns the query it comes back with. */
  follow(address: string): Promise<string>;
  close(): Promise<void>;
}

/** A real, certified implementation of OpenID Connect on loopback, with keys of its own. */
export async function openOwnProvider(redirect: string): Promise<OwnProvider> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { id: 'qichuang', secret: randomBytes(24).toString('base64url') };
  let sitting: Sitting | null = null;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirect],
        post_logout_redirect_uris: [new URL('/app/sign-in', redirect).href],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'made-up', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub', 'amr'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    pkce: { required: () => true },
    // Said, so that it does not tell us of its defaults.
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    loadExistingGrant: async (context: {
      oidc: { client: { clientId: string }; session: { accountId: string } };
    }) => {
      const { client: asking, session } = context.oidc;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    const result =
      sitting === null
        ? { error: 'access_denied', error_description: 'called off' }
        : { login: { accountId: sitting.subject, amr: sitting.amr, remember: false } };
    void provider.interactionFinished(request, response, result);
  });

  return {
    issuer,
    client,
    seat: (who) => {
      sitting = who;
    },
    async follow(address) {
      const cookies = new Map<string, string>();
      let at = address;
      for (let step = 0; step < 10; step += 1) {
        if (at.startsWith(redirect)) return new URL(at).search.slice(1);
        const reply = await fetch(at, {
          redirect: 'manual',
          headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        });
        for (const cookie of reply.headers.getSetCookie()) {
          const [pair = ''] = cookie.split(';');
          cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
        }
        const next = reply.headers.get('location');
        if (next === null) throw new Error(`${at} answered ${reply.status}: ${await reply.text()}`);
        at = new URL(next, at).href;
      }
      throw new Error('the browser was sent round and round');
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
