import type { Actor } from '@qichuang/domain';
import type { DrawPageProps, DrawsPageProps } from '@qichuang/portal';
import { drawRows, drawView, mayReadDraw, publicRecords } from '../views/draw-view.ts';
import type { Asked } from './asked.ts';
import { choices, partOf, slice } from './lists.ts';
import { nameOfProgramme } from './names.ts';

/** Whoever reads the portal is the public, also when signed in: the page is the same for everyone. */
const PUBLIC: Actor = { person: null, office: null };

export async function drawsPage({ house, query }: Asked): Promise<DrawsPageProps> {
  const all = await drawRows(house, PUBLIC, {});
  const programme = query.get('programme') || null;
  const kept = all.filter((draw) => programme === null || draw.programme === programme);
  const part = partOf(query, kept.length);
  return {
    draws: slice(kept, part).map((draw) => ({ ...draw, programme: nameOfProgramme(house, draw.programme) })),
    filter: { programme },
    programmes: choices(
      all,
      (draw) => draw.programme,
      (id) => nameOfProgramme(house, id),
    ),
    part,
  };
}

export async function drawPage({ house }: Asked, id: string): Promise<DrawPageProps | undefined> {
  const draw = await house.desk.shelf.find('draw', id);
  if (draw === undefined || !mayReadDraw(draw, PUBLIC)) return undefined;
  const view = await drawView(house, PUBLIC, draw);
  return {
    draw: view as DrawPageProps['draw'],
    programme: nameOfProgramme(house, draw.programme),
    downloads: [
      ...publicRecords(draw).flatMap(({ supplement, digest }, place) =>
        (['json', 'docx'] as const).map((format) => ({
          title: supplement === null ? '抽取记录' : `补抽记录（第 ${supplement.number} 次）`,
          address: `/api/v1/draws/${draw.id}/record?format=${format}&supplement=${place}`,
          format: format.toUpperCase(),
          sha256: format === 'json' && draw.hash === 'sha256' ? digest : null,
        })),
      ),
      ...(view.pairing?.digest == null
        ? []
        : [
            {
              title: '派遣记录（核验谁去检查哪一家）',
              address: `/api/v1/draws/${draw.id}/record?format=pairing`,
              format: 'JSON',
              sha256: null,
            },
          ]),
    ],
  };
}
