import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { MEASURE_KIND_WORDS, MEASURE_STATE_WORDS, MEASURE_WORDS } from '@qichuang/language';
import { useWords } from '../kit/words.ts';

export type Measure = ViewOf<(typeof REQUESTS)['see-measure']>;
export type MeasureRow = ViewOf<(typeof REQUESTS)['list-measures']>['rows'][number];

const TAGS = {
  proposed: 'tag moving',
  heard: 'tag moving',
  decided: 'tag',
  running: 'tag soft',
  fulfilled: 'tag good',
  failed: 'tag bad',
  dropped: 'tag',
} as const satisfies Readonly<Record<MeasureRow['state'], string>>;

/** How a measure stands; one that is late says so besides. */
export function MeasureState({ state, overdue }: Pick<MeasureRow, 'state' | 'overdue'>) {
  const t = useWords();
  return (
    <>
      <span className={TAGS[state]}>{t(MEASURE_STATE_WORDS[state])}</span>{' '}
      {overdue && <span className="tag bad">{t(MEASURE_WORDS.overdue)}</span>}
    </>
  );
}

/** What is proposed or decided; what ends or burdens a platform stands out. */
export function MeasureKind({ kind }: Pick<MeasureRow, 'kind'>) {
  const t = useWords();
  return <b className={kind === 'revocation' ? 'bad-text' : ''}>{t(MEASURE_KIND_WORDS[kind])}</b>;
}
