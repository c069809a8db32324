import { parseArgs } from 'node:util';

export interface RehearsalOptions {
  readonly programme: string;
  readonly applications: number;
  readonly experts: number;
  readonly clients: number;
  readonly seed: string;
  readonly panel: number | null;
  readonly url: string | null;
  readonly clock: string | null;
  readonly report: string | null;
  readonly serve: boolean;
  /** Not only the round, but the three years after it. */
  readonly threeYears: boolean;
  /** Platforms that are to come out of the round, where three years follow. */
  readonly platforms: number;
}

export const USAGE = `npm run rehearse -- [--programme digital-economy-2023] [--applications 40] [--experts 12] [--clients 16]
  [--three-years [--platforms 500]] [--panel 3] [--seed rehearsal] [--report file.json] [--url http://... --clock http://127.0.0.1:...]

Plays a whole round through the HTTP API, with --three-years also the three years of its platforms. Without --url it starts a server of its own on a new database, embedded or where
DATABASE_URL points. With --url the server's database has to be made for trying out; QICHUANG_DEMO_TOKEN opens its clock.
`;

/** @throws Error with a sentence for whoever typed it. */
export function readOptions(words: readonly string[]): RehearsalOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      programme: { type: 'string', default: 'digital-economy-2023' },
      applications: { type: 'string', default: '40' },
      experts: { type: 'string', default: '12' },
      clients: { type: 'string', default: '16' },
      seed: { type: 'string', default: 'rehearsal' },
      panel: { type: 'string' },
      url: { type: 'string' },
      clock: { type: 'string' },
      report: { type: 'string' },
      serve: { type: 'boolean', default: false },
      'three-years': { type: 'boolean', default: false },
      platforms: { type: 'string', default: '500' },
    },
  });
  const { programme = '', applications = '', experts = '', clients = '', seed = '', serve = false } = values;
  return {
    programme,
    applications: wholeNumber('applications', applications, 1, 5000),
    experts: wholeNumber('experts', experts, 3, 500),
    clients: wholeNumber('clients', clients, 1, 200),
    seed,
    panel: values.panel === undefined ? null : wholeNumber('panel', values.panel, 3, 31),
    url: values.url ?? null,
    clock: values.clock ?? null,
    report: values.report ?? null,
    serve,
    threeYears: values['three-years'] ?? false,
    platforms: wholeNumber('platforms', values.platforms ?? '', 12, 2000),
  };
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new Error(`--${name} has to be a whole number from ${least} to ${most}, not "${text}".`);
  }
  return number;
}
