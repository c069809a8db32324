import type { Handlers } from '../http/handler.ts';
import { ATTACHMENT_HANDLERS } from '../uploads/attachments.ts';
import { ACCOUNT_HANDLERS } from './accounts.ts';
import { ACT_HANDLERS } from './acts.ts';
import { ORGANISATION_HANDLERS } from './organisations.ts';
import { RECORD_HANDLERS } from './records.ts';
import { SESSION_HANDLERS } from './session.ts';

/** What answers each request. */
export const HANDLERS = {
  ...SESSION_HANDLERS,
  ...ACCOUNT_HANDLERS,
  ...ORGANISATION_HANDLERS,
  ...RECORD_HANDLERS,
  ...ACT_HANDLERS,
  ...ATTACHMENT_HANDLERS,
} satisfies Partial<Handlers>;
