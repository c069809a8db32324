import { FieldTimeOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { ENDING_WORDS, FILING_WORDS, MEASURE_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const CONCERNED: readonly Role[] = [
  'applicant-handler',
  'applicant-submitter',
  'recommender-clerk',
  'recommender-approver',
  'authority-clerk',
  'authority-approver',
];

/** What follows for platforms, and what ends them (A3.6, A3.8, B5.2, B5.3, B6.3). */
export const MEASURES: Area = {
  pages: [
    { path: '/measures', load: async () => (await import('./list/MeasuresPage.tsx')).MeasuresPage },
    { path: '/measures/new', load: async () => (await import('./one/ProposePage.tsx')).ProposePage },
    { path: '/measures/$measure', load: async () => (await import('./one/MeasurePage.tsx')).MeasurePage },
    { path: '/endings', load: async () => (await import('./ending/EndingsPage.tsx')).EndingsPage },
  ],
  menu: [
    {
      roles: CONCERNED,
      group: FILING_WORDS.group,
      label: MEASURE_WORDS.title,
      icon: SafetyCertificateOutlined,
      to: '/measures',
    },
    {
      roles: CONCERNED,
      group: FILING_WORDS.group,
      label: ENDING_WORDS.title,
      icon: FieldTimeOutlined,
      to: '/endings',
    },
  ],
};
