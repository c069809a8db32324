export {
  addressOf,
  EXPORT_FORMATS,
  type ExportFormat,
  type PathName,
  PORTAL_PATHS,
  withQuery,
} from './addresses.ts';
export { type Frame, type LedgerHead, PRINT_SIZES, type PrintSize } from './frame/frame.ts';
export type { AchievementsPageProps } from './pages/AchievementsPage.tsx';
export type { AnnouncementPageProps } from './pages/AnnouncementPage.tsx';
export type { AnnouncementLine, AnnouncementsPageProps } from './pages/AnnouncementsPage.tsx';
export type { AnswersPageProps } from './pages/AnswersPage.tsx';
export type { CityPageProps } from './pages/CityPage.tsx';
export type { DecisionsPageProps } from './pages/DecisionsPage.tsx';
export type { DirectoryLine, DirectoryPageProps } from './pages/DirectoryPage.tsx';
export type { DrawsPageProps } from './pages/DrawsPage.tsx';
export type { DirectoryFilter, LayoutAxis } from './pages/directory/filter.ts';
export { LAYOUT_AXES } from './pages/directory/filter.ts';
export type { LayoutTable } from './pages/directory/Layout.tsx';
export type { DrawPageProps } from './pages/draw/draw.ts';
export type { ErrorPageProps } from './pages/ErrorPage.tsx';
export type { GuideName } from './pages/GuidePage.tsx';
export type { CurrentRound, HomePageProps } from './pages/HomePage.tsx';
export type { InspectionPageProps } from './pages/InspectionPage.tsx';
export type { InspectionsPageProps } from './pages/InspectionsPage.tsx';
export type { LedgerPageProps, PublicHead } from './pages/LedgerPage.tsx';
export type { NoticePageProps } from './pages/NoticePage.tsx';
export type { NoticeLine, NoticesPageProps } from './pages/NoticesPage.tsx';
export type { ObjectionSubject } from './pages/notice/ObjectionSheet.tsx';
export {
  EVIDENCE_LIMIT,
  EVIDENCE_MEGABYTES,
  GROUNDS_LIMIT,
  type KeptFile,
  type ObjectionDraft,
  type ObjectionField,
  type ObjectionProblem,
  type ObjectionProblemKind,
} from './pages/notice/objection.ts';
export type { OpenDataPageProps } from './pages/OpenDataPage.tsx';
export type { ObjectionProgress, ObjectionProgressPageProps } from './pages/objection/ProgressPage.tsx';
export type { ObjectionReceiptPageProps } from './pages/objection/ReceiptPage.tsx';
export type { ProgrammeDocumentPageProps } from './pages/ProgrammeDocumentPage.tsx';
export type { ProgrammePageProps } from './pages/ProgrammePage.tsx';
export type { ProgrammeLine, ProgrammesPageProps } from './pages/ProgrammesPage.tsx';
export type { ProgressPageProps, PublicFigure } from './pages/ProgressPage.tsx';
export type { PlatformEvent, PlatformPageProps } from './pages/platform/platform.ts';
export type { ProgrammeCategory } from './pages/programme/CategorySection.tsx';
export type { Condition } from './pages/programme/Conditions.tsx';
export type { SourceParagraph } from './pages/programme/SourceText.tsx';
export { sourceParagraphs } from './pages/programme/source-paragraphs.ts';
export type { Duty, Stage } from './pages/programme/tables.tsx';
export type { RoundPageProps, RoundWindow } from './pages/RoundPage.tsx';
export type { RoundLine, RoundsPageProps } from './pages/RoundsPage.tsx';
export type { RecommenderLine } from './pages/round/RecommenderTable.tsx';
export type { SupportSummaryPageProps } from './pages/SupportSummaryPage.tsx';
export type { CityCount } from './pieces/CityMap.tsx';
export type { Download } from './pieces/Downloads.tsx';
export type { Anchor } from './pieces/LedgerAnchor.tsx';
export type { ListedPlatform } from './pieces/ListedPlatforms.tsx';
export type { Choice } from './pieces/ListFilters.tsx';
export type { NewsLine } from './pieces/NewsList.tsx';
export type { NoticeClock } from './pieces/notice-clock.ts';
export type { Part } from './pieces/Paging.tsx';
export type { PathStep } from './pieces/PathBar.tsx';
export type { CategoryTarget } from './pieces/TargetBoard.tsx';
export {
  renderAchievementsPage,
  renderAnnouncementPage,
  renderAnnouncementsPage,
  renderAnswersPage,
  renderCityPage,
  renderDecisionsPage,
  renderDirectoryPage,
  renderDrawPage,
  renderDrawsPage,
  renderErrorPage,
  renderGuidePage,
  renderHomePage,
  renderInspectionPage,
  renderInspectionsPage,
  renderLedgerPage,
  renderNoticePage,
  renderNoticesPage,
  renderObjectionProgressPage,
  renderObjectionReceiptPage,
  renderOpenDataPage,
  renderPlatformPage,
  renderProgrammeDocumentPage,
  renderProgrammePage,
  renderProgrammesPage,
  renderProgressPage,
  renderRoundPage,
  renderRoundsPage,
  renderSupportSummaryPage,
} from './render.tsx';
export { PORTAL_CSS, PORTAL_ICON_SVG } from './stylesheet.ts';
