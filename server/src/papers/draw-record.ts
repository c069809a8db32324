import { canonicalBytes, dayIn, SHANGHAI } from '@qichuang/base';
import type { PairingRecord } from '@qichuang/casework';
import { drawRecordDocx } from '@qichuang/documents';
import type { Draw } from '@qichuang/domain';
import type { Transcript } from '@qichuang/engine-draw';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { programmeInForce } from '../portal/names.ts';
import { nameOf } from '../views/names.ts';
import { docxFile } from './paper-words.ts';

/** The transcript as canonical JSON (RFC 8785): what `verify` reads, byte for byte. */
export function transcriptFile(draw: Draw, record: Transcript): FileAnswer {
  return {
    name: `${fileName(draw, record)}.json`,
    media: 'application/json; charset=utf-8',
    bytes: canonicalBytes(record),
  };
}

/** Who inspects whom, with both draws in it: the one file a stranger needs. */
export function pairingFile({ number, programme }: Draw, record: PairingRecord): FileAnswer {
  return {
    name: `派遣记录-${programme}-${number}.json`,
    media: 'application/json; charset=utf-8',
    bytes: canonicalBytes(record),
  };
}

function fileName({ number, programme }: Draw, { supplement }: Transcript): string {
  const suffix = supplement === null ? '' : `-补抽${supplement.number}`;
  return `抽取记录-${programme}-${number}${suffix}`;
}

/** D06: the record of a draw on paper, by the ids that stand in the transcript. */
export async function drawRecordPaper(house: House, draw: Draw, record: Transcript): Promise<FileAnswer> {
  const operator = await nameOf(house, 'person', draw.publicValue?.by ?? draw.prepared.by);
  const confirmer = await nameOf(house, 'person', draw.confirmed?.by ?? draw.published?.by ?? null);
  const at = draw.cancelled?.at ?? draw.publicValue?.at ?? draw.prepared.at;
  const bytes = await drawRecordDocx({
    authority: programmeInForce(house, draw.programme)?.authority.zh ?? '',
    number: draw.number,
    title: draw.title,
    frozenAt: draw.prepared.at,
    publishedAt: draw.published?.at ?? null,
    hash: draw.hash,
    sources: record.entropy,
    fallback: record.fallback,
    strata: record.strata.map((stratum) => ({
      name: stratum.stratum,
      pool: stratum.pool.length,
      excluded: stratum.exclusions,
      take: stratum.take,
      reserves: stratum.reserveCount,
      commitment: stratum.commitment,
      seed: stratum.seed,
      lines: stratum.tickets.flatMap(({ id, ticket }, place) => {
        const status = statusOf(stratum, id);
        return status === null ? [] : [{ rank: place + 1, id, ticket, status }];
      }),
      recused: stratum.recused,
    })),
    supplement: record.supplement,
    cancelled: record.cancelled?.reason ?? null,
    digest: record.digest,
    verifyAddress: new URL(`/draws/${draw.id}`, house.settings.publicUrl ?? 'http://localhost').href,
    operator,
    supervisor: confirmer,
    witnesses: draw.witnesses.map(({ source, person }) => `${source} ${person}`),
    signedOn: dayIn(at, SHANGHAI),
  });
  return docxFile(fileName(draw, record), bytes);
}

function statusOf(
  { before, taken, reserves, recused, passed }: Transcript['strata'][number],
  id: string,
): string | null {
  if (recused.some((one) => one.id === id)) return '回避或退出';
  if (before.includes(id)) return '已入选';
  if (taken.includes(id)) return '入选';
  const place = reserves.indexOf(id);
  if (place >= 0) return `候补第${place + 1}`;
  return passed.some((one) => one.id === id) ? '顺延' : null;
}
