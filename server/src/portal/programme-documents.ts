import { type Day, dayIn, SHANGHAI } from '@qichuang/base';
import { PORTAL_WORDS, PROGRAMME_DOCUMENT_WORDS, type Words } from '@qichuang/language';
import type { ProgrammeDocumentPageProps } from '@qichuang/portal';
import type { Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { Asked } from './asked.ts';
import { programmeName } from './names.ts';
import { paragraphChanges } from './paragraph-changes.ts';
import { knownVersions, publishedGuides } from './programme-versions.ts';

interface ProgrammeDocument {
  readonly id: string;
  readonly title: Words;
  readonly clauses: readonly string[];
  readonly paragraphs: readonly Words[];
}

/** The guides a programme carries, and its evaluation standard written out (A4.3, B6.3). */
export function documentsOf(programme: Programme): readonly ProgrammeDocument[] {
  const { guides, standard } = publishedGuides(programme);
  return [
    ...guides.map(({ id, title, clauses, text }) => ({
      id,
      title,
      clauses,
      paragraphs: paragraphsOf(text),
    })),
    {
      id: 'evaluation-standard',
      title: PORTAL_WORDS.programme.standard,
      clauses: standard.clauses,
      paragraphs: [
        ...standard.grades.map(({ name, points }) => fill(PROGRAMME_DOCUMENT_WORDS.grade, { name, points })),
        ...standard.categories.flatMap((category) => [
          category.name,
          ...category.indicators.map(({ name, weight }) =>
            fill(PROGRAMME_DOCUMENT_WORDS.weight, { name, weight }),
          ),
        ]),
      ],
    },
  ];
}

/** Both languages side by side, paragraph by paragraph; where one has fewer, the other stands alone. */
function paragraphsOf({ zh, en }: Words): readonly Words[] {
  const parted = (text: string) =>
    text
      .split(/\n\s*\n/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const [inZh, inEn] = [parted(zh), parted(en)];
  return Array.from({ length: Math.max(inZh.length, inEn.length) }, (_, place) => ({
    zh: inZh[place] ?? '',
    en: inEn[place] ?? '',
  }));
}

function fill({ zh, en }: Words, values: Readonly<Record<string, Words | string>>): Words {
  const put = (text: string, language: 'zh' | 'en') =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'string' ? value : value[language];
    });
  return { zh: put(zh, 'zh').trim(), en: put(en, 'en').trim() };
}

interface Edition {
  readonly version: number;
  readonly day: Day;
  readonly document: ProgrammeDocument;
}

/** A document by itself, in the version asked for or the latest; a version of the programme that left it as it was is none of its own. */
export async function programmeDocumentPage(
  { house, query }: Asked,
  programme: string,
  id: string,
): Promise<ProgrammeDocumentPageProps | undefined> {
  const known = await knownVersions(house, programme);
  const [newest] = known;
  if (newest === undefined) return undefined;
  const editions = await editionsOf(house, programme, id);
  const [latest] = editions;
  const asked = query.get('version');
  const shown = asked === null ? latest : editions.find(({ version }) => String(version) === asked);
  if (shown === undefined || latest === undefined) return undefined;
  const { title, clauses, paragraphs } = shown.document;
  return {
    id,
    programme: { id: programme, name: programmeName(newest.programme) },
    title,
    clauses,
    version: shown.version,
    day: shown.day,
    paragraphs,
    inForce: documentsOf(newest.programme).some((one) => one.id === id) ? latest.version : null,
    versions: editions.map(({ version, day, document }, place) => ({
      version,
      day,
      changes: paragraphChanges(editions[place + 1]?.document.paragraphs ?? [], document.paragraphs),
    })),
  };
}

/** The versions that brought the document or changed it, the latest first. */
async function editionsOf(house: House, programme: string, id: string): Promise<readonly Edition[]> {
  const known = await knownVersions(house, programme);
  const all = known.flatMap(({ programme: version, publishedAt }) => {
    const document = documentsOf(version).find((one) => one.id === id);
    return document === undefined
      ? []
      : [{ version: version.version, day: dayIn(publishedAt, SHANGHAI), document }];
  });
  return all.filter(
    ({ document }, place) =>
      JSON.stringify(document.paragraphs) !== JSON.stringify(all[place + 1]?.document.paragraphs),
  );
}
