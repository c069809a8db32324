import {
  AuditOutlined,
  IdcardOutlined,
  RadarChartOutlined,
  SafetyCertificateOutlined,
} from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import {
  DRAW_OFFICE_WORDS,
  FILING_WORDS,
  INSPECTION_OBJECT_WORDS,
  INSPECTION_TASK_WORDS,
  INSPECTION_WORDS,
  INSPECTOR_WORDS,
  SHELL_WORDS,
} from '@qichuang/language';
import type { Area } from '../area.ts';

const AUTHORITY: readonly Role[] = ['authority-clerk', 'authority-approver'];

/** Whose platforms are inspected, and who recommends them. */
const INSPECTED: readonly Role[] = [
  'applicant-handler',
  'applicant-submitter',
  'recommender-clerk',
  'recommender-approver',
];

export const INSPECTIONS: Area = {
  pages: [
    { path: '/inspections', load: async () => (await import('./PlansPage.tsx')).PlansPage },
    { path: '/inspections/new', load: async () => (await import('./NewPlanPage.tsx')).NewPlanPage },
    {
      path: '/inspections/batches/$inspection',
      load: async () => (await import('./batch/BatchPage.tsx')).BatchPage,
    },
    {
      path: '/inspections/batches/$inspection/results',
      load: async () => (await import('./results/BatchResultsPage.tsx')).BatchResultsPage,
    },
    {
      path: '/inspection-tasks',
      load: async () => (await import('./tasks/InspectionTasksPage.tsx')).InspectionTasksPage,
    },
    {
      path: '/inspection-tasks/$task',
      load: async () => (await import('./tasks/InspectionTaskPage.tsx')).InspectionTaskPage,
    },
    {
      path: '/inspection-tasks/$task/entry',
      load: async () => (await import('./entry/EntryPage.tsx')).EntryPage,
    },
    {
      path: '/inspectors',
      load: async () => (await import('./register/InspectorsPage.tsx')).InspectorsPage,
    },
    {
      path: '/inspectors/import',
      load: async () => (await import('./register/ImportInspectorsPage.tsx')).ImportInspectorsPage,
    },
    {
      path: '/inspectors/$inspector',
      load: async () => (await import('./register/InspectorPage.tsx')).InspectorPage,
    },
    {
      path: '/inspections/objects',
      load: async () => (await import('./objects/ObjectsPage.tsx')).ObjectsPage,
    },
    {
      path: '/inspections/objects/$platform',
      load: async () => (await import('./objects/ObjectPage.tsx')).ObjectPage,
    },
  ],
  menu: [
    {
      roles: AUTHORITY,
      group: DRAW_OFFICE_WORDS.group,
      label: INSPECTION_WORDS.menu,
      icon: SafetyCertificateOutlined,
      to: '/inspections',
    },
    {
      roles: AUTHORITY,
      group: DRAW_OFFICE_WORDS.group,
      label: INSPECTION_OBJECT_WORDS.menu,
      icon: RadarChartOutlined,
      to: '/inspections/objects',
    },
    {
      roles: AUTHORITY,
      group: DRAW_OFFICE_WORDS.group,
      label: INSPECTION_TASK_WORDS.tasks,
      icon: AuditOutlined,
      to: '/inspection-tasks',
    },
    {
      roles: AUTHORITY,
      group: DRAW_OFFICE_WORDS.group,
      label: INSPECTOR_WORDS.register,
      icon: IdcardOutlined,
      to: '/inspectors',
    },
    {
      roles: INSPECTED,
      group: FILING_WORDS.group,
      label: INSPECTION_TASK_WORDS.tasks,
      icon: AuditOutlined,
      to: '/inspection-tasks',
    },
    {
      roles: ['inspector'],
      group: SHELL_WORDS.groupWork,
      label: INSPECTION_TASK_WORDS.ownTasks,
      icon: AuditOutlined,
      to: '/inspection-tasks',
    },
  ],
};
