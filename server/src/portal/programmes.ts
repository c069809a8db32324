import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseDay } from '@qichuang/base';
import type { Words } from '@qichuang/language';
import { PORTAL_ACTORS, PORTAL_DUE_WORDS } from '@qichuang/language';
import {
  type ProgrammeCategory,
  type ProgrammePageProps,
  type ProgrammesPageProps,
  sourceParagraphs,
} from '@qichuang/portal';
import { type Category, PROGRAMMES, type Programme } from '@qichuang/programmes';
import type { Asked } from './asked.ts';
import { calledRounds } from './home.ts';
import { categoryName, programmeInForce, programmeName, programmesInForce } from './names.ts';
import { publishedGuides, publishedVersions } from './programme-versions.ts';

export function programmesPage({ house }: Asked): ProgrammesPageProps {
  return {
    programmes: programmesInForce(house).map((programme) => ({
      id: programme.id,
      name: programmeName(programme),
      authority: words(programme.authority),
      status: programme.status,
      city: programme.city ?? null,
      period: { from: programme.period.from, to: programme.period.to },
      categories: programme.categories.map(({ id, target }) => ({
        id,
        name: categoryName(programme, id),
        target: target.number,
      })),
    })),
  };
}

/** The page of a programme: everything it says, each sentence with its clause, and the whole source text. */
export async function programmePage({ house }: Asked, id: string): Promise<ProgrammePageProps | undefined> {
  const programme = programmeInForce(house, id);
  if (programme === undefined) return undefined;
  const rounds = await calledRounds(house);
  const { issuingDocument } = programme;
  const issuedOn = issuingDocument.date === null ? undefined : parseDay(issuingDocument.date);
  return {
    id,
    name: programmeName(programme),
    document: { zh: programme.names.documentZh, en: programme.names.documentEn },
    issued:
      issuingDocument.number === null || issuedOn === undefined
        ? null
        : { number: issuingDocument.number, day: issuedOn },
    authority: words(programme.authority),
    period: { from: programme.period.from, to: programme.period.to },
    status: programme.status,
    aims: { words: words(programme.aims), clauses: programme.aims.clause },
    principle: { words: words(programme.principle), clauses: programme.principle.clause },
    legalBasis: {
      clauses: programme.legalBasis.clause,
      documents: programme.legalBasis.documents.map(({ title, number, en }) => ({
        title: { zh: title, en },
        number,
      })),
    },
    categories: programme.categories.map((category) => categoryOf(programme, category)),
    conditions: generalConditions(programme),
    stages: programme.stages
      .filter(({ optional, enabled }) => optional !== true || enabled === true)
      .map((stage) => ({
        id: stage.id,
        name: words(stage),
        actor: PORTAL_ACTORS[stage.actor],
        clauses: stage.clause,
        quote: stage.quote ?? null,
      })),
    duties: programme.duties.map((duty) => ({
      id: duty.id,
      name: words(duty),
      clauses: duty.clause,
      due: dueOf(duty),
    })),
    safeguards: programme.safeguards.map((safeguard) => ({
      name: words(safeguard),
      clauses: safeguard.clause,
      quote: safeguard.quote ?? null,
    })),
    source: sourceParagraphs(await sourceOf(programme), programme.clauses),
    rounds: rounds
      .filter((round) => round.programme === id)
      .map((round) => ({ id: round.id, title: round.title, state: round.state })),
    ...publishedGuides(programme),
    versions: await publishedVersions(house, id),
    documents: [],
  };
}

/** The text of a built-in programme lies beside its document; a city's own has none here. */
async function sourceOf({ id }: Programme): Promise<string> {
  if (PROGRAMMES[id] === undefined) return '';
  const file = fileURLToPath(new URL(`../../../programmes/${id}/source.txt`, import.meta.url));
  return readFile(file, 'utf8').catch(() => '');
}

function words({ zh, en }: Words): Words {
  return { zh, en };
}

