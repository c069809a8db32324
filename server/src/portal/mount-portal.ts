import {
  EXPORT_FORMATS,
  type ExportFormat,
  PORTAL_ICON_SVG,
  PORTAL_PATHS,
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
  renderOpenDataPage,
  renderPlatformPage,
  renderProgrammeDocumentPage,
  renderProgrammePage,
  renderProgrammesPage,
  renderProgressPage,
  renderRoundPage,
  renderRoundsPage,
  renderSupportSummaryPage,
} from '@qichuang/portal';
import type { Context, Hono } from 'hono';
import type { House } from '../house.ts';
import { type FileAnswer, fileHeaders } from '../http/file-answer.ts';
import { refusalOfOrigin } from '../http/origin.ts';
import { readUpTo } from '../http/read-body.ts';
import { portalHeaders } from '../http/security-headers.ts';
import { senderOf } from '../http/sender.ts';
import { type Asked, askedByNobody, askedOf, choiceCookies } from './asked.ts';
import { cityPage } from './cities.ts';
import { decisionsPage } from './decisions.ts';
import { directoryPage } from './directory.ts';
import { drawPage, drawsPage } from './draws.ts';
import { exportDirectory, exportIndex, exportList } from './exports.ts';
import { homePage } from './home.ts';
import { inspectionPage, inspectionsPage } from './inspections.ts';
import { ledgerPage } from './ledger.ts';
import { stageOf } from './notice-clock.ts';
import { emptyDraft, objectionProgress, type PageAnswer, takeObjection } from './objections.ts';
import { openDataCatalogue } from './open-data/catalogue.ts';
import { openDataPage } from './open-data/open-data.ts';
import { openFile } from './open-data/open-files.ts';
import { platformPage } from './platform-page.ts';
import { programmeDocumentPage } from './programme-documents.ts';
import { programmePage, programmesPage } from './programmes.ts';
import { progressPage } from './progress.ts';
import { announcementPage, announcementsPage, findNotice, noticePage, noticesPage } from './publicity.ts';
import { achievementsPage, answersPage } from './registers.ts';
import { roundPage, roundsPage } from './rounds.ts';
import { supportPage } from './support.ts';

/** A number and a code. */
const LOOK_UP_BYTES = 4096;

type Page = (asked: Asked, context: Context) => Promise<string | undefined>;

