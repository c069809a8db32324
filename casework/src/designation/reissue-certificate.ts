import { type Result, refused } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { commit, type Standpoint } from '../spine/commit.ts';
import { certify } from './certify.ts';

/**
 * Issues a platform's certificate anew after a change on file: with the name, holder and partners it has now and the number and validity
 * it always had (A3.6, B5.4). The earlier one stays in the ledger; what is fetched is the latest. Done by the clock, which decides nothing.
 *
 * @param act - `issued` is the digest of the certificate that is fetched now.
 * @returns whether one was issued: a change of what no certificate speaks of leaves the one there is.
 */
export async function reissueCertificate(
  desk: Desk,
  act: Act<{ readonly platform: string; readonly issued: string }>,
): Promise<Result<Standpoint & { readonly issued: boolean }, Refusal>> {
  const platform = await desk.shelf.find('platform', act.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  if (platform.state !== 'active') return refused(refusal('wrong-state', 'B5.4', { state: platform.state }));
  const [organisation, announcement, round] = await Promise.all([
    desk.shelf.find('organisation', platform.organisation),
    desk.shelf.find('announcement', platform.announcement),
    desk.shelf.find('round', platform.round),
  ]);
  if (organisation === undefined || announcement === undefined || round === undefined)
    throw new Error(`platform ${platform.id} without what its certificate speaks of`);
  const { programmeDigest } = round;
  const programme = programmeAt(desk, programmeDigest);
  const { fact, frozen } = certify(act, platform, { organisation, announcement, programme, programmeDigest });
  const { id, version, state } = platform;
  const issued = frozen.hash !== act.body.issued;
  // The answer is kept under the key of the change, so that the clock looks at it once.
  return commit(
    desk,
    act,
    [],
    { id, version, state, issued },
    issued ? { facts: [fact], frozen: [frozen] } : {},
  );
}
