import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { MEASURE_WORDS, PLATFORM_RECORD_WORDS, type Words } from '@qichuang/language';
import type { ComponentType } from 'react';
import { MeasuresTab } from '../../measures/list/MeasuresTab.tsx';
import { MilestonesTab } from '../milestones/MilestonesTab.tsx';
import { HistoryTab } from '../record/HistoryTab.tsx';
import { IdentityTab } from '../record/IdentityTab.tsx';
import { RecordTab } from '../record/RecordTab.tsx';

export type PlatformRecord = ViewOf<(typeof REQUESTS)['see-platform-record']>;

/** One section of a platform's page. Whoever has something to say of a platform adds a line here and a file of their own. */
export interface PlatformTab {
  /** Stands in the address as `tab`. */
  readonly id: string;
  readonly label: Words;
  readonly Tab: ComponentType<{ readonly record: PlatformRecord }>;
}

export const PLATFORM_TABS: readonly PlatformTab[] = [
  { id: 'identity', label: PLATFORM_RECORD_WORDS.identity, Tab: IdentityTab },
  { id: 'record', label: PLATFORM_RECORD_WORDS.record, Tab: RecordTab },
  { id: 'milestones', label: PLATFORM_RECORD_WORDS.milestones, Tab: MilestonesTab },
  { id: 'measures', label: MEASURE_WORDS.title, Tab: MeasuresTab },
  { id: 'history', label: PLATFORM_RECORD_WORDS.history, Tab: HistoryTab },
];
