import { atLocalTime, type Day, day, SHANGHAI } from '@qichuang/base';
import { BIGDATA_2020, DIGITAL_ECONOMY_2023, type Programme } from '@qichuang/programmes';
import { openChance, type Story, type Timetable, timetableFrom, type World } from '@qichuang/world';
import type { Street } from '../rehearse/client.ts';
import type { ModelClock } from '../rehearse/model-clock.ts';
import type { Play } from '../rehearse/play.ts';
import type { Progress } from '../rehearse/progress.ts';
import { worldFor } from '../rehearse/world-for.ts';

/** The day on which whoever tries the system out finds it: a Wednesday, with a notice running. */
export const DEMO_TODAY: Day = day('2026-04-22');

export interface DemoPlays {
  /** The programme of 2020, played to its plaques. */
  readonly past: Play;
  /** An earlier round of the programme in force, announced. */
  readonly announced: Play;
  /** The round before, on notice today. */
  readonly onNotice: Play;
  /** The round of this year, in the middle of everything. */
  readonly midLife: Play;
}

interface Shared {
  readonly street: Street;
  readonly clock: ModelClock;
  readonly progress: Progress;
}

const SEED = 'demo';

export function demoPlays(shared: Shared): DemoPlays {
  const play = (
    prefix: string,
    programme: Programme,
    year: number,
    timetable: Timetable,
    world: World,
  ): Play => ({
    ...shared,
    atOnce: 8,
    chance: openChance(`${SEED} ${prefix}`),
    prefix,
    programme,
    year,
    timetable,
    world,
    panelSize: 3,
    broken: [],
    looked: new Map(),
  });
  const decidedLate = timetableFrom(day('2025-11-03'));
  return {
    past: play(
      'bd22-',
      BIGDATA_2020,
      2022,
      timetableFrom(day('2022-03-07')),
      made(BIGDATA_2020, 2022, 14, 0),
    ),
    announced: play(
      'de24-',
      DIGITAL_ECONOMY_2023,
      2024,
      timetableFrom(day('2024-03-06')),
      made(DIGITAL_ECONOMY_2023, 2024, 14, 100),
    ),
    onNotice: {
      ...play(
        'de25-',
        DIGITAL_ECONOMY_2023,
        2025,
        { ...decidedLate, moments: { ...decidedLate.moments, deciding: at('2026-04-17', '09:30') } },
        made(DIGITAL_ECONOMY_2023, 2025, 12, 200),
      ),
      meets: true,
    },
    midLife: {
      ...play(
        'de26-',
        DIGITAL_ECONOMY_2023,
        2026,
        THIS_YEAR,
        inTheMiddle(made(DIGITAL_ECONOMY_2023, 2026, 28, 300)),
      ),
      named: new Map([[RETURNED_TO, 'applicant']]),
    },
  };
}

function made(programme: Programme, year: number, count: number, from: number): World {
  const world = worldFor(programme, { seed: SEED, count, from, year });
  // A draft that lapsed years ago tells nobody anything.
  const applications = world.applications.map((one) =>
    one.story === 'left-in-draft' ? { ...one, story: 'straight' as const } : one,
  );
  return { ...world, applications };
}

/** The applicant whose account is printed: its application was sent back and waits for it. */
const RETURNED_TO = 2;
const RETURNED = [RETURNED_TO, 13];
const DRAFTS = [4, 7, 15, 18, 26];

function inTheMiddle(world: World): World {
  const storyOf = (place: number): Story => {
    if (DRAFTS.includes(place)) return 'left-in-draft';
    return RETURNED.includes(place) ? 'returned' : 'straight';
  };
  return { ...world, applications: world.applications.map((one) => ({ ...one, story: storyOf(one.place) })) };
}

const at = (on: string, time: string) => atLocalTime(day(on), time, SHANGHAI);

/** Windows that overlap, so that today every stage has something under way; what was sent back is not yet due. */
const THIS_YEAR: Timetable = {
  calledOn: day('2026-03-05'),
  windows: {
    apply: { from: at('2026-03-05', '09:00'), until: at('2026-04-30', '17:30') },
    recommend: { from: at('2026-03-16', '09:00'), until: at('2026-05-22', '17:30') },
    check: { from: at('2026-03-23', '09:00'), until: at('2026-06-26', '17:30') },
    review: { from: at('2026-04-07', '09:00'), until: at('2026-07-31', '17:30') },
  },
  moments: {
    planning: at('2026-03-02', '10:00'),
    applying: at('2026-03-24', '09:30'),
    recommending: at('2026-04-15', '09:30'),
    checking: at('2026-04-16', '14:00'),
    reviewing: at('2026-04-20', '14:00'),
    deciding: at('2026-08-10', '09:30'),
  },
};
