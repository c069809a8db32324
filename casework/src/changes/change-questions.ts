import type { Day } from '@qichuang/base';
import { lastFilingCopy } from '../filings/filing-copy.ts';
import type { Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { changeOf } from './change.ts';

/** A change after which its platform no longer meets a condition. Nothing follows by itself. */
export interface ChangeQuestion {
  readonly filing: string;
  readonly receipt: string;
  readonly platform: string;
  readonly name: string;
  /** Six digits of the place it moved to. */
  readonly region: string;
  readonly effectiveOn: Day;
}

/**
 * Moves out of the province that were taken in, of platforms still active, and to which nobody has proposed a measure yet (B4.1, B5.4).
 *
 * @param programme - id of the programme whose authority asks.
 */
export async function changeQuestions(desk: Desk, programme: string): Promise<readonly ChangeQuestion[]> {
  const moves = await desk.shelf.where('filing', {
    programme,
    kind: 'change',
    about: 'place-of-registration',
    state: 'accepted',
  });
  const asked = await Promise.all(
    moves.map(async (filing): Promise<readonly ChangeQuestion[]> => {
      const pinned = programmeAt(desk, filing.programmeDigest);
      const copy = await lastFilingCopy(desk, filing);
      const platform =
        filing.platform === null ? undefined : await desk.shelf.find('platform', filing.platform);
      if (copy === null || platform?.state !== 'active') return [];
      const { region, effectiveOn } = changeOf(pinned, filing, copy.values);
      if (region === null || region.startsWith(pinned.provinceCode)) return [];
      const measures = await desk.shelf.where('measure', { platform: platform.id });
      if (measures.some(({ source }) => source.id === filing.id)) return [];
      const { id, receipt } = filing;
      return [
        {
          filing: id,
          receipt: receipt ?? '',
          platform: platform.id,
          name: platform.name,
          region,
          effectiveOn,
        },
      ];
    }),
  );
  return asked.flat();
}
