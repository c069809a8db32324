/** Takes a picture of each main screen of a running demonstration: `npx tsx tools/browser/screens.ts http://localhost:8080 folder [en] [phone] [full] [only=name,name]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '@qichuang/world';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './launch.ts';

interface Screen {
  readonly name: string;
  /** Whose account of the demonstration; `null`: a visitor. */
  readonly account: string | null;
  readonly at: string;
  /** Opens what the screen shows, from the page at the address. */
  readonly open?: (page: Page) => Promise<void>;
}

/** Follows the first link to an address of this kind. */
function follow(pattern: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator(`main a[href*="${pattern}"]`).first().click();
    await page.waitForLoadState('networkidle');
  };
}

const SCREENS: readonly Screen[] = [
  { name: 'portal-home', account: null, at: '/' },
  { name: 'public-notice', account: null, at: '/notices', open: follow('/notices/ntc_') },
  { name: 'announcement', account: null, at: '/announcements', open: follow('/announcements/ann_') },
  { name: 'directory', account: null, at: '/directory' },
  { name: 'programme', account: null, at: '/programmes/digital-economy-2023' },
  { name: 'applicant-home', account: 'applicant', at: '/app/' },
  {
    name: 'application-form',
    account: 'applicant',
    at: '/app/',
    open: async (page) => {
      await page
        .getByRole('link', { name: /按意见修改|Revise/ })
        .first()
        .click();
      await page.waitForLoadState('networkidle');
    },
  },
  { name: 'recommendation', account: 'bureau-3701-clerk', at: '/app/ranking' },
  { name: 'round', account: 'authority-clerk', at: '/app/rounds', open: follow('/app/rounds/rnd_') },
  {
    name: 'formal-check',
    account: 'authority-clerk',
    at: '/app/checks',
    open: follow('/app/applications/app_'),
  },
  { name: 'ranking', account: 'authority-clerk', at: '/app/rankings' },
  { name: 'objections', account: 'authority-clerk', at: '/app/objections' },
  { name: 'review-desk', account: 'expert01', at: '/app/reviews', open: follow('/app/reviews/rev_') },
  { name: 'appointments', account: 'security-admin', at: '/app/administration/appointments' },
  { name: 'ledger', account: 'auditor', at: '/app/administration/ledger' },
  { name: 'portal-platform', account: null, at: '/directory', open: follow('/platforms/') },
  { name: 'portal-draws', account: null, at: '/draws' },
  { name: 'portal-draw', account: null, at: '/draws', open: follow('/draws/drw_') },
  { name: 'portal-progress', account: null, at: '/progress' },
  { name: 'portal-inspections', account: null, at: '/inspections' },
  { name: 'portal-achievements', account: null, at: '/achievements' },
  { name: 'portal-decisions', account: null, at: '/decisions' },
  { name: 'progress', account: 'authority-approver', at: '/app/progress' },
  { name: 'authority-home', account: 'authority-clerk', at: '/app/' },
  { name: 'recommender-home', account: 'bureau-3701-clerk', at: '/app/' },
  { name: 'platforms', account: 'authority-clerk', at: '/app/platforms' },
  { name: 'platform', account: 'authority-clerk', at: '/app/platforms', open: follow('/app/platforms/plt_') },
  { name: 'duties', account: 'authority-clerk', at: '/app/duties' },
  { name: 'filings', account: 'authority-clerk', at: '/app/filings' },
  { name: 'filing', account: 'authority-clerk', at: '/app/filings', open: follow('/app/filings/fil_') },
  { name: 'campaigns', account: 'authority-clerk', at: '/app/campaigns' },
  { name: 'campaign', account: 'authority-clerk', at: '/app/campaigns', open: follow('/app/campaigns/cam_') },
  { name: 'campaign-new', account: 'authority-clerk', at: '/app/campaigns/new' },
  {
    name: 'evaluation',
    account: 'authority-clerk',
    at: '/app/evaluations',
    open: follow('/app/evaluations/evl_'),
  },
  { name: 'assessments', account: 'expert01', at: '/app/assessments' },
  { name: 'measures', account: 'authority-clerk', at: '/app/measures' },
  { name: 'measure', account: 'authority-clerk', at: '/app/measures', open: follow('/app/measures/mea_') },
  { name: 'draws', account: 'authority-clerk', at: '/app/draws' },
  { name: 'draw', account: 'authority-clerk', at: '/app/draws', open: follow('/app/draws/drw_') },
  { name: 'inspections', account: 'authority-clerk', at: '/app/inspections' },
  { name: 'inspection-objects', account: 'authority-clerk', at: '/app/inspections/objects' },
  { name: 'inspection-tasks', account: 'authority-clerk', at: '/app/inspection-tasks' },
  { name: 'inspector-home', account: 'de24-inspector01', at: '/app/' },
  {
    name: 'inspection-task',
    account: 'authority-clerk',
    at: '/app/inspection-tasks',
    open: follow('/app/inspection-tasks/itk_'),
  },
  { name: 'inspectors', account: 'authority-clerk', at: '/app/inspectors' },
  { name: 'support', account: 'authority-clerk', at: '/app/support' },
  { name: 'voices', account: 'authority-clerk', at: '/app/voices' },
  { name: 'achievements', account: 'authority-clerk', at: '/app/achievements' },
  { name: 'milestones', account: 'bureau-3701-clerk', at: '/app/milestones' },
  { name: 'workshop', account: 'authority-clerk', at: '/app/workshop' },
  { name: 'open-data', account: null, at: '/open-data' },
  { name: 'own-ties', account: 'authority-clerk', at: '/app/account/ties' },
  { name: 'second-factor', account: 'authority-clerk', at: '/app/account/second-factor' },
  { name: 'standing-declaration', account: 'expert01', at: '/app/standing-declaration' },
  { name: 'sign-in-rule', account: 'security-admin', at: '/app/administration/sign-in-rule' },
  { name: 'people', account: 'security-admin', at: '/app/administration/people' },
  { name: 'review-progress', account: 'authority-clerk', at: '/app/review-progress' },
  { name: 'letters', account: 'system-admin', at: '/app/administration/letters' },
  { name: 'mail-texts', account: 'system-admin', at: '/app/administration/mail-texts' },
  { name: 'pool', account: 'authority-clerk', at: '/app/experts' },
  { name: 'assignment', account: 'authority-clerk', at: '/app/assignment' },
];

