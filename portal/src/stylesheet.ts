import { readFileSync } from 'node:fs';

/** The one style sheet of the portal; the server gives it an address with its hash and caches it for good. */
export const PORTAL_CSS: string = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** The seal as the icon of the site, served at `/assets/seal.svg`. */
export const PORTAL_ICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="4" fill="#B03A2B"/><rect x="4" y="4" width="32" height="32" rx="2" fill="none" stroke="#fff" stroke-width="1.5"/><text x="20" y="26.5" text-anchor="middle" fill="#fff" font-family="serif" font-weight="700" font-size="15">齐创</text></svg>';
