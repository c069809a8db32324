import { type Day, day, type Id, instant } from '@qichuang/base';
import { type ApplicationState, makeUscc, type RecommenderId, type RoundId } from '@qichuang/domain';
import { DIGITAL_ECONOMY_2023, programmeDigest } from '@qichuang/programmes';
import { morning, type Writer } from './world-writer.ts';

const PROGRAMME = DIGITAL_ECONOMY_2023;
const DIGEST = programmeDigest(PROGRAMME);

/** Which application it is, of which round, and who recommends it. */
export interface Place {
  readonly nth: number;
  readonly year: number;
  readonly round: RoundId;
  readonly bureau: { readonly id: RecommenderId; readonly city: string; readonly name: string };
  readonly by: Id<'per'>;
}

/** An organisation with its application, as far as it came. */
export async function putApplication(bench: Writer, { nth, year, round, bureau, by }: Place) {
  const category =
    PROGRAMME.categories[[0, 1, 1, 1, 1, 1, 1, 2, 3, 3][(nth + Math.floor(nth / 10)) % 10] ?? 1];
  if (category === undefined) throw new Error('no category');
  const organisation = bench.id('org');
  const region = `${bureau.city}02`;
  await bench.put('organisation', {
    id: organisation,
    version: 1,
    state: 'active',
    uscc: makeUscc('9', '1', region, `MB${String(nth).padStart(6, '0')}`),
    name: `虚构科技${nth}有限公司`,
    formerNames: [],
    kind: 'enterprise',
    independentLegalPerson: true,
    status: 'active',
    region,
    address: '虚构路 1 号',
    registeredOn: day('2015-01-01'),
    legalRepresentative: '示例人',
    industryCode: '',
    profile: '',
    honours: [],
    defaultRecommender: bureau.id,
    records: [],
    recordCheckedOn: null,
    registeredAt: instant(`${year}-01-02T00:00:00.000Z`),
  });
  const application = bench.id('app');
  const name = `虚构方向${nth}${category.names.zh}`;
  const states = pathOf(nth, year);
  const state = states.at(-1)?.[1] ?? 'submitted';
  const hash = bench.keep({
    values: {
      goals_table: [{ goal_indicator: 'patents_granted', goal_year1: 3, goal_year2: 5, goal_year3: 8 }],
      purpose: '示例文字。'.repeat(1500),
    },
    nth,
  });
  await bench.put('application', {
    id: application,
    version: 1,
    state,
    round,
    programme: PROGRAMME.id,
    programmeDigest: DIGEST,
    category: category.id,
    kind: '',
    organisation,
    recommender: bureau.id,
    name,
    beganBy: by,
    beganAt: instant(`${year}-03-02T00:00:00.000Z`),
    since: instant(`${year}-03-02T00:00:00.000Z`),
    dueAt: null,
    extendedUntil: null,
    receipt: `SDDE${year}-${String(nth).padStart(5, '0')}`,
    copies: [{ id: bench.id('cpy'), number: 1, hash, at: instant(`${year}-04-01T00:00:00.000Z`), by }],
    returned: [],
    reasons: [],
    statements: [],
    recommendation: null,
    outcome: null,
    lapsedFrom: null,
  });
  states.forEach(([on, to], place) => {
    const from = states[place - 1]?.[1] ?? 'draft';
    bench.fact({ kind: 'application', id: application, act: `to-${to}`, at: morning(on), from, to });
  });
  return { organisation, application, name, category, state };
}

/** What becomes of an application: of ten, six are designated (the last round is still on notice), four fall away at some step. */
function pathOf(nth: number, year: number): readonly (readonly [Day, ApplicationState])[] {
  const on = (text: string) => day(`${year}-${text}`);
  const whole = [
    [on('04-01'), 'submitted'],
    [on('05-15'), 'recommended'],
    [on('06-20'), 'accepted'],
    [on('07-02'), 'in_review'],
    [on('09-20'), 'reviewed'],
    [on('10-10'), 'selected'],
    [on('12-18'), 'on_notice'],
    [on('12-29'), 'designated'],
  ] as const;
  switch (nth % 10) {
    case 3:
      return [...whole.slice(0, 1), [on('05-16'), 'not_recommended']];
    case 6:
      return [...whole.slice(0, 2), [on('06-21'), 'not_accepted']];
    case 8:
    case 9:
      return [...whole.slice(0, 5), [on('10-11'), 'not_selected']];
    default:
      return year === 2025 ? whole.slice(0, 7) : whole;
  }
}
