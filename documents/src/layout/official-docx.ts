import { type FileChild, type ISectionOptions, Paragraph } from 'docx';
import { runsText } from '../template/render.ts';
import { breakTitle } from './break-title.ts';
import { type Content, contentOf, titleParagraphs } from './content.ts';
import { headParagraphs } from './head.ts';
import { type ImprintLines, imprintParagraphs } from './imprint.ts';
import { listTable, type TableContent } from './list-table.ts';
import { FONT, SIZE } from './measures.ts';
import { packed, type TemplateMark } from './packing.ts';
import { letterFooter, letterHeader, numberedFooters, type Sheet, sectionProperties } from './page.ts';
import { placedParagraph, words } from './text.ts';

export interface Annex {
  /** `附件` or `附件1`, at the very left of the page's first line (7.3.7). */
  readonly label: string | null;
  readonly title: string;
  readonly table: TableContent;
  readonly sheet: Sheet;
  readonly remark?: string;
}

export interface OfficialPaper extends Content {
  readonly template: TemplateMark;
  readonly annexes?: readonly Annex[];
  readonly imprint?: ImprintLines | null;
}

/** Sets an official paper in the layout of GB/T 9704-2012. The same paper gives the same bytes. */
export async function officialDocx(paper: OfficialPaper): Promise<Uint8Array> {
  const { template, paragraphs } = paper;
  const title = paragraphs.find(({ as }) => as === 'title' || as === 'mark');
  const annexes = paper.annexes ?? [];
  const imprint = paper.imprint ? imprintParagraphs(paper.imprint) : [];
  const sections: ISectionOptions[] = [mainSection(paper), ...annexes.map(annexSection)];
  return packed({
    title: title === undefined ? template.name.zh : runsText(title.runs),
    template,
    sections: imprint.length === 0 ? sections : withImprint(sections, imprint),
  });
}

function mainSection(paper: OfficialPaper): ISectionOptions {
  const { head } = paper;
  const letter = head.format === 'letter';
  return {
    properties: sectionProperties('a4-portrait', { titlePage: letter }),
    ...(letter ? { headers: { first: letterHeader(head.office) } } : {}),
    footers: { ...numberedFooters(), ...(letter ? { first: letterFooter() } : {}) },
    children: [...headParagraphs(head), ...contentOf(paper)],
  };
}

/** 7.3.7: an annex begins on a page of its own; its label is in 黑体 at the left edge, its title stands on the third line. */
function annexSection(annex: Annex): ISectionOptions {
  const { label, title, table, sheet, remark } = annex;
  const most = sheet === 'a4-portrait' ? 19 : 32;
  const label_ = label === null ? [] : [placedParagraph([words(label, FONT.hei)], { keepNext: true })];
  const end = remark === undefined ? [] : [placedParagraph([words(remark, FONT.body, SIZE.smallFour)], {})];
  return {
    properties: sectionProperties(sheet),
    footers: numberedFooters(),
    children: [
      ...label_,
      ...titleParagraphs(
        breakTitle([{ text: title, face: 'plain', whole: false }], most),
        label === null ? 0 : 1,
      ),
      listTable(table),
      ...end,
    ],
  };
}

function withImprint(
  sections: readonly ISectionOptions[],
  imprint: readonly FileChild[],
): readonly ISectionOptions[] {
  return sections.map((section, at) =>
    at === sections.length - 1
      ? { ...section, children: [...section.children, ...imprint, afterFrame()] }
      : section,
  );
}

/** A frame needs a paragraph of the text to hold on to: the smallest there is. */
function afterFrame(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: 'exact' }, children: [] });
}
