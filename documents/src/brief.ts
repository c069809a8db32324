import type { TableContent } from './layout/list-table.ts';
import { type Annex, officialDocx } from './layout/official-docx.ts';

/** A brief for those who decide: a text in sections and tables, in whichever language its reader chose. */
export interface Brief {
  /** What kind of paper it is, for the file's own record. */
  readonly name: { readonly zh: string; readonly en: string };
  readonly title: string;
  /** Whose it is and of which day. */
  readonly subtitle: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly annexes: readonly {
    readonly label: string;
    readonly title: string;
    readonly table: TableContent;
    readonly remark?: string;
  }[];
}

/** 简报: not an official document with a number, but in the same layout, so that it can be put before a meeting as it is. */
export async function briefDocx({ name, title, subtitle, sections, annexes }: Brief): Promise<Uint8Array> {
  return officialDocx({
    template: { code: 'D17', name, origin: 'default' },
    head: { format: 'plain' },
    paragraphs: [
      { as: 'title', runs: [plain(title)] },
      { as: 'subtitle', runs: [plain(subtitle)] },
      ...sections.flatMap(({ heading, paragraphs }) => [
        { as: 'heading' as const, runs: [plain(heading)] },
        ...paragraphs.map((text) => ({ as: 'body' as const, runs: [plain(text)] })),
      ]),
    ],
    annexes: annexes.map((annex): Annex => ({ ...annex, sheet: 'a4-portrait' })),
  });
}

function plain(text: string) {
  return { text, face: 'plain', whole: false } as const;
}