function categoryOf(programme: Programme, category: Category): ProgrammeCategory {
  const kinds = category.applicantKinds.flatMap(
    (kind) => programme.applicantKinds.find(({ id }) => id === kind) ?? [],
  );
  return {
    id: category.id,
    name: categoryName(programme, category.id),
    clauses: category.clause,
    description: words(category.description),
    target: category.target.number,
    applicantKinds: kinds.map(words),
    applicantKindsSoft: category.applicantKindsRule === 'soft',
    groups: groupsOf(category, programme.applicantKinds),
    naming:
      category.naming.suffix === ''
        ? null
        : {
            pattern: { zh: category.naming.patternZh, en: category.naming.patternZh },
            clauses: category.naming.clause ?? [],
          },
    conditions: ownConditions(programme, category.id),
  };
}

/** Directions, services or kinds of base under the document's own headings. */
function groupsOf(
  { directionGroups, directions, serviceGroups, serviceKinds, kinds }: Category,
  applicantKinds: Programme['applicantKinds'],
): ProgrammeCategory['groups'] {
  const listed = directions.filter(({ id }) => id !== 'other');
  const services = (serviceKinds ?? []).filter(({ id }) => id !== 'other');
  return [
    ...directionGroups.map((group) => ({
      name: words(group),
      members: listed.filter((one) => one.group === group.id).map(words),
      openEnded: group.openEnded === true,
    })),
    ...(serviceGroups ?? []).map((group) => ({
      name: words(group),
      members: services.filter((one) => one.group === group.id).map(words),
      openEnded: false,
    })),
    ...(kinds ?? []).map((kind) => ({
      name: words(kind),
      members: (kind.via ?? applicantKinds.filter(({ id }) => kind.applicantKinds?.includes(id))).map(words),
      openEnded: false,
    })),
  ];
}

type Conditions = ProgrammePageProps['conditions'];

/** The plan's own words on who may apply; a plan without such a chapter has none. */
function generalConditions({ clauses }: Programme): Conditions {
  return clauses
    .filter(({ id }) => id.startsWith('B4.'))
    .map(({ id, passage, en }) => ({ words: { zh: passage, en }, clauses: [id], soft: false }));
}

/**
 * What the plan itself asks of one category besides, each sentence once; directions and naming stand in lines of their own above,
 * and what is asked after the example of another plan (A: after B4.4) is no word of this one.
 */
export function ownConditions(programme: Programme, category: string): Conditions {
  const all = programme.categories.length;
  const own = new Set(programme.clauses.map(({ id }) => id));
  const told = new Set(programme.categories.flatMap(({ clause }) => clause));
  const pattern = programme.categories.find(({ id }) => id === category)?.naming.patternZh;
  const quoted = programme.rules.filter(
    ({ categories, stage, quote, clause }) =>
      stage === 'submission' &&
      quote !== undefined &&
      quote !== pattern &&
      clause.some((id) => own.has(id) && !told.has(id)) &&
      categories.length < all &&
      categories.includes(category),
  );
  return quoted
    .filter(({ quote }, index) => quoted.findIndex((one) => one.quote === quote) === index)
    .map((rule) => ({
      words: { zh: rule.quote ?? rule.zh, en: rule.met.en },
      clauses: rule.clause,
      soft: rule.severity === 'reason',
    }));
}

function dueOf(duty: Programme['duties'][number]): Words {
  if (duty.due !== undefined) {
    const [month = '', day = ''] = duty.due.split('-').map((part) => String(Number(part)));
    return fill(PORTAL_DUE_WORDS.yearly, { month, day });
  }
  if (duty.dueDaysAfterAnnouncement !== undefined)
    return fill(PORTAL_DUE_WORDS.afterAnnouncement, { days: String(duty.dueDaysAfterAnnouncement) });
  if (duty.dueWorkingDays !== undefined)
    return fill(PORTAL_DUE_WORDS.afterEvent, { days: String(duty.dueWorkingDays) });
  return PORTAL_DUE_WORDS.anyTime;
}

function fill({ zh, en }: Words, values: Readonly<Record<string, string>>): Words {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { zh: put(zh), en: put(en) };
}