/** The public pages: complete without JavaScript, in the language and print size their reader chose. */
export function mountPortal(app: Hono, house: House): void {
  const page = (path: string, render: Page) => app.get(path, (context) => show(context, house, render));

  app.get('/assets/seal.svg', (context) =>
    context.body(PORTAL_ICON_SVG, 200, {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=3600',
    }),
  );
  page(PORTAL_PATHS.home, async (asked) => renderHomePage(await homePage(asked), asked.frame));
  page(PORTAL_PATHS.progress, async (asked) =>
    ifThere(await progressPage(asked), (props) => renderProgressPage(props, asked.frame)),
  );
  page(PORTAL_PATHS.programmes, async (asked) => renderProgrammesPage(programmesPage(asked), asked.frame));
  page(PORTAL_PATHS.programme, async (asked, context) =>
    ifThere(await programmePage(asked, idOf(context)), (props) => renderProgrammePage(props, asked.frame)),
  );
  page(PORTAL_PATHS.programmeDocument, async (asked, context) =>
    ifThere(await programmeDocumentPage(asked, idOf(context), context.req.param('document') ?? ''), (props) =>
      renderProgrammeDocumentPage(props, asked.frame),
    ),
  );
  page(PORTAL_PATHS.city, async (asked, context) =>
    ifThere(await cityPage(asked, idOf(context)), (props) => renderCityPage(props, asked.frame)),
  );
  page(PORTAL_PATHS.rounds, async (asked) => renderRoundsPage(await roundsPage(asked), asked.frame));
  page(PORTAL_PATHS.round, async (asked, context) =>
    ifThere(await roundPage(asked, idOf(context)), (props) => renderRoundPage(props, asked.frame)),
  );
  page(PORTAL_PATHS.notices, async (asked) => renderNoticesPage(await noticesPage(asked), asked.frame));
  page(PORTAL_PATHS.notice, async (asked, context) => {
    const notice = await findNotice(asked, idOf(context));
    if (notice === undefined) return undefined;
    const draft = stageOf(notice, asked.at) === 'open' ? emptyDraft() : null;
    return renderNoticePage(await noticePage(asked, notice, draft), asked.frame);
  });
  page(PORTAL_PATHS.announcements, async (asked) =>
    renderAnnouncementsPage(await announcementsPage(asked), asked.frame),
  );
  page(PORTAL_PATHS.announcement, async (asked, context) =>
    ifThere(await announcementPage(asked, idOf(context)), (props) =>
      renderAnnouncementPage(props, asked.frame),
    ),
  );
  page(PORTAL_PATHS.achievements, async (asked) =>
    renderAchievementsPage(await achievementsPage(asked), asked.frame),
  );
  page(PORTAL_PATHS.answers, async (asked) => renderAnswersPage(await answersPage(asked), asked.frame));
  page(PORTAL_PATHS.decisions, async (asked) => renderDecisionsPage(await decisionsPage(asked), asked.frame));
  page(PORTAL_PATHS.inspections, async (asked) =>
    renderInspectionsPage(await inspectionsPage(asked), asked.frame),
  );
  page(PORTAL_PATHS.inspection, async (asked, context) =>
    ifThere(await inspectionPage(asked, idOf(context)), (props) => renderInspectionPage(props, asked.frame)),
  );
  page(PORTAL_PATHS.support, async (asked) =>
    renderSupportSummaryPage(await supportPage(asked), asked.frame),
  );
  page(PORTAL_PATHS.directory, async (asked) => renderDirectoryPage(await directoryPage(asked), asked.frame));
  page(PORTAL_PATHS.platform, async (asked, context) =>
    ifThere(await platformPage(asked, context.req.param('number') ?? ''), (props) =>
      renderPlatformPage(props, asked.frame),
    ),
  );
  page(PORTAL_PATHS.openData, async (asked) => renderOpenDataPage(await openDataPage(asked), asked.frame));
  page(PORTAL_PATHS.draws, async (asked) => renderDrawsPage(await drawsPage(asked), asked.frame));
  page(PORTAL_PATHS.draw, async (asked, context) =>
    ifThere(await drawPage(asked, idOf(context)), (props) => renderDrawPage(props, asked.frame)),
  );
  page(PORTAL_PATHS.ledger, async (asked) => renderLedgerPage(await ledgerPage(asked), asked.frame));
  for (const guide of ['help', 'accessibility', 'privacy'] as const)
    page(PORTAL_PATHS[guide], async ({ frame }) => renderGuidePage(guide, frame));
  page(PORTAL_PATHS.objectionProgress, async ({ frame }) =>
    renderObjectionProgressPage({ number: '', problem: null, progress: null }, frame),
  );
  mountForms(app, house);
  mountExports(app, house);
  app.notFound((context) => show(context, house, async () => undefined));
}

/** What a visitor sees when a page failed: in the frame, by a reference under which the log knows more. */
export function faultPage(context: Context, house: House, reference: string): Response {
  const asked = askedByNobody(context.req.raw, house);
  const props = { status: 500, reference, retryAfterSeconds: null } as const;
  return html(context, asked, 500, renderErrorPage(props, asked.frame));
}

