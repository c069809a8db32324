import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FrameContext } from './frame/context.ts';
import type { Frame } from './frame/frame.ts';
import { AchievementsPage, type AchievementsPageProps } from './pages/AchievementsPage.tsx';
import { AnnouncementPage, type AnnouncementPageProps } from './pages/AnnouncementPage.tsx';
import { AnnouncementsPage, type AnnouncementsPageProps } from './pages/AnnouncementsPage.tsx';
import { AnswersPage, type AnswersPageProps } from './pages/AnswersPage.tsx';
import { CityPage, type CityPageProps } from './pages/CityPage.tsx';
import { DecisionsPage, type DecisionsPageProps } from './pages/DecisionsPage.tsx';
import { DirectoryPage, type DirectoryPageProps } from './pages/DirectoryPage.tsx';
import { DrawPage } from './pages/DrawPage.tsx';
import { DrawsPage, type DrawsPageProps } from './pages/DrawsPage.tsx';
import type { DrawPageProps } from './pages/draw/draw.ts';
import { ErrorPage, type ErrorPageProps } from './pages/ErrorPage.tsx';
import { type GuideName, GuidePage } from './pages/GuidePage.tsx';
import { HomePage, type HomePageProps } from './pages/HomePage.tsx';
import { InspectionPage, type InspectionPageProps } from './pages/InspectionPage.tsx';
import { InspectionsPage, type InspectionsPageProps } from './pages/InspectionsPage.tsx';
import { LedgerPage, type LedgerPageProps } from './pages/LedgerPage.tsx';
import { NoticePage, type NoticePageProps } from './pages/NoticePage.tsx';
import { NoticesPage, type NoticesPageProps } from './pages/NoticesPage.tsx';
import { OpenDataPage, type OpenDataPageProps } from './pages/OpenDataPage.tsx';
import { ObjectionProgressPage, type ObjectionProgressPageProps } from './pages/objection/ProgressPage.tsx';
import { ObjectionReceiptPage, type ObjectionReceiptPageProps } from './pages/objection/ReceiptPage.tsx';
import { PlatformPage } from './pages/PlatformPage.tsx';
import { ProgrammeDocumentPage, type ProgrammeDocumentPageProps } from './pages/ProgrammeDocumentPage.tsx';
import { ProgrammePage, type ProgrammePageProps } from './pages/ProgrammePage.tsx';
import { ProgrammesPage, type ProgrammesPageProps } from './pages/ProgrammesPage.tsx';
import { ProgressPage, type ProgressPageProps } from './pages/ProgressPage.tsx';
import type { PlatformPageProps } from './pages/platform/platform.ts';
import { RoundPage, type RoundPageProps } from './pages/RoundPage.tsx';
import { RoundsPage, type RoundsPageProps } from './pages/RoundsPage.tsx';
import { SupportSummaryPage, type SupportSummaryPageProps } from './pages/SupportSummaryPage.tsx';

/** A whole HTML document; every text in it is escaped by React. */
function documentOf(page: ReactNode, frame: Frame): string {
  return `<!doctype html>${renderToStaticMarkup(<FrameContext value={frame}>{page}</FrameContext>)}`;
}

export function renderHomePage(props: HomePageProps, frame: Frame): string {
  return documentOf(<HomePage {...props} />, frame);
}

export function renderInspectionsPage(props: InspectionsPageProps, frame: Frame): string {
  return documentOf(<InspectionsPage {...props} />, frame);
}

export function renderInspectionPage(props: InspectionPageProps, frame: Frame): string {
  return documentOf(<InspectionPage {...props} />, frame);
}

export function renderSupportSummaryPage(props: SupportSummaryPageProps, frame: Frame): string {
  return documentOf(<SupportSummaryPage {...props} />, frame);
}

export function renderOpenDataPage(props: OpenDataPageProps, frame: Frame): string {
  return documentOf(<OpenDataPage {...props} />, frame);
}

export function renderProgressPage(props: ProgressPageProps, frame: Frame): string {
  return documentOf(<ProgressPage {...props} />, frame);
}

export function renderProgrammesPage(props: ProgrammesPageProps, frame: Frame): string {
  return documentOf(<ProgrammesPage {...props} />, frame);
}

export function renderProgrammePage(props: ProgrammePageProps, frame: Frame): string {
  return documentOf(<ProgrammePage {...props} />, frame);
}

export function renderProgrammeDocumentPage(props: ProgrammeDocumentPageProps, frame: Frame): string {
  return documentOf(<ProgrammeDocumentPage {...props} />, frame);
}

export function renderCityPage(props: CityPageProps, frame: Frame): string {
  return documentOf(<CityPage {...props} />, frame);
}

export function renderRoundsPage(props: RoundsPageProps, frame: Frame): string {
  return documentOf(<RoundsPage {...props} />, frame);
}

export function renderRoundPage(props: RoundPageProps, frame: Frame): string {
  return documentOf(<RoundPage {...props} />, frame);
}

export function renderNoticesPage(props: NoticesPageProps, frame: Frame): string {
  return documentOf(<NoticesPage {...props} />, frame);
}

export function renderNoticePage(props: NoticePageProps, frame: Frame): string {
  return documentOf(<NoticePage {...props} />, frame);
}

export function renderAnnouncementsPage(props: AnnouncementsPageProps, frame: Frame): string {
  return documentOf(<AnnouncementsPage {...props} />, frame);
}

export function renderAnnouncementPage(props: AnnouncementPageProps, frame: Frame): string {
  return documentOf(<AnnouncementPage {...props} />, frame);
}

export function renderAchievementsPage(props: AchievementsPageProps, frame: Frame): string {
  return documentOf(<AchievementsPage {...props} />, frame);
}

export function renderAnswersPage(props: AnswersPageProps, frame: Frame): string {
  return documentOf(<AnswersPage {...props} />, frame);
}

export function renderDecisionsPage(props: DecisionsPageProps, frame: Frame): string {
  return documentOf(<DecisionsPage {...props} />, frame);
}

export function renderDirectoryPage(props: DirectoryPageProps, frame: Frame): string {
  return documentOf(<DirectoryPage {...props} />, frame);
}

export function renderPlatformPage(props: PlatformPageProps, frame: Frame): string {
  return documentOf(<PlatformPage {...props} />, frame);
}

export function renderObjectionReceiptPage(props: ObjectionReceiptPageProps, frame: Frame): string {
  return documentOf(<ObjectionReceiptPage {...props} />, frame);
}

export function renderObjectionProgressPage(props: ObjectionProgressPageProps, frame: Frame): string {
  return documentOf(<ObjectionProgressPage {...props} />, frame);
}

export function renderDrawPage(props: DrawPageProps, frame: Frame): string {
  return documentOf(<DrawPage {...props} />, frame);
}

export function renderDrawsPage(props: DrawsPageProps, frame: Frame): string {
  return documentOf(<DrawsPage {...props} />, frame);
}

export function renderLedgerPage(props: LedgerPageProps, frame: Frame): string {
  return documentOf(<LedgerPage {...props} />, frame);
}

/** Help, accessibility or privacy. */
export function renderGuidePage(guide: GuideName, frame: Frame): string {
  return documentOf(<GuidePage guide={guide} />, frame);
}

export function renderErrorPage(props: ErrorPageProps, frame: Frame): string {
  return documentOf(<ErrorPage {...props} />, frame);
}
