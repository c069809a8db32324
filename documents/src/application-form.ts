import { DOCUMENT_WORDS, type Language, type Words } from '@qichuang/language';
import { type FileChild, Paragraph } from 'docx';
import { titleParagraphs } from './layout/content.ts';
import { listTable, type TableColumn } from './layout/list-table.ts';
import { FONT, LINE, PAGE, SIZE } from './layout/measures.ts';
import { packed } from './layout/packing.ts';
import { numberedFooters, sectionProperties } from './layout/page.ts';
import { bodyParagraph, placedParagraph, words } from './layout/text.ts';

/** One application as it stands, form and words given from outside: this room knows no form. */
export interface ApplicationForm {
  readonly title: string;
  readonly language: Language;
  readonly applicationNumber: string;
  /** null for a draft, which says so on its first page. */
  readonly receiptNumber: string | null;
  /** Of the frozen copy: what is printed here can be compared with what was submitted. */
  readonly contentHash: string | null;
  /** The moment of submission in words, or null. */
  readonly submittedAt: string | null;
  readonly summary: readonly FilledField[];
  readonly sections: readonly FormSection[];
  readonly commitment: { readonly title: string; readonly paragraphs: readonly string[] } | null;
  /** Opinions to be signed and sealed by hand, such as 申报单位意见. */
  readonly opinions: readonly string[];
}

export interface FilledField {
  readonly label: string;
  /** Words as they are read; empty where nothing was filled in. */
  readonly value: string;
}

export interface FormSection {
  readonly title: string;
  readonly parts: readonly FormPart[];
}

export type FormPart =
  | { readonly kind: 'fields'; readonly fields: readonly FilledField[] }
  | { readonly kind: 'text'; readonly label: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly label: string;
      /** Widths are shares of the line. */
      readonly columns: readonly {
        readonly title: string;
        readonly share?: number;
        readonly numeric?: boolean;
      }[];
      readonly rows: readonly (readonly string[])[];
    };

const FORM = { code: 'D01', name: { zh: '申报书', en: 'Application form' }, origin: 'default' } as const;

/** The filled application form: cover, sections, commitment letter, opinions to sign; number and hash on the cover. */
export async function applicationFormDocx(input: ApplicationForm): Promise<Uint8Array> {
  const page = { properties: sectionProperties('a4-portrait'), footers: numberedFooters() };
  return packed({
    title: `${input.title} ${input.applicationNumber}`,
    template: FORM,
    sections: [
      { properties: sectionProperties('a4-portrait', { titlePage: true }), children: coverOf(input) },
      { ...page, children: input.sections.flatMap((section) => sectionOf(section, input.language)) },
      ...[...commitmentOf(input), ...opinionsOf(input)].map((children) => ({ ...page, children })),
    ],
  });
}

function coverOf(input: ApplicationForm): readonly FileChild[] {
  const { language, receiptNumber, contentHash, submittedAt } = input;
  const say = (line: Words) => line[language];
  const identity = [
    { label: say(DOCUMENT_WORDS.applicationNumber), value: input.applicationNumber },
    { label: say(DOCUMENT_WORDS.receiptNumber), value: receiptNumber ?? say(DOCUMENT_WORDS.notSubmitted) },
    { label: say(DOCUMENT_WORDS.submittedAt), value: submittedAt ?? say(DOCUMENT_WORDS.notSubmitted) },
    { label: say(DOCUMENT_WORDS.contentHash), value: contentHash ?? say(DOCUMENT_WORDS.notSubmitted) },
  ];
  return [
    ...titleParagraphs([input.title], 4),
    placedParagraph([], { blankBefore: 2 }),
    fieldTable([...input.summary, ...identity], SIZE.smallFour, language),
  ];
}

function sectionOf({ title, parts }: FormSection, language: Language): readonly FileChild[] {
  const heading = new Paragraph({
    heading: 'Heading1',
    keepNext: true,
    spacing: { before: LINE / 2, after: LINE / 4, line: LINE, lineRule: 'exact' },
    children: [words(title, FONT.hei, SIZE.three, '000000')],
  });
  return [heading, ...parts.flatMap((part) => partOf(part, language))];
}

function partOf(part: FormPart, language: Language): readonly FileChild[] {
  switch (part.kind) {
    case 'fields':
      return [fieldTable(part.fields, SIZE.five, language), gap()];
    case 'text':
      return [label(part.label), ...paragraphsOf(part.text, language)];
    case 'table':
      return part.rows.length === 0
        ? [label(part.label), ...paragraphsOf('', language)]
        : [label(part.label), rowTable(part), gap()];
  }
}

function fieldTable(fields: readonly FilledField[], size: number, language: Language): FileChild {
  const columns: readonly TableColumn[] = [
    { title: DOCUMENT_WORDS.field[language], widthMm: 48 },
    { title: DOCUMENT_WORDS.content[language], widthMm: PAGE.textWidthMm - 48 },
  ];
  return listTable({
    columns,
    size,
    rows: fields.map(({ label: name, value }) => [name, orNothing(value, language)]),
  });
}

function rowTable({ columns, rows }: Extract<FormPart, { kind: 'table' }>): FileChild {
  const sum = columns.reduce((total, { share = 1 }) => total + share, 0);
  const widths: readonly TableColumn[] = columns.map(({ title, share = 1, numeric }) => {
    return { title, widthMm: (share * PAGE.textWidthMm) / sum, alignment: numeric ? 'right' : 'left' };
  });
  return listTable({ columns: widths, rows, size: columns.length > 6 ? SIZE.smallFive : SIZE.five });
}

function paragraphsOf(text: string, language: Language): readonly Paragraph[] {
  return orNothing(text, language)
    .split('\n')
    .map((line) => bodyParagraph([{ text: line, face: 'plain', whole: true }]));
}

function commitmentOf({ commitment, language }: ApplicationForm): readonly (readonly FileChild[])[] {
  if (commitment === null) return [];
  const text = commitment.paragraphs.map((line) =>
    bodyParagraph([{ text: line, face: 'plain', whole: true }]),
  );
  const sign = placedParagraph([words(DOCUMENT_WORDS.signHere[language], FONT.body, SIZE.four)], {
    left: 2,
    blankBefore: 2,
  });
  return [[...titleParagraphs([commitment.title], 0), ...text, sign]];
}

/** Each opinion with room for words, signature and seal. */
function opinionsOf({ opinions, language }: ApplicationForm): readonly (readonly FileChild[])[] {
  if (opinions.length === 0) return [];
  const room = `\n\n\n\n\n${DOCUMENT_WORDS.signHere[language]}`;
  const rows = opinions.map((opinion) => [opinion, room]);
  const columns = [
    { title: DOCUMENT_WORDS.opinionOf[language], widthMm: 36, alignment: 'center' as const },
    { title: DOCUMENT_WORDS.opinion[language], widthMm: PAGE.textWidthMm - 36 },
  ];
  return [[gap(), listTable({ columns, rows, size: SIZE.smallFour })]];
}

function label(text: string): Paragraph {
  return placedParagraph([words(text, FONT.kai)], { left: 2, keepNext: true });
}

function gap(): Paragraph {
  return new Paragraph({ spacing: { line: LINE / 2, lineRule: 'exact' }, children: [] });
}

function orNothing(value: string, language: Language): string {
  return value === '' ? DOCUMENT_WORDS.nothing[language] : value;
}
