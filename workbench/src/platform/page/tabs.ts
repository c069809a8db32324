import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { MEASURE_WORDS, PLATFORM_LIFE_WORDS, PLATFORM_RECORD_WORDS, type Words } from '@qichuang/language';
import type { ComponentType } from 'react';
import { MeasuresTab } from '../../measures/list/MeasuresTab.tsx';
import { EvaluationsTab } from '../life/EvaluationsTab.tsx';
import { AchievementsTab, ChangesTab, FilingsTab } from '../life/FilingsTab.tsx';
import { InspectionsTab } from '../life/InspectionsTab.tsx';
import { LifeTab } from '../life/LifeTab.tsx';
import { SupportTab } from '../life/SupportTab.tsx';
import { VoicesTab } from '../life/VoicesTab.tsx';
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
  /** Which count of the platform's life stands beside its name. */
  readonly counted?: keyof ViewOf<(typeof REQUESTS)['see-platform-life']>['counts'];
  readonly Tab: ComponentType<{ readonly record: PlatformRecord }>;
}

export const PLATFORM_TABS: readonly PlatformTab[] = [
  { id: 'life', label: PLATFORM_LIFE_WORDS.life, Tab: LifeTab },
  { id: 'identity', label: PLATFORM_RECORD_WORDS.identity, Tab: IdentityTab },
  { id: 'record', label: PLATFORM_RECORD_WORDS.record, Tab: RecordTab },
  { id: 'filings', label: PLATFORM_LIFE_WORDS.filings, counted: 'filings', Tab: FilingsTab },
  { id: 'milestones', label: PLATFORM_RECORD_WORDS.milestones, counted: 'milestones', Tab: MilestonesTab },
  { id: 'changes', label: PLATFORM_LIFE_WORDS.changes, counted: 'changes', Tab: ChangesTab },
  { id: 'evaluations', label: PLATFORM_LIFE_WORDS.evaluations, counted: 'evaluations', Tab: EvaluationsTab },
  { id: 'inspections', label: PLATFORM_LIFE_WORDS.inspections, counted: 'inspections', Tab: InspectionsTab },
  { id: 'measures', label: MEASURE_WORDS.title, counted: 'measures', Tab: MeasuresTab },
  {
    id: 'achievements',
    label: PLATFORM_LIFE_WORDS.achievements,
    counted: 'achievements',
    Tab: AchievementsTab,
  },
  { id: 'support', label: PLATFORM_LIFE_WORDS.support, counted: 'support', Tab: SupportTab },
  { id: 'voices', label: PLATFORM_LIFE_WORDS.voices, counted: 'voices', Tab: VoicesTab },
  { id: 'history', label: PLATFORM_RECORD_WORDS.history, Tab: HistoryTab },
];
