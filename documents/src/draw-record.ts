import type { Day, Instant } from '@qichuang/base';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay, officialInstant } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { DRAW_RECORD } from './templates/draw-record.ts';

interface Reasoned {
  readonly id: string;
  readonly reason: string;
}

interface DrawRecord {
  readonly authority: string;
  readonly number: number;
  readonly title: string;
  readonly frozenAt: Instant;
  readonly publishedAt: Instant | null;
  readonly hash: 'sha256' | 'sm3';
  /** Source and what it said, in their order. */
  readonly sources: readonly (readonly [source: string, value: string])[];
  readonly fallback: string | null;
  readonly strata: readonly {
    readonly name: string;
    readonly pool: number;
    readonly excluded: readonly Reasoned[];
    readonly take: number;
    readonly reserves: number;
    readonly commitment: string;
    readonly seed: string | null;
    readonly lines: readonly {
      readonly rank: number;
      readonly id: string;
      readonly ticket: string;
      readonly status: string;
    }[];
    readonly recused: readonly Reasoned[];
  }[];
  readonly supplement: { readonly number: number; readonly reason: string } | null;
  /** Why it was given up. */
  readonly cancelled: string | null;
  readonly digest: string;
  readonly verifyAddress: string;
  readonly operator: string;
  readonly supervisor: string;
  readonly witnesses: readonly string[];
  readonly signedOn: Day;
}

const NONE = '无';

/** D06 抽取记录: what was drawn, from which list, by which chance; by ids, so that it can be shown to anyone. */
export async function drawRecordDocx(record: DrawRecord): Promise<Uint8Array> {
  const { strata, supplement, cancelled } = record;
  const sum = (of: (stratum: (typeof strata)[number]) => number) =>
    strata.reduce((total, stratum) => total + of(stratum), 0);
  const lines = strata.flatMap(({ name, lines: own }) => own.map((line) => ({ stratum: name, ...line })));
  const paragraphs = renderTemplate(DRAW_RECORD, {
    draw_number: record.number,
    supplement_number: supplement?.number ?? '',
    title: record.title,
    authority: record.authority,
    places: sum(({ take }) => take),
    reserves: sum(({ reserves }) => reserves),
    strata: strata.map(({ name, pool, take }) => `${name}（${pool}取${take}）`).join('、'),
    frozen_at: officialInstant(record.frozenAt),
    published_at: record.publishedAt === null ? '' : officialInstant(record.publishedAt),
    pool_size: sum(({ pool }) => pool),
    excluded_count: sum(({ excluded }) => excluded.length),
    commitments: strata.map(({ name, commitment }) => ({ stratum: name, commit_hex: commitment })),
    exclusions: strata.flatMap(({ excluded }) => excluded.map(({ id, reason }) => ({ id, reason }))),
    entropy: record.sources.map(([source, value]) => ({ source, value })),
    fallback: record.fallback ?? NONE,
    seeds: strata.flatMap(({ name, seed }) => (seed === null ? [] : [{ stratum: name, seed_hex: seed }])),
    hash: record.hash === 'sm3' ? 'SM3' : 'SHA-256',
    verify_url: record.verifyAddress,
    digest: record.digest,
    has_result: lines.length > 0,
    result: lines.map(({ rank, id, stratum, ticket, status }) => ({
      order: rank,
      id,
      stratum,
      ticket,
      status,
    })),
    cancelled: cancelled !== null,
    cancel_reason: cancelled ?? '',
    supplemented: supplement !== null,
    supplement_reason: supplement?.reason ?? '',
    recusals: strata.flatMap(({ recused }) => recused.map(({ id, reason }) => ({ id, reason }))),
    operator: record.operator,
    supervisor: record.supervisor,
    witnesses: record.witnesses.join('、'),
    date: officialDay(record.signedOn),
  });
  return officialDocx({ template: DRAW_RECORD, head: { format: 'minutes' }, paragraphs });
}
