import {
  AuditOutlined,
  BankOutlined,
  CalendarOutlined,
  FormOutlined,
  KeyOutlined,
  MailOutlined,
  SafetyCertificateOutlined,
  SafetyOutlined,
  UserOutlined,
} from '@ant-design/icons';
import {
  APPOINTMENT_WORDS,
  CALENDAR_WORDS,
  LEDGER_WORDS,
  MAIL_WORDS,
  NOTICE_WORDS,
  PEOPLE_WORDS,
  RECOMMENDER_LIST_WORDS,
  SECOND_FACTOR_WORDS,
  SECURITY_EVENT_WORDS,
} from '@qichuang/language';
import type { Area } from '../area.ts';

/** Three administrators, three menus; none can do another's work. */
export const ADMINISTRATION: Area = {
  pages: [
    {
      path: '/administration/people',
      load: async () => (await import('./people/PeoplePage.tsx')).PeoplePage,
    },
    { path: '/calendar', load: async () => (await import('./calendar/CalendarPage.tsx')).CalendarPage },
    {
      path: '/administration/recommenders',
      load: async () => (await import('./people/RecommendersPage.tsx')).RecommendersPage,
    },
    {
      path: '/administration/appointments',
      load: async () => (await import('./appointments/AppointmentsPage.tsx')).AppointmentsPage,
    },
    {
      path: '/administration/letters',
      load: async () => (await import('./mail/LettersPage.tsx')).LettersPage,
    },
    {
      path: '/administration/mail-texts',
      load: async () => (await import('./mail/MailTextsPage.tsx')).MailTextsPage,
    },
    {
      path: '/administration/sign-in-rule',
      load: async () => (await import('./sign-in-rule/SignInRulePage.tsx')).SignInRulePage,
    },
    {
      path: '/administration/security-events',
      load: async () => (await import('./audit/SecurityEventsPage.tsx')).SecurityEventsPage,
    },
    {
      path: '/administration/ledger',
      load: async () => (await import('./audit/LedgerPage.tsx')).LedgerPage,
    },
  ],
  menu: [
    {
      roles: ['system-administrator'],
      group: PEOPLE_WORDS.group,
      label: PEOPLE_WORDS.title,
      icon: UserOutlined,
      to: '/administration/people',
    },
    {
      roles: ['system-administrator'],
      group: PEOPLE_WORDS.group,
      label: CALENDAR_WORDS.title,
      icon: CalendarOutlined,
      to: '/calendar',
    },
    {
      roles: ['authority-clerk'],
      group: NOTICE_WORDS.group,
      label: CALENDAR_WORDS.title,
      icon: CalendarOutlined,
      to: '/calendar',
    },
    {
      roles: ['system-administrator'],
      group: PEOPLE_WORDS.group,
      label: RECOMMENDER_LIST_WORDS.title,
      icon: BankOutlined,
      to: '/administration/recommenders',
    },
    {
      roles: ['system-administrator'],
      group: PEOPLE_WORDS.group,
      label: MAIL_WORDS.title,
      icon: MailOutlined,
      to: '/administration/letters',
    },
    {
      roles: ['system-administrator'],
      group: PEOPLE_WORDS.group,
      label: MAIL_WORDS.texts,
      icon: FormOutlined,
      to: '/administration/mail-texts',
    },
    {
      roles: ['security-administrator'],
      group: APPOINTMENT_WORDS.group,
      label: APPOINTMENT_WORDS.title,
      icon: KeyOutlined,
      to: '/administration/appointments',
    },
    {
      roles: ['security-administrator', 'auditor'],
      group: APPOINTMENT_WORDS.group,
      label: SECOND_FACTOR_WORDS.ruleTitle,
      icon: SafetyCertificateOutlined,
      to: '/administration/sign-in-rule',
    },
    {
      roles: ['auditor'],
      group: LEDGER_WORDS.group,
      label: LEDGER_WORDS.title,
      icon: AuditOutlined,
      to: '/administration/ledger',
    },
    {
      roles: ['security-administrator', 'auditor'],
      group: LEDGER_WORDS.group,
      label: SECURITY_EVENT_WORDS.title,
      icon: SafetyOutlined,
      to: '/administration/security-events',
    },
  ],
};