const [base = '', folder = '', ...words] = process.argv.slice(2);
const only = words
  .find((word) => word.startsWith('only='))
  ?.slice('only='.length)
  .split(',');
const english = words.includes('en');
const viewport = words.includes('phone') ? { width: 390, height: 844 } : { width: 1440, height: 900 };
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
const contexts = new Map<string | null, BrowserContext>();
for (const screen of SCREENS.filter(({ name }) => only === undefined || only.includes(name))) {
  const page = await (await contextOf(screen.account)).newPage();
  try {
    await page.goto(`${base}${screen.at}`, { waitUntil: 'networkidle' });
    await screen.open?.(page);
    await page.locator('[class*=skeleton]').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(folder, `${screen.name}.png`), fullPage: words.includes('full') });
    process.stdout.write(`${screen.name}\n`);
  } catch (error) {
    process.stdout.write(
      `${screen.name}: ${error instanceof Error ? error.message.split('\n')[0] : 'failed'}\n`,
    );
    process.exitCode = 1;
  }
  await page.close();
}
await browser.close();

async function contextOf(account: string | null): Promise<BrowserContext> {
  const known = contexts.get(account);
  if (known !== undefined) return known;
  const context = await browser.newContext({ viewport, locale: english ? 'en' : 'zh-CN' });
  contexts.set(account, context);
  if (account === null) return context;
  const page = await context.newPage();
  await page.goto(`${base}/app/sign-in`, { waitUntil: 'networkidle' });
  await page.fill('input[autocomplete="username"]', account);
  await page.fill('input[type="password"]', DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await page.close();
  return context;
}
