import type { REQUESTS, ViewOf } from '@qichuang/contract';
import type { Words } from '@qichuang/language';
import type { Download } from '../../pieces/Downloads.tsx';

export interface DrawPageProps {
  readonly draw: ViewOf<(typeof REQUESTS)['see-draw']>;
  readonly programme: Words;
  readonly downloads: readonly Download[];
}

/** A draw as the public sees it. */
export type Draw = DrawPageProps['draw'];

export type Stratum = Draw['strata'][number];
