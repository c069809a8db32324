import { type Day, dayIn, type Instant, ok, refused, SHANGHAI } from '@qichuang/base';
import {
  askMilestoneChange,
  closeEntry,
  confirmMilestone,
  correctEntry,
  decideMilestoneChange,
  keepPlatformFile,
  mayKeepPlatformFile,
  recordItem,
  reportMilestone,
  sendBackMilestone,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { tableCsv, tableXlsx } from '@qichuang/documents';
import { DUE_WITHIN_DAYS, refusal } from '@qichuang/domain';
import { actOf, fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { handOut, takeIn } from '../uploads/attachments.ts';
import { allMilestoneRows, milestonePage } from '../views/milestone-rows.ts';
import { milestoneTable } from '../views/milestone-table.ts';
import { platformLife } from '../views/platform-life.ts';
import { platformRecordView, recordPlatform } from '../views/platform-record.ts';
import { gapsOf, milestonesByCity } from '../views/record-gaps.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND = refused(refusal('not-found'));
const LIMIT_MB = 20;

const see: Handler<Requests['see-platform-record']> = async ({ house, actor, params, query, at }) => {
  const platform = await recordPlatform(house, actor, params.platform);
  if (platform === undefined) return NOT_FOUND;
  const asked = {
    on: (query.on as Day | undefined) ?? dayIn(at, SHANGHAI),
    knownAt: (query.knownAt as Instant | undefined) ?? at,
  };
  return ok(await platformRecordView(house, actor, platform, asked, at));
};

const life: Handler<Requests['see-platform-life']> = async ({ house, actor, params }) => {
  const platform = await recordPlatform(house, actor, params.platform);
  return platform === undefined ? NOT_FOUND : ok(await platformLife(house, actor, platform));
};

const upload: Handler<Requests['upload-platform-file']> = async (visit) => {
  const { platform } = visit.params;
  const kept = await takeIn(visit, {
    name: 'upload-platform-file',
    mayAttach: async (desk) => {
      const may = await mayKeepPlatformFile(desk, actOf(visit, { platform }));
      return may.ok ? ok({ maxMb: LIMIT_MB }) : may;
    },
    keep: (desk, { name, media, bytes, hash }, request) => {
      const body = { platform, name, media, bytes, hash };
      return keepPlatformFile(desk, { ...actOf<typeof body>(visit, body), request });
    },
  });
  if (!kept.ok) return kept;
  const { hash, name, media, bytes } = kept.value;
  return ok({ hash, name, media, bytes });
};

const fetch: Handler<Requests['fetch-platform-file']> = async ({ house, actor, params }) => {
  const platform = await recordPlatform(house, actor, params.platform);
  if (platform === undefined) return NOT_FOUND;
  const kept = await house.desk.shelf.where('attachment', { holder: platform.id, state: 'ready' });
  const file = kept.find(({ hash }) => hash === params.hash);
  return file === undefined ? NOT_FOUND : handOut(house, file);
};

const milestones: Handler<Requests['list-milestones']> = async ({ house, actor, query, at }) =>
  ok(await milestonePage(house, actor, query, query, at));

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const exported: Handler<Requests['export-milestones']> = async ({ house, actor, query, at, language }) => {
  const table = milestoneTable(await allMilestoneRows(house, actor, query, at), language);
  return ok(
    query.format === 'csv'
      ? { name: `${table.title}.csv`, media: CSV, bytes: tableCsv(table, language) }
      : { name: `${table.title}.xlsx`, media: XLSX, bytes: await tableXlsx(table, language) },
  );
};

const byCity: Handler<Requests['count-milestones']> = async ({ house, actor, at }) =>
  ok({ rows: await milestonesByCity(house, actor, dayIn(at, SHANGHAI), DUE_WITHIN_DAYS) });

const gaps: Handler<Requests['list-record-gaps']> = async ({ house, actor, at }) =>
  ok({ rows: await gapsOf(house, actor, dayIn(at, SHANGHAI)) });

export const PLATFORM_RECORD_HANDLERS = {
  'see-platform-record': see,
  'see-platform-life': life,
  'record-item': fromAct<Requests['record-item']>(recordItem),
  'correct-entry': fromAct<Requests['correct-entry']>(correctEntry),
  'close-entry': fromAct<Requests['close-entry']>(closeEntry),
  'upload-platform-file': upload,
  'fetch-platform-file': fetch,
  'list-milestones': milestones,
  'export-milestones': exported,
  'count-milestones': byCity,
  'list-record-gaps': gaps,
  'report-milestone': fromAct<Requests['report-milestone']>(reportMilestone),
  'confirm-milestone': fromAct<Requests['confirm-milestone']>(confirmMilestone),
  'send-back-milestone': fromAct<Requests['send-back-milestone']>(sendBackMilestone),
  'ask-milestone-change': fromAct<Requests['ask-milestone-change']>(askMilestoneChange),
  'decide-milestone-change': fromAct<Requests['decide-milestone-change']>(decideMilestoneChange),
} satisfies Partial<Handlers>;
