import { type Chance, openChance } from '../chance.ts';
import { type ApplicantKind, type MadeUpOrganisation, organisationAt } from '../people/organisations.ts';
import { topicAt } from '../texts/topics.ts';
import type { Topic } from '../texts/write-text.ts';
import { type Story, storyAt } from './stories.ts';

/** What is needed of a category; the programmes' documents have this shape. */
export interface CategoryShape {
  readonly id: string;
  readonly naming: { readonly suffix: string };
  readonly kinds?: readonly { readonly id: string }[];
}

export interface PlannedApplication {
  readonly place: number;
  readonly category: string;
  readonly kind: string;
  /** Places of organisations in the same world. */
  readonly organisation: number;
  readonly partners: readonly number[];
  readonly topic: Topic;
  readonly platformName: string;
  readonly serial: string;
  readonly story: Story;
  /** Percent of the points it will get from its reviewers, on the whole. */
  readonly quality: number;
  /** Reasons for soft rules it does not meet. */
  readonly reasons: readonly { readonly rule: string; readonly text: string }[];
}

export interface World {
  readonly organisations: readonly MadeUpOrganisation[];
  readonly applications: readonly PlannedApplication[];
}

export interface WorldAsked {
  readonly seed: string;
  readonly count: number;
  readonly categories: readonly CategoryShape[];
  readonly year: number;
  /** Categories in which several may apply together; none in the programme of 2020. */
  readonly jointIn: readonly string[];
  /** Kinds of applicant the category is meant for, and the soft rule that asks others for their reason. */
  readonly meantFor?: { readonly category: string; readonly kinds: readonly string[]; readonly rule: string };
  /** Where topics and names begin, so that two rounds of one programme have none in common. */
  readonly from?: number;
}

// Centres are the most, service institutions the fewest, as in the programmes' targets.
const SHARES = [0, 1, 2, 3, 1, 0, 1, 3, 0, 1] as const;

const KINDS: Readonly<Record<string, readonly ApplicantKind[]>> = {
  laboratory: [
    'university',
    'research-institute',
    'university',
    'research-institute',
    'university',
    'enterprise',
  ],
  'industry-centre': ['enterprise', 'enterprise', 'research-institute', 'enterprise'],
  'service-institution': ['enterprise', 'public-institution', 'social-organisation', 'enterprise'],
  'talent-base': ['university', 'enterprise', 'research-institute'],
};

/** The applications of a round with the organisations that make them; the same for the same seed. */
export function worldOf(asked: WorldAsked): World {
  const chance = openChance(`world of ${asked.seed}`);
  const from = asked.from ?? 0;
  const drafts = Array.from({ length: asked.count }, (_, place) => draftAt(asked, place));
  const organisations = drafts.map(({ organisationKind }, place) =>
    organisationAt(chance.of(`organisation ${from + place}`), asked.seed, from + place, organisationKind),
  );
  const applications = drafts.map(({ category, organisationKind }, place): PlannedApplication => {
    const own = chance.of(`application ${from + place}`);
    const topic = topicAt(from + place);
    const kinds = category.kinds ?? [];
    const partners = partnersAt(asked, category.id, place);
    return {
      place,
      category: category.id,
      kind: kinds[Math.floor(place / 4) % Math.max(kinds.length, 1)]?.id ?? '',
      organisation: place,
      partners,
      topic,
      platformName:
        category.naming.suffix === ''
          ? (organisations[place]?.name ?? '')
          : `${topic.whole}${category.naming.suffix}`,
      serial: `${asked.year}-${asked.seed.slice(0, 8)}-${String(from + place + 1).padStart(4, '0')}`,
      story: storyAt(place),
      quality: qualityOf(own),
      reasons: reasonsOf(asked, category.id, organisationKind, partners.length),
    };
  });
  return { organisations, applications };
}

function draftAt({ categories }: WorldAsked, place: number) {
  const category = categories[(SHARES[place % SHARES.length] ?? 0) % categories.length];
  if (category === undefined) throw new RangeError('a world needs at least one category');
  const kinds = KINDS[category.id] ?? ['enterprise'];
  return { category, organisationKind: kinds[Math.floor(place / 3) % kinds.length] ?? 'enterprise' };
}

/** Two laboratories of five are joint; every third of those has four partners, which needs a reason (B4.5). */
function partnersAt({ jointIn, count }: WorldAsked, category: string, place: number): readonly number[] {
  if (!jointIn.includes(category) || place % 5 > 1 || count < 8) return [];
  const many = place % 3 === 0 ? 4 : 1 + (place % 3);
  return Array.from({ length: many }, (_, step) => (place + 1 + step) % count);
}

function qualityOf(chance: Chance): number {
  return chance.inPercent(12) ? chance.between(48, 62) : chance.between(68, 93);
}

function reasonsOf(
  { meantFor }: WorldAsked,
  category: string,
  kind: ApplicantKind,
  partners: number,
): PlannedApplication['reasons'] {
  const reasons: { rule: string; text: string }[] = [];
  if (meantFor !== undefined && meantFor.category === category && !meantFor.kinds.includes(kind)) {
    reasons.push({
      rule: meantFor.rule,
      text: '本单位设有独立的研究机构并长期承担基础研究任务，条件与科研院所相当，申请按实验室申报（虚构理由）。',
    });
  }
  if (partners > 3) {
    reasons.push({
      rule: 'joint-partner-limit',
      text: '全链条验证涉及四个环节，缺少任何一家都无法完成，确需四家单位共同建设（虚构理由）。',
    });
  }
  return reasons;
}
