import { ok, type Result, refused } from '@qichuang/base';
import { type Organisation, type Platform, type Refusal, refusal } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';

interface Asked {
  readonly platform: string;
  readonly organisation: Organisation['id'];
  readonly programme: Programme;
}

/**
 * Whether an application may be one to promote a platform (A4.1, B6.1): from a city's own programme into one of the province's, by its own
 * holder, while it is in force, and once.
 */
export async function promotable(
  desk: Desk,
  { platform: id, organisation, programme }: Asked,
): Promise<Result<Platform, Refusal>> {
  const platform = await desk.shelf.find('platform', id);
  if (platform === undefined || platform.organisation !== organisation) return refused(refusal('not-found'));
  const from = desk.programmes.get(platform.programme);
  if (from?.city === undefined || programme.city !== undefined)
    return refused(refusal('value-not-allowed', 'A4.1', { field: 'promotes', programme: programme.id }));
  if (platform.grownInto !== undefined)
    return refused(refusal('already-exists', 'A4.1', { platform: platform.grownInto }));
  if (platform.state !== 'active') return refused(refusal('wrong-state', 'A4.1', { state: platform.state }));
  return ok(platform);
}
