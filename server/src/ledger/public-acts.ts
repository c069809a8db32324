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
  'promote-platform',
  'renew-platform',
  'revoke-platform',
  'reinstate-platform',
  'end-platform',
  'expire-platform',
  // Draws: the sealed list before there is chance, what came of it, that it was given up, who is behind the ids (A3.3, A4.3, B6.3).
  // Seals and values of single witnesses stand in the record of the draw; heads need not move for each.
  'publish-draw',
  'confirm-draw',
  'cancel-draw',
  'show-names-draw',
  // Evaluations and what follows for platforms (A3.8, B5.3). A warning and a rectification are between the authority and the host.
  'publish-campaign',
  'publish-evaluation',
  'publish-measure',
  'withdraw-measure',
  // Random inspections (A4.3, B6.3).
  'publish-inspection-plan',
  'publish-inspection',
  'publish-inspection-result',
  'correct-inspection-result',
  'withdraw-inspection-result',
  // Achievements (B5.3) and answers of general interest (B6.3).
  'notify-achievements',
  'publish-achievements',
  'publish-voice',
] as const;

export function isPublicAct(act: string): boolean {
  return (PUBLIC_ACTS as readonly string[]).includes(act);
}
