import { OVERLAP_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useAddress } from '../../kit/address.ts';
import { useWords } from '../../kit/words.ts';
import type { Overlaps } from './OverlapsTab.tsx';

/** The task that overlaps with other organisations raise: to read them side by side. Own earlier work raises none. */
export function OverlapNews({ overlaps }: { overlaps: Overlaps }) {
  const t = useWords();
  const [, change] = useAddress();
  const found = new Set([
    ...overlaps.overlaps.flatMap((one, place) => (one.sameOrganisation ? [] : [one.application ?? place])),
    ...overlaps.claims.flatMap(({ application }, place) => [application ?? `claim ${place}`]),
  ]);
  if (found.size === 0) return null;
  return (
    <section className="notice soft" aria-label={t(OVERLAP_WORDS.tab)}>
      {t(OVERLAP_WORDS.task, { count: found.size })}{' '}
      <Button type="link" onClick={() => change({ tab: 'overlaps' })}>
        {t(OVERLAP_WORDS.open)}
      </Button>
    </section>
  );
}
