import type { Programme } from '@qichuang/programmes';
import { type World, type WorldAsked, worldOf } from '@qichuang/world';

// The plan of 2020 means its laboratories for these; others state a reason.
const MEANT_FOR: Readonly<Record<string, WorldAsked['meantFor']>> = {
  'bigdata-2020': {
    category: 'laboratory',
    kinds: ['university', 'research-institute'],
    rule: 'laboratory-applicant-2020',
  },
};

/** The applicants of a round of one programme, with what its document says of joint applications and of who is meant. */
export function worldFor(
  programme: Programme,
  asked: Pick<WorldAsked, 'seed' | 'count' | 'year' | 'from'>,
): World {
  const joint = programme.settings.find(({ id }) => id === 'joint_categories')?.value;
  const meantFor = MEANT_FOR[programme.id];
  return worldOf({
    ...asked,
    categories: programme.categories,
    jointIn: Array.isArray(joint) ? joint.map(String) : [],
    ...(meantFor === undefined ? {} : { meantFor }),
  });
}
