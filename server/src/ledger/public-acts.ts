/**
 * Acts that are public the moment they are done, with all that their facts say: proofs of these are for anyone, and
 * each brings about a new public head. Whatever is not here stays behind its salted hash.
 */
export const PUBLIC_ACTS = [
  'publish-programme',
  'call-round',
  'publish-notice',
  'put-on-notice',
  'correct-notice',
  'correct-on-notice',
  'publish-announcement',
  'designate',
  'begin-platform',
  'issue-certificate',
  'change-platform',
  'renew-platform',
  'revoke-platform',
  'reinstate-platform',
  'end-platform',
  'expire-platform',
] as const;

export function isPublicAct(act: string): boolean {
  return (PUBLIC_ACTS as readonly string[]).includes(act);
}
