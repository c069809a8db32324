/** How the form part of a rule context is computed from the application form; a field the category lacks counts as nothing. */

/** Fields of the form that stand in the context under their own name, by type. */
export const SAME_NAME = {
  texts: [
    'research_direction',
    'research_content_short',
    'direction_other',
    'managing_body',
    'training_qualification',
    'station_kind',
    'station_state',
  ],
  lists: ['directions', 'service_kinds', 'main_business_domains'],
  integers: ['staff_total', 'staff_full_time', 'staff_technical'],
  doubles: ['premises_area', 'equipment_value'],
} as const;

/** Number of filled rows: context field → table. */
export const ROW_COUNTS = {
  equipment_rows: 'equipment',
  members: 'members',
  posts: 'posts',
  projects: 'projects',
  patents: 'patents',
  software_copyrights: 'software_copyrights',
  standards: 'standards',
  papers: 'papers',
  awards: 'awards',
  transfers: 'transfers',
  contracts: 'contracts',
  trainings: 'trainings',
  service_resources: 'service_resources',
  teachers: 'teachers',
  courses: 'courses',
  milestones: 'milestones',
} as const;

/** Length of a text in characters: context field → text. */
export const TEXT_LENGTHS = {
  profile_chars: 'organisation_profile',
  station_serves_chars: 'station_serves_text',
} as const;

/** The area kept for the category's own work has another name in each form; the first that is there counts. */
export const SPECIAL_AREAS = ['research_area', 'service_area', 'training_area'] as const;

export const FUND_YEARS = ['funds_year1', 'funds_year2', 'funds_year3'] as const;
export const GOAL_YEARS = ['goal_year1', 'goal_year2', 'goal_year3'] as const;