function mountForms(app: Hono, house: House): void {
  app.post(PORTAL_PATHS.objection, async (context) => {
    const asked = await askedOf(context.req.raw, house);
    if (refusalOfOrigin(context.req.raw, house.settings.publicUrl) !== undefined)
      return html(
        context,
        asked,
        400,
        renderErrorPage({ status: 400, reference: null, retryAfterSeconds: null }, asked.frame),
      );
    const notice = await findNotice(asked, idOf(context));
    if (notice === undefined)
      return html(
        context,
        asked,
        404,
        renderErrorPage({ status: 404, reference: null, retryAfterSeconds: null }, asked.frame),
      );
    const answer = await takeObjection(asked, notice, senderOf(context, house.settings.proxies));
    return html(context, asked, answer.status, answer.html);
  });
  app.post(PORTAL_PATHS.objectionProgress, async (context) => {
    const asked = await askedOf(context.req.raw, house);
    const sent = await readUpTo(context.req.raw.body, LOOK_UP_BYTES);
    if (sent === undefined) {
      const page = renderErrorPage({ status: 413, reference: null, retryAfterSeconds: null }, asked.frame);
      return html(context, asked, 413, page);
    }
    const form = new URLSearchParams(new TextDecoder().decode(sent));
    const props = await objectionProgress(
      asked,
      (form.get('number') ?? '').trim().slice(0, 40),
      (form.get('code') ?? '').trim().slice(0, 40),
    );
    return html(
      context,
      asked,
      props.problem === null ? 200 : 400,
      renderObjectionProgressPage(props, asked.frame),
    );
  });
}

function mountExports(app: Hono, house: House): void {
  app.get(PORTAL_PATHS.openDataCatalogue, async (context) => {
    const catalogue = await openDataCatalogue(await askedOf(context.req.raw, house));
    return context.body(`${JSON.stringify(catalogue, null, 2)}\n`, 200, {
      'content-type': 'application/ld+json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    });
  });
  app.get(PORTAL_PATHS.openDataFile, async (context) => {
    const asked = await askedOf(context.req.raw, house);
    const found = await openFile(asked, idOf(context));
    return found === undefined ? show(context, house, async () => undefined) : file(found);
  });
  for (const format of EXPORT_FORMATS) {
    app.get(`${PORTAL_PATHS.directory}.${format}`, async (context) =>
      file(await exportDirectory(await askedOf(context.req.raw, house), format)),
    );
    app.get(`${PORTAL_PATHS.notices}.${format}`, async (context) =>
      file(await exportIndex(await askedOf(context.req.raw, house), 'notices', format)),
    );
    app.get(`${PORTAL_PATHS.announcements}.${format}`, async (context) =>
      file(await exportIndex(await askedOf(context.req.raw, house), 'announcements', format)),
    );
    app.get(`${PORTAL_PATHS.notice}/list.${format}`, (context) => listFile(context, house, 'notice', format));
    app.get(`${PORTAL_PATHS.announcement}/list.${format}`, (context) =>
      listFile(context, house, 'announcement', format),
    );
  }
}

async function listFile(
  context: Context,
  house: House,
  kind: 'notice' | 'announcement',
  format: ExportFormat,
): Promise<Response> {
  const asked = await askedOf(context.req.raw, house);
  const list = await house.desk.shelf.find(kind, idOf(context));
  if (list?.state !== 'published')
    return html(
      context,
      asked,
      404,
      renderErrorPage({ status: 404, reference: null, retryAfterSeconds: null }, asked.frame),
    );
  return file(await exportList(asked, list.title, list.programme, list.entries, format));
}

async function show(context: Context, house: House, render: Page): Promise<Response> {
  const asked = await askedOf(context.req.raw, house);
  const body = await render(asked, context);
  return body === undefined
    ? html(
        context,
        asked,
        404,
        renderErrorPage({ status: 404, reference: null, retryAfterSeconds: null }, asked.frame),
      )
    : html(context, asked, 200, body);
}

function html(context: Context, asked: Asked, status: PageAnswer['status'], body: string): Response {
  for (const cookie of choiceCookies(asked)) context.header('set-cookie', cookie, { append: true });
  return context.body(body, status, {
    ...portalHeaders(asked.house.cookies.secure),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-language': asked.language === 'zh' ? 'zh-CN' : 'en',
    vary: 'cookie, accept-language',
  });
}

function file(answer: FileAnswer): Response {
  return new Response(answer.bytes as Uint8Array, {
    headers: { ...fileHeaders(answer), 'cache-control': 'no-cache' },
  });
}

function ifThere<Props>(props: Props | undefined, render: (props: Props) => string): string | undefined {
  return props === undefined ? undefined : render(props);
}

function idOf(context: Context): string {
  return context.req.param('id') ?? '';
}
