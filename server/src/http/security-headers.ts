import { randomBytes } from 'node:crypto';

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;

export function newNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** Headers of the workbench's page: its own scripts, and styles that carry this page's nonce. */
export function workbenchHeaders(nonce: string, secure: boolean): Record<string, string> {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // React writes positions of overlays as style attributes, which no nonce can cover.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // A file of an application is looked at beside its rule, from memory, never from another site.
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return { ...COMMON, ...transport(secure), 'content-security-policy': policy.join('; ') };
}

/** Headers of public pages: no script at all. */
export function portalHeaders(secure: boolean): Record<string, string> {
  const policy =
    "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  return { ...COMMON, ...transport(secure), 'content-security-policy': policy };
}

/** Headers of the verifier, which brings its own policy: its one script and style, and no request at all. */
export function verifyHeaders(policy: string, secure: boolean): Record<string, string> {
  return {
    ...COMMON,
    ...transport(secure),
    'content-security-policy': `${policy}; frame-ancestors 'none'`,
  };
}

function transport(secure: boolean): Record<string, string> {
  return secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {};
}
