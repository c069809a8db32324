import { ok, refused } from '@qichuang/base';
import type { REQUESTS } from '@qichuang/contract';
import { refusal } from '@qichuang/domain';
import type { Handler, Handlers } from '../http/handler.ts';
import { formerNames, platformRows } from '../views/platform-rows.ts';
import {
  announcementView,
  announcementViews,
  findObjection,
  mayRead,
  noticeView,
  noticeViews,
  objectionView,
  objectionViews,
  platformView,
} from '../views/publicity-views.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND = refused(refusal('not-found'));

const notices: Handler<Requests['list-notices']> = async ({ house, actor, query }) =>
  ok({ rows: await noticeViews(house, actor, query.round) });

const notice: Handler<Requests['see-notice']> = async ({ house, actor, params }) => {
  const found = await house.desk.shelf.find('notice', params.notice);
  return found !== undefined && (await mayRead(house, found, actor))
    ? ok(await noticeView(house, actor, found))
    : NOT_FOUND;
};

const objections: Handler<Requests['list-objections']> = async ({ house, actor, query }) =>
  ok({ rows: await objectionViews(house, actor, query.notice) });

const objection: Handler<Requests['see-objection']> = async ({ house, actor, params }) => {
  const found = await findObjection(house, actor, params.objection);
  return found === undefined ? NOT_FOUND : ok(await objectionView(house, found));
};

const announcements: Handler<Requests['list-announcements']> = async ({ house, actor, query }) =>
  ok({ rows: await announcementViews(house, actor, query.round) });

const announcement: Handler<Requests['see-announcement']> = async ({ house, actor, params }) => {
  const found = await house.desk.shelf.find('announcement', params.announcement);
  return found !== undefined && (await mayRead(house, found, actor))
    ? ok(await announcementView(house, actor, found))
    : NOT_FOUND;
};

const platforms: Handler<Requests['list-platforms']> = async ({ house, actor, query, at }) =>
  ok(await platformRows(house, actor, query, at));

const platform: Handler<Requests['see-platform']> = async ({ house, params, at }) => {
  const found = await house.desk.shelf.find('platform', params.platform);
  return found === undefined
    ? NOT_FOUND
    : ok(await platformView(house, found, at, await formerNames(house, [found])));
};

export const PUBLICITY_READING_HANDLERS = {
  'list-notices': notices,
  'see-notice': notice,
  'list-objections': objections,
  'see-objection': objection,
  'list-announcements': announcements,
  'see-announcement': announcement,
  'list-platforms': platforms,
  'see-platform': platform,
} satisfies Partial<Handlers>;
