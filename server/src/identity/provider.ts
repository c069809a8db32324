import { ok, type Result, refused } from '@qichuang/base';
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Settings } from '../settings.ts';

/** What was asked of a provider, kept until its answer comes. */
export interface Question {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who somebody is, by the word of a provider. */
export interface Testimony {
  /** Its own lasting name for the person; never the e-mail address, which changes hands. */
  readonly subject: string;
  /** Whether it says that it asked for more than one factor (RFC 8176, `mfa`). */
  readonly strong: boolean;
}

/** `denied`: the person, or the provider, would not. `unreachable`: it did not answer. `untrue`: what it said does not hold. */
export type ProviderFault = 'denied' | 'unreachable' | 'untrue';

/**
 * Where the people of an organisation sign in elsewhere. It says who somebody is and nothing else: which offices they hold
 * is never its to say. Other protocols (CAS, SAML, a city's own gate) are a further implementation of this.
 */
export interface Provider {
  readonly issuer: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Where to send the browser. */
  readonly ask: () => Promise<
    Result<{ readonly address: string; readonly question: Question }, ProviderFault>
  >;
  /** @param answer - the query the browser came back with. */
  readonly hear: (answer: string, question: Question) => Promise<Result<Testimony, ProviderFault>>;
  /** Where the session over there is ended; `null` where the provider offers no such place. */
  readonly signOut: () => Promise<string | null>;
}

/** Below the workbench: a page of ours takes the answer and hands it on, so that no GET of the API changes anything. */
export const ANSWER_PATH = '/app/sign-in/answer';

const TIMEOUT_SECONDS = 10;
const UNREACHED = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];
/** The provider's description of itself is read again after so long, as keys and addresses change. */
const DESCRIPTION_MS = 3_600_000;

/**
 * OpenID Connect: authorisation code with PKCE, state and nonce; the provider is found by discovery.
 *
 * @source OpenID Connect Core 1.0; RFC 7636; RFC 9700 (best current practice); RP-Initiated Logout 1.0
 */
export function openIdProvider({ oidc, publicUrl }: Pick<Settings, 'oidc' | 'publicUrl'>): Provider | null {
  if (oidc === null || publicUrl === null) return null;
  const { clientId, clientSecret } = oidc;
  const issuer = new URL(oidc.issuer);
  const redirect = new URL(ANSWER_PATH, publicUrl).href;
  let described: { readonly by: Configuration; readonly at: number } | undefined;

  async function description(): Promise<Configuration> {
    if (described !== undefined && performance.now() - described.at < DESCRIPTION_MS) return described.by;
    const by = await discovery(issuer, clientId, {}, authentication(clientSecret), {
      timeout: TIMEOUT_SECONDS,
      // Only a provider on this very machine may be asked without TLS: for trying out.
      execute: isLoopback(issuer) ? [allowInsecureRequests] : [],
    });
    described = { by, at: performance.now() };
    return by;
  }

  return {
    issuer: oidc.issuer,
    name: oidc.name,
    async ask() {
      const question = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
      };
      try {
        const address = buildAuthorizationUrl(await description(), {
          redirect_uri: redirect,
          scope: 'openid',
          state: question.state,
          nonce: question.nonce,
          code_challenge: await calculatePKCECodeChallenge(question.verifier),
          code_challenge_method: 'S256',
        });
        return ok({ address: address.href, question });
      } catch (error) {
        return refused(faultOf(error));
      }
    },
    async hear(answer, { state, nonce, verifier }) {
      try {
        const tokens = await authorizationCodeGrant(
          await description(),
          new URL(`${redirect}?${answer.replace(/^\?/, '')}`),
          {
            expectedState: state,
            expectedNonce: nonce,
            pkceCodeVerifier: verifier,
            idTokenExpected: true,
          },
        );
        const claims = tokens.claims();
        if (claims === undefined || claims.sub.length > 255) return refused('untrue');
        const { sub, amr } = claims;
        return ok({ subject: sub, strong: Array.isArray(amr) && amr.includes('mfa') });
      } catch (error) {
        return refused(faultOf(error));
      }
    },
    async signOut() {
      try {
        const by = await description();
        if (by.serverMetadata().end_session_endpoint === undefined) return null;
        return buildEndSessionUrl(by, {
          post_logout_redirect_uri: new URL('/app/sign-in', publicUrl).href,
        }).href;
      } catch {
        // Our session has ended; that the other one could not be is told by the provider’s own page.
        return null;
      }
    },
  };
}

/** By what the provider offers; Basic where it does not say, as RFC 8414 has it. A client without a secret says so. */
function authentication(secret: string | null): ClientAuth {
  if (secret === null) return None();
  const basic = ClientSecretBasic(secret);
  const post = ClientSecretPost(secret);
  return (server, ...rest) => {
    const offered = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (offered.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

function faultOf(error: unknown): ProviderFault {
  if (error instanceof AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'denied' : 'untrue';
  }
  // What `fetch` throws where nobody answers.
  if (error instanceof TypeError) return 'unreachable';
  return error instanceof ClientError && UNREACHED.includes(error.code ?? '') ? 'unreachable' : 'untrue';
}
