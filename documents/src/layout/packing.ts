import { Document, type ISectionOptions, Packer } from 'docx';
import type { Template } from '../template/template.ts';
import { FONT, LINE, SIZE, TIGHTER } from './measures.ts';
import { normalZip } from './normal-zip.ts';
import { fontOf } from './text.ts';

export type TemplateMark = Pick<Template, 'code' | 'name' | 'origin'>;

export interface Packing {
  readonly title: string;
  readonly template: TemplateMark;
  readonly sections: readonly ISectionOptions[];
}

/** The file's own properties say that the wording is a default of the product. */
export async function packed({ title, template, sections }: Packing): Promise<Uint8Array> {
  const document = new Document({
    title,
    subject: `${template.code} ${template.name.zh} ${template.name.en}`,
    creator: '齐创 Qichuang',
    lastModifiedBy: '齐创 Qichuang',
    description:
      '文字为产品默认模板，非两个方案的正式文书。Product default wording, not an official form of either programme.',
    customProperties: [
      { name: 'template', value: template.code },
      { name: 'origin', value: template.origin },
    ],
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: fontOf(FONT.body),
            size: SIZE.three,
            characterSpacing: TIGHTER,
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: { before: 0, after: 0, line: LINE, lineRule: 'exact' } },
        },
      },
    },
    sections,
  });
  return normalZip(await Packer.toArrayBuffer(document));
}
