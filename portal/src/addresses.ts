/** Where each public page lives: the server registers its routes from this table, the pages link by it. */
export const PORTAL_PATHS = {
  home: '/',
  programmes: '/programmes',
  programme: '/programmes/:id',
  /** A guide or standard of a programme, in the version asked for by `?version=`. */
  programmeDocument: '/programmes/:id/documents/:document',
  /** Four digits: a city's own part. */
  city: '/cities/:id',
  progress: '/progress',
  rounds: '/rounds',
  round: '/rounds/:id',
  notices: '/notices',
  notice: '/notices/:id',
  /** POST, multipart. */
  objection: '/notices/:id/objections',
  /** GET shows the form, POST the answer, so that a secret code never stands in an address. */
  objectionProgress: '/objections/progress',
  announcements: '/announcements',
  announcement: '/announcements/:id',
  decisions: '/decisions',
  achievements: '/achievements',
  answers: '/answers',
  inspections: '/inspections',
  inspection: '/inspections/:id',
  support: '/support',
  openData: '/open-data',
  /** JSON-LD, for machines. */
  openDataCatalogue: '/open-data/catalogue.jsonld',
  /** `platforms.csv` and its like. */
  openDataFile: '/open-data/:id',
  directory: '/directory',
  platform: '/platforms/:number',
  draws: '/draws',
  draw: '/draws/:id',
  ledger: '/ledger',
  /** C2SP tlog-tiles; what follows is no page. */
  ledgerCheckpoint: '/ledger/checkpoint',
  ledgerKey: '/ledger/key',
  ledgerProof: '/api/v1/ledger/inclusion',
  /** A page of its own, that runs its own script and asks for nothing; may be saved and opened without a network. */
  verify: '/verify',
  verifyDownload: '/verify/download',
  certificate: '/api/v1/certificates/:number',
  help: '/help',
  accessibility: '/accessibility',
  privacy: '/privacy',
  signIn: '/app/',
} as const;

export type PathName = keyof typeof PORTAL_PATHS;

/** The formats every list is exported in: `/directory.csv?...`, `/notices/ntc_.../list.xlsx?...`. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The address of one page; `id` fills the place in its path. */
export function addressOf(page: PathName, id = ''): string {
  return PORTAL_PATHS[page].replace(/:\w+/, encodeURIComponent(id));
}

/** The address of a guide or standard of a programme; without a version, of what is in force. */
export function documentAddress(programme: string, document: string, version: number | null = null): string {
  const path = addressOf('programmeDocument', programme).replace(':document', encodeURIComponent(document));
  return withQuery(path, { version });
}

/** The address of a clause's text: its anchor on the page of its programme. */
export function clauseAddress(programmeId: string, clause: string): string {
  return `${addressOf('programme', programmeId)}#${clauseAnchor(clause)}`;
}

export function clauseAnchor(clause: string): string {
  return `clause-${clause}`;
}

/** Filters of a list as they stand in its address; a value that is `null` or empty is left out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | null>>;

export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of valuesOf(value)) search.append(name, one);
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The same page with one setting changed, for the switches of language and print. */
export function withSetting(address: string, name: string, value: string): string {
  const [path = '/', search = ''] = address.split('?');
  const query = new URLSearchParams(search);
  query.set(name, value);
  return `${path}?${query}`;
}

function valuesOf(value: Query[string]): readonly string[] {
  if (value === null || value === '') return [];
  return typeof value === 'object' ? value : [String(value)];
}
