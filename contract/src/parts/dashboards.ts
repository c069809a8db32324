import { COMPARE_CHAINS } from '../requests/compare-chains.ts';
import { COMPARE_CITIES } from '../requests/compare-cities.ts';
import { EXPORT_BEHIND } from '../requests/export-behind.ts';
import { EXPORT_DASHBOARD } from '../requests/export-dashboard.ts';
import { FETCH_DASHBOARD_BRIEF } from '../requests/fetch-dashboard-brief.ts';
import { LIST_BEHIND } from '../requests/list-behind.ts';
import { LIST_CONCERNS } from '../requests/list-concerns.ts';
import { SEE_OUTCOMES } from '../requests/see-outcomes.ts';
import { SEE_PIPELINE } from '../requests/see-pipeline.ts';
import { SEE_STANDING_OF_PLATFORMS } from '../requests/see-standing-of-platforms.ts';
import { SEE_TARGETS } from '../requests/see-targets.ts';

/** How far the programmes have come (B1). */
export const DASHBOARD_REQUESTS = {
  'compare-chains': COMPARE_CHAINS,
  'compare-cities': COMPARE_CITIES,
  'export-behind': EXPORT_BEHIND,
  'export-dashboard': EXPORT_DASHBOARD,
  'fetch-dashboard-brief': FETCH_DASHBOARD_BRIEF,
  'list-behind': LIST_BEHIND,
  'list-concerns': LIST_CONCERNS,
  'see-outcomes': SEE_OUTCOMES,
  'see-pipeline': SEE_PIPELINE,
  'see-standing-of-platforms': SEE_STANDING_OF_PLATFORMS,
  'see-targets': SEE_TARGETS,
} as const;
