interface Happening {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly says: string;
}

/** Everything the log can say. Acts go to the ledger; here is what happens to the machine, without personal data. */
export const HAPPENINGS = {
  started: { level: 'info', says: 'The server listens.' },
  'shutting-down': { level: 'info', says: 'Asked to stop: nothing new is taken, what runs is finished.' },
  stopped: { level: 'info', says: 'Everything is closed.' },
  'shutdown-forced': { level: 'warn', says: 'Something did not finish in time and was cut off.' },
  'database-says': { level: 'debug', says: 'A line of the embedded database.' },
  'database-connection-lost': {
    level: 'warn',
    says: 'An idle connection to the database broke; the pool makes a new one.',
  },
  'programme-published': { level: 'info', says: 'A programme version was published.' },
  'programme-brought-up': {
    level: 'info',
    says: 'A programme version that an older schema wrote was brought up for reading; what is stored stays.',
  },
  'programme-not-readable': {
    level: 'error',
    says: 'A stored programme version is not what was published, or no step brings it up; it is left out and what is pinned to it waits.',
  },
  'demo-seeding': { level: 'info', says: 'The demo world is being entered by a client process.' },
  'demo-seeded': { level: 'info', says: 'The demo world stands.' },
  'demo-not-seeded': {
    level: 'error',
    says: 'The demo world could not be entered; the system stands as far as it came.',
  },
  'model-clock-listening': { level: 'info', says: 'The model clock can be moved through loopback.' },
  'model-clock-moved': { level: 'info', says: 'The model clock was moved.' },
  'request-answered': { level: 'debug', says: 'A request was answered.' },
  bug: { level: 'error', says: 'A request met a bug; its sender was given the reference.' },
  'view-does-not-fit': { level: 'error', says: 'An answer did not fit its contract and was held back.' },
  'sign-in-failed': { level: 'info', says: 'A sign-in failed.' },
  'provider-failed': {
    level: 'warn',
    says: 'Single sign-on failed: the provider could not be reached, or what it said does not hold.',
  },
  'account-locked': { level: 'warn', says: 'An account was locked after failed sign-ins.' },
  'secrets-key-missing': {
    level: 'error',
    says: 'This node lacks the key that opens second factors: set SECRETS_KEY, or bring back the file secrets.key. Recovery codes work without it.',
  },
  'secrets-key-differs': {
    level: 'error',
    says: 'This node’s key is not the one second factors are closed with; set the SECRETS_KEY of the other nodes.',
  },
  'message-delivered': { level: 'debug', says: 'A message of the outbox went out.' },
  'message-not-delivered': {
    level: 'warn',
    says: 'A message could not be delivered; the act it tells of stands, and it is tried again.',
  },
  'certificates-stand': {
    level: 'info',
    says: 'Platforms were changed in what no certificate speaks of: theirs stand, none was issued anew.',
  },
  'file-infected': {
    level: 'warn',
    says: 'A file that came in carries a virus; it was refused and taken off the disk.',
  },
  'scanner-silent': {
    level: 'error',
    says: 'The virus scanner gave no verdict; the file was refused, as all are until it answers.',
  },
  'letter-given-up': {
    level: 'error',
    says: 'A letter was given up; it stands in the list of letters and can be tried again there.',
  },
  'records-begun': { level: 'info', says: 'Records of platforms announced earlier were begun.' },
  'invitations-reminded': { level: 'info', says: 'Reminders of invitations went into the outbox.' },
  'milestones-reminded': { level: 'info', says: 'Reminders of milestones went into the outbox.' },
  'work-failed': {
    level: 'error',
    says: 'A piece of background work failed; it is tried again at its next time.',
  },
  'ledger-head-published': { level: 'info', says: 'A head of the ledger was signed and published.' },
  'ledger-sequencer-overtaken': {
    level: 'warn',
    says: 'Another node built the ledger’s tree meanwhile; this one begins anew from what stands.',
  },
  'ledger-key-missing': {
    level: 'error',
    says: 'This node has no key of the ledger and will not build its tree: set LEDGER_SIGNING_KEY, or bring back the file ledger-signing.key.',
  },
  'ledger-key-differs': {
    level: 'error',
    says: 'This node’s key is not the one this ledger is signed with; it will not build the tree.',
  },
  'ledger-origin-differs': {
    level: 'error',
    says: 'LEDGER_ORIGIN is not the name this ledger has; this node will not build the tree.',
  },
  'results-overdue': { level: 'warn', says: 'Results of an inspection were not published in time.' },
  'duties-opened': { level: 'info', says: 'Yearly duties of platforms and recommenders were opened.' },
  'duties-reminded': { level: 'info', says: 'Reminders of filings still owed went out.' },
  'changes-followed': { level: 'info', says: 'Changes of platforms took effect on their day.' },
  'expiry-told': { level: 'info', says: 'Holders were told of platforms whose validity runs out.' },
  'platforms-expired': { level: 'info', says: 'Platforms whose validity was over have expired.' },
  'applications-lapsed': { level: 'info', says: 'Applications whose time ran out have lapsed.' },
} as const satisfies Record<string, Happening>;

export type HappeningName = keyof typeof HAPPENINGS;
