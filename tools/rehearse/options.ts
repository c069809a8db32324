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
}

export const USAGE = `npm run rehearse -- [--programme digital-economy-2023] [--applications 40] [--experts 12] [--clients 16]
  [--panel 3] [--seed rehearsal] [--report file.json] [--url http://... --clock http://127.0.0.1:...]

Plays a whole round through the HTTP API. Without --url it starts a server of its own on a new database, embedded or where
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
  };
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new Error(`--${name} has to be a whole number from ${least} to ${most}, not "${text}".`);
  }
  return number;
}
